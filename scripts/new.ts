import { mkdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { entryRequest, singularOf } from '#authoring/entry-request.ts';
import { namesIn } from '#authoring/names.ts';
import { scaffold } from '#authoring/scaffold.ts';
import { writeSchemas } from '#authoring/schemas-on-disk.ts';
import { type NewWords, newWords } from '#authoring/words/new-words.ts';
import { asOfDay } from '#content/as-of.ts';
import { filesOnDisk } from '#content/disk.ts';
import { entryReader } from '#content/entry-reader.ts';
import { proseCacheOnDisk } from '#content/prose-cache.ts';
import { readContent } from '#content/read-content.ts';
import { kindIds } from '#model/kinds.ts';
import { isLocale, type Locale, locales } from '#model/locale.ts';

const root = path.resolve(import.meta.dirname, '..');
const kindNames = kindIds.map(singularOf);

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}

async function main(args: readonly string[]): Promise<0 | 1> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean' },
      lang: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  const language = languageOf(values.lang);
  const words = newWords[language];
  const request = entryRequest(positionals);
  if (values.help || request.asks === 'too-little') {
    process.stdout.write(words.help(kindNames));
    return values.help ? 0 : 1;
  }
  if (request.asks !== 'entry') return refuse(...complaint(request, words));

  const { kind, id } = request;
  const folder = `content/${kind}/${id}`;
  if (await exists(path.join(root, folder))) return refuse(words.exists(folder));

  const content = await read();
  const names = namesIn(content);
  const files = scaffold({
    kind,
    id,
    locales: content.site.value?.locales ?? locales,
    notesIn: language,
    names,
    today: asOfDay(process.env['AS_OF'], new Date()),
  });
  if (values['dry-run'] !== true) {
    await mkdir(path.join(root, folder), { recursive: true });
    for (const [file, text] of files) await writeFile(path.join(root, file), text, { flag: 'wx' });
    await writeSchemas(root, namesIn(await read()));
  }
  const customerMissing =
    kind === 'cases' && !names.entries.get('customers')?.some((customer) => customer.id === id);
  const said = [
    values['dry-run'] ? words.wouldMake : words.made,
    ...[...files.keys()].map((file) => `  ${file}`),
    ...(customerMissing ? ['', words.noCustomer(id, `npm run new -- customer ${id}`)] : []),
    '',
    words.next,
    ...words.steps(kind, folder).map((step, index) => `  ${index + 1}. ${step}`),
  ];
  process.stdout.write(`${said.join('\n')}\n`);
  return 0;
}

function complaint(
  request: Exclude<ReturnType<typeof entryRequest>, { asks: 'entry' | 'too-little' }>,
  words: NewWords,
): string[] {
  if (request.asks === 'unknown-kind')
    return [
      words.unknownKind(request.given, kindNames),
      ...(request.suggestion === undefined
        ? []
        : [words.didYouMean(`npm run new -- ${request.suggestion} …`)]),
    ];
  return [
    words.badId(request.given),
    request.suggestion === undefined
      ? words.noIdFrom
      : words.didYouMean(`npm run new -- ${singularOf(request.kind)} ${request.suggestion}`),
  ];
}

function refuse(...lines: string[]): 1 {
  process.stderr.write(`${lines.join('\n')}\n`);
  return 1;
}

function read() {
  return readContent(
    filesOnDisk(root),
    entryReader(proseCacheOnDisk(path.join(root, '.cache/prose'))),
  );
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}

function languageOf(given: string | undefined): Locale {
  if (given !== undefined) {
    if (isLocale(given)) return given;
    throw new RangeError(`Unexpected --lang ${given}, expected en or zh`);
  }
  return (process.env['LC_ALL'] ?? process.env['LANG'] ?? '').startsWith('zh') ? 'zh' : 'en';
}
