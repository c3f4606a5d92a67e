import type { KindId } from '#model/kinds.ts';
import type { Locale } from '#model/locale.ts';

/** What `npm run new` says, in one language. */
export interface NewWords {
  readonly help: (kinds: readonly string[]) => string;
  readonly unknownKind: (given: string, kinds: readonly string[]) => string;
  readonly badId: (given: string) => string;
  readonly noIdFrom: string;
  readonly didYouMean: (command: string) => string;
  readonly exists: (folder: string) => string;
  readonly made: string;
  readonly wouldMake: string;
  readonly noCustomer: (id: string, command: string) => string;
  readonly next: string;
  readonly steps: (kind: KindId, folder: string) => readonly string[];
}

/** What `npm run new` says, by language. */
export const newWords: Readonly<Record<Locale, NewWords>> = {
  en: {
    help: (kinds) => `npm run new -- <kind> <id> [options]

  Makes content/<kind>/<id>/ with everything to fill in. Example: npm run new -- case acme

  kinds         ${kinds.join(', ')}
  id            the folder's name and part of the address: lower-case letters, digits, hyphens

  --dry-run     show what would be made, write nothing
  --lang en|zh  language of the notes in the files (default: from LANG)

Exit code: 0 made, 1 not made, 2 could not run.
`,
    unknownKind: (given, kinds) =>
      `Unexpected kind "${given}", expected one of: ${kinds.join(', ')}`,
    badId: (given) =>
      `Unexpected id "${given}", expected lower-case letters, digits and single hyphens, such as acme-corp`,
    noIdFrom: 'Write the name in Latin letters, as it should stand in the address of the page.',
    didYouMean: (command) => `Did you mean: ${command}`,
    exists: (folder) =>
      `Unexpected folder ${folder}/, expected a new one: nothing was changed. Choose another id, or edit what is there.`,
    made: 'Made:',
    wouldMake: 'Would make:',
    noCustomer: (id, command) =>
      `There is no customer "${id}" yet. If this is a case of theirs, make them too: ${command}`,
    next: 'Next:',
    steps: (kind, folder) => [
      `Open ${folder}/facts.yaml and fill in every line that has nothing after its colon or dash.`,
      `Write the text in en.mdx and zh.mdx; remove the one you do not need.`,
      'See it while you write: npm run dev',
      `See what is left to do: npm run check${kind === 'cases' ? ' (a case names at least one capability)' : ''}`,
    ],
  },
  zh: {
    help: (kinds) => `npm run new -- <类别> <短名> [选项]

  新建 content/<类别>/<短名>/，里面备好要填的内容。例如：npm run new -- case acme

  类别          ${kinds.join(', ')}
  短名          文件夹名，也是网址的一部分：小写字母、数字、连字符

  --dry-run     只显示会新建什么，不写文件
  --lang en|zh  文件里说明文字的语言（默认看 LANG）

退出码：0 已新建，1 未新建，2 无法运行。
`,
    unknownKind: (given, kinds) => `没有“${given}”这个类别，应当是其中之一：${kinds.join(', ')}`,
    badId: (given) => `短名“${given}”不合适，应当只用小写字母、数字和单个连字符，例如 acme-corp`,
    noIdFrom: '请用拼音或英文写，它会出现在网址里。',
    didYouMean: (command) => `是不是想写：${command}`,
    exists: (folder) => `已经有 ${folder}/ 了，什么也没有改。换一个短名，或直接改里面的文件。`,
    made: '已新建：',
    wouldMake: '将会新建：',
    noCustomer: (id, command) => `还没有客户“${id}”。如果这是他们的案例，也请新建客户：${command}`,
    next: '接下来：',
    steps: (kind, folder) => [
      `打开 ${folder}/facts.yaml，冒号或短横后面空着的都填上。`,
      '正文写在 zh.mdx 和 en.mdx 里；不需要的语言，把文件删掉。',
      '边写边看：npm run dev',
      `看还差什么：npm run check${kind === 'cases' ? '（案例至少要写一项能力）' : ''}`,
    ],
  },
};
