import type { RawEntry } from '#content/content.ts';
import type { Demand } from '#evidence/cases.ts';
import type { Entry } from '#evidence/entry.ts';
import { entryOf } from '#evidence/graph.ts';
import { type Day, lastDay, type PartialDate } from '#model/dates.ts';
import { type CheckContext, defineCheck, type Report } from '../../define-check.ts';
import { placeIn } from '../../graph/as-read.ts';
import { isPublished, publishedEntries } from '../../graph/published.ts';
import { openNeeds } from './need-without-answer.ts';

const messages = {
  overdue: ['demand', 'target', 'day'],
  'not-there': ['demand', 'capability'],
  open: ['demand', 'date', 'years'],
} as const;

/**
 * Every ask of a customer ends in a capability, in a plan with a target, or in a reasoned decline.
 * The schema already sees to it that it names a capability, that a plan has a target, and that a
 * decline has its reason. What is left are answers that time has overtaken: a target that has
 * passed, something “shipped” in a capability that is only announced, and an ask nobody came back
 * to.
 *
 * An open answer is honest and may be published. It counts as forgotten only where the customer
 * waits for one, so where it requested something or left over it, and where the years that
 * `limits: { askAge }` allows have passed since the time its case tells of without a word on what is
 * known. A need that nothing answers is told once, at the need.
 */
export const demandUnanswered = defineCheck({
  id: 'demand-unanswered',
  severity: 'warning',
  messages,
  *content(context) {
    const open = openNeeds(context);
    for (const { entry, raw } of publishedEntries(context, 'cases'))
      for (const demand of entry.facts.demands) {
        const report = judge(context, entry, demand, open);
        // Places are looked up for findings only: a look-up reads the file anew.
        if (report !== undefined) yield placed(context, raw, demand, report);
      }
  },
});

/** A report whose place is not looked up yet. */
type Unplaced =
  Report<typeof messages> extends infer R ? (R extends unknown ? Omit<R, 'place'> : never) : never;

function judge(
  context: CheckContext,
  { facts }: Entry<'cases'>,
  demand: Demand,
  open: ReadonlySet<string>,
): Unplaced | undefined {
  const { graph, asOf, limits, mistakes } = context;
  const { answer, capability: id } = demand;
  switch (answer.state) {
    case 'planned':
      return lastDay(answer.target) < asOf
        ? {
            message: 'overdue',
            data: { demand: demand.id, target: answer.target, day: asOf },
          }
        : undefined;
    case 'shipped': {
      const capability = entryOf(graph, 'capabilities', id);
      return capability?.facts.state === 'planned' &&
        isPublished(capability) &&
        !mistakes.has(`content/capabilities/${id}/facts.yaml`)
        ? { message: 'not-there', data: { demand: demand.id, capability: id } }
        : undefined;
    }
    case 'open':
      return answer.text === undefined &&
        AWAITS_AN_ANSWER.has(demand.kind) &&
        yearsAfter(facts.date, limits.askAge) < asOf &&
        !(demand.need !== undefined && open.has(demand.need))
        ? {
            message: 'open',
            data: { demand: demand.id, date: facts.date, years: limits.askAge },
          }
        : undefined;
    case 'declined':
      return undefined;
  }
}

/** What somebody put to the vendor. A limit that was run into, or a hope, may stay one. */
const AWAITS_AN_ANSWER: ReadonlySet<Demand['kind']> = new Set<Demand['kind']>([
  'request',
  'departure',
]);

/** The last day of a date, some years later. */
function yearsAfter(date: PartialDate, years: number): Day {
  const day = new Date(lastDay(date));
  day.setUTCMonth(day.getUTCMonth() + Math.round(years * 12));
  return day.toISOString().slice(0, 10);
}

function placed(
  context: CheckContext,
  { facts }: RawEntry,
  demand: Demand,
  report: Unplaced,
): Report<typeof messages> {
  const field = report.message === 'overdue' ? 'target' : 'state';
  const place = facts.locate(['demands', facts.indexOf('demands', demand.id), 'answer', field]);
  const capability = entryOf(context.graph, 'capabilities', demand.capability);
  return report.message === 'not-there' && capability !== undefined
    ? { ...report, place, related: placeIn(context, capability, ['state']) }
    : { ...report, place };
}
