import type { Content, RawEntry, SchemaIssue } from '#content/content.ts';
import type { KindId } from '#model/kinds.ts';
import type { Place } from '#model/place.ts';
import type { Path } from '#model/walk.ts';

/** A field that is missing from an entry's facts. */
export interface MissingField {
  readonly entry: RawEntry;
  readonly issue: SchemaIssue;
  readonly place: Place;
}

/** Missing fields of a kind (or of every kind) whose path fulfils a condition. */
export function* missingFields(
  content: Content,
  kind: KindId | undefined,
  matches: (path: Path) => boolean,
): Generator<MissingField> {
  for (const problem of content.problems) {
    if (
      problem.code !== 'schema' ||
      problem.issue.reason !== 'missing' ||
      !matches(problem.issue.path)
    )
      continue;
    const entry = content.entries.find((candidate) => candidate.facts.file === problem.place.file);
    if (entry !== undefined && (kind === undefined || entry.kind === kind))
      yield { entry, issue: problem.issue, place: problem.place };
  }
}

/** Whether a path is a given field of an item of `metrics`. */
export function isMetricField(path: Path, field: string): boolean {
  return path.length === 3 && path[0] === 'metrics' && path[2] === field;
}

/** Fields whose absence has a rule of its own, with words of its own. */
export function hasOwnRule(entry: RawEntry | undefined, issue: SchemaIssue): boolean {
  if (issue.reason !== 'missing') return false;
  if (METRIC_FIELDS.some((field) => isMetricField(issue.path, field))) return true;
  return entry?.kind === 'capabilities' && issue.path.length === 1 && issue.path[0] === 'product';
}

const METRIC_FIELDS = ['source', 'unit', 'asOf', 'scope'];

/** The id of the metric a path leads into, or its position where it has none. */
export function metricName(entry: RawEntry, path: Path): string {
  const id = entry.facts.marked.length > 0 ? rawMetricId(entry, path) : undefined;
  return id ?? `#${Number(path[1]) + 1}`;
}

function rawMetricId(entry: RawEntry, path: Path): string | undefined {
  const raw: unknown = entry.facts.raw;
  if (typeof raw !== 'object' || raw === null || !('metrics' in raw) || !Array.isArray(raw.metrics))
    return undefined;
  const item: unknown = raw.metrics[Number(path[1])];
  return typeof item === 'object' && item !== null && 'id' in item ? String(item.id) : undefined;
}
