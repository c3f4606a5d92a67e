import type { Content, RawEntry, SchemaIssue } from '#content/content.ts';
import type { Mark } from '#model/fields.ts';
import type { Path } from '#model/walk.ts';
import { nearest } from '#prose/nearest.ts';
import { idFrom } from './mistakes.ts';

/** The value that was perhaps meant by a wrong one: an option, an id, an address, a date. */
export function meantValue(
  content: Content,
  entry: RawEntry | undefined,
  { found, expected, candidates, path }: SchemaIssue,
): string | undefined {
  // A long value was shortened, and no longer is what the author wrote.
  if (found === undefined || found.endsWith('…')) return undefined;
  const option = nearest(found, candidates);
  if (option !== null) return option;
  const mark = entry && markAt(entry, path);
  if (mark !== undefined) return nearest(idFrom(found), idsFor(content, mark)) ?? undefined;
  if (expected?.startsWith('a web address') && /^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(found))
    return `https://${found}`;
  return expected !== undefined && /^a da(?:y|te) /.test(expected) ? dateFrom(found) : undefined;
}

/** The mark of the field at a path. */
export function markAt(entry: RawEntry, path: Path): Mark | undefined {
  return entry.facts.marked.find(
    (marked) =>
      marked.path.length === path.length && marked.path.every((step, at) => step === path[at]),
  )?.mark;
}

function idsFor(content: Content, mark: Mark): string[] {
  if (mark.to === 'entry')
    return content.entries.flatMap(({ kind, id }) => (kind === mark.kind ? [id] : []));
  if (mark.to === 'term') return Object.keys(content.taxonomy.value?.[mark.vocabulary] ?? {});
  return [];
}

/** `2024/5/31`, `2024年5月` → `2024-05-31`, `2024-05`. */
function dateFrom(written: string): string | undefined {
  const [, year, month, day] =
    /^(\d{4})\s*[-./年]\s*(\d{1,2})\s*(?:[-./月]\s*(\d{1,2})?)?日?$/.exec(written) ?? [];
  if (year === undefined || month === undefined) return undefined;
  const parts = [
    year,
    month.padStart(2, '0'),
    ...(day === undefined ? [] : [day.padStart(2, '0')]),
  ];
  const date = parts.join('-');
  return date === written ? undefined : date;
}
