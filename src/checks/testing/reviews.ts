import { decodeText } from '#content/decode-text.ts';
import { entryDigests } from '#content/entry-digests.ts';
import { readFacts } from '#content/facts.ts';
import { factsSchema, isKindId, kinds } from '#model/kinds.ts';
import { locales } from '#model/locale.ts';
import { rowOf } from '#model/reviews.ts';
import { tellingHead } from '#model/telling.ts';
import { parseTelling } from '#prose/parse.ts';

/** `content/reviews.yaml` as it is when every entry of some files has just been compared. */
export function reviewsOf(files: ReadonlyMap<string, Uint8Array>): string {
  const textOf = (file: string) => {
    const text = decodeText(files.get(file) ?? new Uint8Array());
    return typeof text === 'string' ? text : '';
  };
  const rows = [...files.keys()].flatMap((file) => {
    const [, folder, kind = '', id] = /^(content\/([^/]+)\/([^/]+))\/facts\.yaml$/.exec(file) ?? [];
    if (folder === undefined || !isKindId(kind)) return [];
    const { facts } = readFacts(factsSchema(kind), textOf(file), file);
    const tellings = locales.flatMap((locale) => {
      const path = `${folder}/${locale}.mdx`;
      if (!files.has(path)) return [];
      const { tree, frontmatter } = parseTelling(textOf(path));
      const head = readFacts(tellingHead(kinds[kind]), frontmatter?.text ?? '', path);
      return [{ locale, head: head.facts.value, tree }];
    });
    const digests = entryDigests({ raw: facts.raw, marked: facts.marked, tellings });
    return [[`${kind}/${id}`, rowOf(digests, locales)] as const];
  });
  return rows
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, row]) => `${name}: ${row}\n`)
    .join('');
}
