import type { FactsFile, RawEntry } from '#content/content.ts';
import { entryOf, type Graph } from '#evidence/graph.ts';
import { isLanguageCovered } from '#evidence/permission.ts';
import { type Locale, locales } from '#model/locale.ts';
import { isRecord, type Path } from '#model/walk.ts';
import { defineCheck, type Report } from '../../define-check.ts';
import type { Mistakes } from '../../mistakes/mistakes.ts';
import { folderOf, foldersWithUnreadTellings } from '../../mistakes/unread-tellings.ts';

const messages = { telling: ['file'], field: ['locale'] } as const;

/**
 * What the site shows in one of its languages it shows in all of them. An entry that lacks a telling
 * is told once: its facts are looked at in the languages it is told in.
 */
export const translationMissing = defineCheck({
  id: 'translation-missing',
  severity: 'warning',
  messages,
  *content(context) {
    const { content, mistakes } = context;
    const spoken = content.site.value?.locales ?? [];
    if (spoken.length < 2) return;
    for (const file of [content.site, content.taxonomy])
      yield* missingTexts(file, spoken, mistakes);
    const unread = foldersWithUnreadTellings(content);
    for (const entry of content.entries) {
      if (entry.facts.value?.status !== 'published' || entry.tellings.length === 0) continue;
      const may = permittedFor(entry, context.graph);
      const told = entry.tellings.map(({ locale }) => locale);
      const missing = spoken.filter((locale) => !told.includes(locale) && may.includes(locale));
      if (missing.length > 0 && !unread.has(folderOf(entry)))
        yield {
          message: 'telling',
          data: { file: missing.map((locale) => `${locale}.mdx`).join(', ') },
          place: entry.tellings[0]?.locateHead(['title']) ?? entry.facts.locate([]),
        };
      const shown = spoken.filter((locale) => told.includes(locale) && may.includes(locale));
      yield* missingTexts(entry.facts, shown, mistakes, entry);
    }
  },
});

/** The languages in which an entry may be told, by the permission of its customer. */
function permittedFor({ kind, id }: RawEntry, graph: Graph): readonly Locale[] {
  const facts = kind === 'cases' ? entryOf(graph, kind, id)?.facts : undefined;
  if (facts === undefined) return locales;
  const { permission } = entryOf(graph, 'customers', facts.customer)?.facts ?? {};
  return locales.filter((locale) =>
    isLanguageCovered(locale, permission?.scope ?? [], facts.sources),
  );
}

/** One report a file and language: at the first text that is missing, with the others beside it. */
function* missingTexts(
  facts: FactsFile<unknown>,
  wanted: readonly Locale[],
  mistakes: Mistakes,
  entry?: RawEntry,
): Generator<Report<typeof messages>> {
  for (const locale of wanted) {
    const paths = facts.marked
      .filter(
        ({ mark, value, path }) =>
          mark.to === 'reader' &&
          isRecord(value) &&
          Object.keys(value).length > 0 &&
          !Object.hasOwn(value, locale) &&
          !mistakes.isMisspelt(facts.file, [...path, locale]) &&
          !(entry !== undefined && mayStandAlone(entry, path)),
      )
      .map(({ path }) => path);
    // Places are looked up for mistakes only: a look-up reads the file anew.
    const [first, ...more] = paths.map((path) => facts.locate(path));
    if (first !== undefined)
      yield { message: 'field', data: { locale }, place: first, related: more };
  }
}

/**
 * A company has a name in those languages it uses, and words are quoted as they were said. Caveats
 * are told by caveat-dropped, which knows who reads the figure.
 */
function mayStandAlone({ kind }: RawEntry, path: Path): boolean {
  return (
    path.at(-1) === 'caveat' ||
    (kind === 'customers' && path[0] === 'name') ||
    (kind === 'cases' && path[0] === 'quotes' && (path[2] === 'text' || path.at(-1) === 'name'))
  );
}
