import type { RawEntry } from '#content/content.ts';
import { type Day, daysBetween, firstDay, hasBegun, isPartialDate } from '#model/dates.ts';
import type { KindId } from '#model/kinds.ts';
import { isRecord, type Path, partOf } from '#model/walk.ts';
import { defineCheck, type Severity } from '../../define-check.ts';

/** A date of something that must have happened before it can be told. */
interface PastDate {
  readonly told: 'measured' | 'published' | 'happened';
  /** Where it stands; `*` is every item of a list. */
  readonly path: readonly string[];
}

const OF_EVERY_ENTRY: readonly PastDate[] = [
  { told: 'measured', path: ['metrics', '*', 'asOf'] },
  { told: 'published', path: ['sources', '*', 'date'] },
];

const SINCE: readonly PastDate[] = [{ told: 'happened', path: ['since'] }];
const RELEASES: readonly PastDate[] = [{ told: 'happened', path: ['since', '*', 'date'] }];

/** An event may still lie ahead, a plan has a target: these are not here. */
const OF_KIND: { readonly [K in KindId]?: readonly PastDate[] } = {
  cases: [
    { told: 'happened', path: ['date'] },
    { told: 'happened', path: ['timeline', '*', 'date'] },
  ],
  flags: [{ told: 'happened', path: ['echoes', '*', 'date'] }],
  products: RELEASES,
  capabilities: RELEASES,
  courses: SINCE,
  certifications: SINCE,
  partners: SINCE,
  isvs: SINCE,
};

/** Nothing is told as measured, published or done on a day that is yet to come. */
export const metricInFuture = defineCheck({
  id: 'metric-in-future',
  severity: 'error',
  messages: {
    measured: ['metric', 'date', 'day'],
    published: ['source', 'date', 'day'],
    happened: ['field', 'date', 'day'],
  },
  *content({ content, asOf }) {
    for (const entry of content.entries) {
      const { facts } = entry;
      const { value } = facts;
      if (value === undefined || value.status === 'withdrawn') continue;
      // What will be published later may tell of all that happens until then.
      const day = later(asOf, value.published);
      for (const { told, path } of datesOf(entry))
        for (const at of pathsTo(facts.raw, path)) {
          const date = dateAt(facts.raw, at);
          // Most dates are of years that are over.
          if (date === undefined || date < day.slice(0, 4)) continue;
          if (!isPartialDate(date) || hasBegun(date, day)) continue;
          const common = {
            place: facts.locate(at),
            severity: severityOf(value.status === 'draft', date, day),
          };
          const name = idAround(facts.raw, at);
          if (told === 'measured')
            yield { message: 'measured', data: { metric: name, date, day }, ...common };
          else if (told === 'published')
            yield { message: 'published', data: { source: name, date, day }, ...common };
          else
            yield { message: 'happened', data: { field: String(path[0]), date, day }, ...common };
        }
    }
  },
});

function datesOf({ kind, facts: { value } }: RawEntry): readonly PastDate[] {
  const isPlanned = value !== undefined && 'state' in value && value.state === 'planned';
  return isPlanned ? OF_EVERY_ENTRY : [...OF_EVERY_ENTRY, ...(OF_KIND[kind] ?? [])];
}

// The day changes at another hour in the east: there tomorrow's date may be today's.
function severityOf(isDraft: boolean, date: string, day: Day): Severity {
  return isDraft || daysBetween(day, firstDay(date)) === 1 ? 'warning' : 'error';
}

const later = (day: Day, other: Day | undefined): Day =>
  other !== undefined && other > day ? other : day;

/** The paths in facts, right or wrong, that fit a path with `*`. */
function pathsTo(facts: unknown, [step, ...rest]: readonly string[], before: Path = []): Path[] {
  if (step === undefined) return [before];
  if (step !== '*')
    return isRecord(facts) ? pathsTo(partOf(facts, step), rest, [...before, step]) : [];
  if (!Array.isArray(facts)) return [];
  return facts.flatMap((item: unknown, index) => pathsTo(item, rest, [...before, index]));
}

function dateAt(facts: unknown, path: Path): string | undefined {
  const value = path.reduce(partOf, facts);
  const date = typeof value === 'number' ? String(value) : value;
  return typeof date === 'string' ? date : undefined;
}

/** The id of the item around a field, or its position where it has none. */
function idAround(facts: unknown, path: Path): string {
  const id = partOf(path.slice(0, -1).reduce(partOf, facts), 'id');
  return typeof id === 'string' ? id : `#${Number(path.at(-2)) + 1}`;
}
