import type { Content, RawEntry, SchemaIssue } from '#content/content.ts';
import type { KindId } from '#model/kinds.ts';
import type { Place } from '#model/place.ts';
import { isRecord, type Path } from '#model/walk.ts';
import type { CheckContext } from '../define-check.ts';
import { textAt } from '../texts/source-lines.ts';

/** A field that an entry's facts lack. */
export interface MissingField {
  readonly entry: RawEntry;
  readonly issue: SchemaIssue;
  readonly place: Place;
}

/**
 * Fields of a kind (or of every kind) that have no value and whose path fulfils a condition.
 * Those that are there under a misspelt name are left out: their name is what is wrong.
 */
export function* missingFields(
  { content, mistakes }: CheckContext,
  kind: KindId | undefined,
  matches: (path: Path) => boolean,
): Generator<MissingField> {
  for (const problem of content.problems) {
    if (problem.code !== 'schema' || !matches(problem.issue.path)) continue;
    const { issue, place } = problem;
    const blank = isBlank(content, issue, place);
    if (issue.reason !== 'missing' && !blank) continue;
    const entry = mistakes.entryOf(place.file);
    if (
      entry !== undefined &&
      isRecord(entry.facts.raw) &&
      (kind === undefined || entry.kind === kind) &&
      !mistakes.isMisspelt(place.file, issue.path)
    )
      yield { entry, issue, place: blank ? blankPlace(content, place) : place };
  }
}

/** Whether an issue is about a field or list item with nothing in it: `source:` and no more. */
export function isBlank(content: Content, { reason, found }: SchemaIssue, place: Place): boolean {
  // The word "nothing" may also stand there as a text.
  return reason === 'wrong' && found === 'nothing' && !/^["']?nothing/.test(textAt(content, place));
}

/** The place of the name of an empty field, or of the dash of an empty item. */
export function blankPlace(content: Content, place: Place): Place {
  const { line } = place.start;
  const before = textAt(content, { ...place, start: { line, column: 1 }, end: place.start });
  const name = /(?:[^\s,{[:-][^\s,{[:]*\s*:|-)\s*$/.exec(before);
  if (name === null) return place;
  const start = { line, column: name.index + 1 };
  return { ...place, start, end: { line, column: start.column + name[0].trimEnd().length } };
}

/** Whether a path is a given field of an item of `metrics`. */
export function isMetricField(path: Path, field: string): boolean {
  return path.length === 3 && path[0] === 'metrics' && path[2] === field;
}

/** Whether a path is the role in which somebody is quoted. */
export function isSpeakerRole(path: Path): boolean {
  const [list, , speaker, field] = path;
  return path.length === 4 && list === 'quotes' && speaker === 'speaker' && field === 'role';
}

/** Fields whose absence has a rule of its own, with words of its own. */
export function hasOwnRule(entry: RawEntry | undefined, { path }: SchemaIssue): boolean {
  if (METRIC_FIELDS.some((field) => isMetricField(path, field))) return true;
  if (isSpeakerRole(path)) return entry?.kind === 'cases';
  if (path.length !== 1) return false;
  return (
    (entry?.kind === 'capabilities' && path[0] === 'product') ||
    (entry?.kind === 'cases' && path[0] === 'capabilities')
  );
}

const METRIC_FIELDS = ['source', 'unit', 'asOf', 'scope'];

/** The id of the metric a path leads into, or its position where it has none. */
export function metricName(entry: RawEntry, path: Path): string {
  return itemName(entry, ['metrics', ...path.slice(1)]);
}

/** The id of the item of a list that a path leads into, or its position where it has none. */
export function itemName({ facts: { raw } }: RawEntry, [list, position]: Path): string {
  const items: unknown = isRecord(raw) ? raw[String(list)] : undefined;
  const item: unknown = Array.isArray(items) ? items[Number(position)] : undefined;
  const id = isRecord(item) ? item['id'] : undefined;
  return typeof id === 'string' ? id : `#${Number(position) + 1}`;
}
