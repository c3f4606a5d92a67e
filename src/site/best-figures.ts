import { adoptedCases, industryOf } from '#evidence/cases.ts';
import type { Entry } from '#evidence/entry.ts';
import { comparison } from '#evidence/metric.ts';
import { firstDay } from '#model/dates.ts';
import type { Metric } from '#model/metrics.ts';
import { voices } from '#model/sources.ts';
import type { CarryingFigure } from './claim-summary.ts';
import type { SiteContext } from './context.ts';
import { metricView } from './metric-view.ts';
import { linkToKey } from './titles.ts';

interface Candidate {
  readonly owner: Entry<'cases'>;
  readonly metric: Metric;
  readonly industry: string | undefined;
  /** Place of its source among the voices: 0 is the customer's own word. */
  readonly voice: number;
  /** How far the value is from its baseline, for the better; 0 if nothing can be said. */
  readonly effect: number;
}

/**
 * The figures that a visitor should see first: headline figures of customers who stayed, the
 * customer's own word before others', a measured improvement before mere size, a large one before
 * a small one, then the newest. Each from another customer and, as long as there are some, from
 * another industry.
 */
export function bestFigures(context: SiteContext, limit: number): CarryingFigure[] {
  const ranked = candidates(context).sort(
    (a, b) =>
      a.voice - b.voice ||
      b.effect - a.effect ||
      compare(firstDay(b.metric.asOf), firstDay(a.metric.asOf)) ||
      compare(`${a.owner.id}/${a.metric.id}`, `${b.owner.id}/${b.metric.id}`),
  );
  const chosen: Candidate[] = [];
  const take = (isNew: (candidate: Candidate) => boolean) => {
    for (const candidate of ranked)
      if (chosen.length < limit && isNew(candidate)) chosen.push(candidate);
  };
  const otherCustomer = ({ owner }: Candidate) =>
    chosen.every((other) => other.owner.facts.customer !== owner.facts.customer);
  take(
    (candidate) =>
      otherCustomer(candidate) && chosen.every(({ industry }) => industry !== candidate.industry),
  );
  take(otherCustomer);
  return chosen.flatMap(({ owner, metric }) => {
    const customer = linkToKey(context, `customers/${owner.facts.customer}`);
    return customer === undefined ? [] : [{ metric: metricView(context, owner, metric), customer }];
  });
}

function candidates({ graph }: SiteContext): Candidate[] {
  return adoptedCases(graph).flatMap((owner) =>
    owner.facts.metrics.flatMap((metric): Candidate[] => {
      const source = owner.facts.sources.find(({ id }) => id === metric.source);
      if (!metric.headline || source === undefined) return [];
      const compared = comparison(metric, graph.taxonomy);
      return [
        {
          owner,
          metric,
          industry: industryOf(graph, owner),
          voice: voices.indexOf(source.voice),
          effect: compared?.better === true ? effectOf(compared.ratio) : 0,
        },
      ];
    }),
  );
}

/** Halving counts as much as doubling; down to nothing counts as a thousandth. */
const effectOf = (ratio: number) => Math.abs(Math.log(Math.max(ratio, 0.001)));

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
