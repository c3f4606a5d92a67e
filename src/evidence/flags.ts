import type { Metric } from '#model/metrics.ts';
import type { Taxonomy } from '#model/taxonomy.ts';
import { industryOf } from './cases.ts';
import type { Entry } from './entry.ts';
import { type EntrySet, type Graph, referrers, resolve } from './graph.ts';
import { convert, ends, metricTerms } from './metric.ts';
import { metricTarget } from './references.ts';

/** The stages through which a claim ferments, in order. */
export const flagStages = ['planted', 'proven', 'told', 'spread', 'raised'] as const;

/** A stage of a claim. */
export type FlagStage = (typeof flagStages)[number];

/** What a claim lacks for its next stage. Words for it stand with the interface's texts. */
export type FlagGap =
  | { readonly lacks: 'cases'; readonly have: number; readonly want: number }
  | { readonly lacks: 'industries'; readonly have: number; readonly want: number }
  | { readonly lacks: 'story' }
  | { readonly lacks: 'echo' }
  | { readonly lacks: 'echo-elsewhere' }
  | { readonly lacks: 'course' };

/** The cases that prove a claim, and whether they are enough. */
export interface FlagProof {
  readonly cases: readonly Entry<'cases'>[];
  readonly industries: readonly string[];
  readonly proven: boolean;
}

/** How many different places must take a claim up before it counts as raised. */
const PLACES_TO_BE_RAISED = 2;

/**
 * The cases that prove a claim: those named in its evidence or answers, adopted rather than left,
 * that reach its threshold if it has one. Proven if customers and industries are as many as its
 * rule asks for.
 */
export function flagProof(graph: EntrySet, flag: Entry<'flags'>): FlagProof {
  const { proof } = flag.facts;
  const ids = new Set([
    ...flag.facts.evidence.flatMap(caseOfMetric),
    ...flag.facts.answers.map((address) => address.split('/')[0] ?? ''),
  ]);
  const cases = resolve(graph, 'cases', [...ids])
    .filter((entry) => entry.facts.outcome === 'adopted' && reachesThreshold(graph, flag, entry))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const industries = [...new Set(cases.flatMap((entry) => industryOf(graph, entry) ?? []))].sort();
  const customers = new Set(cases.map((entry) => entry.facts.customer));
  return {
    cases,
    industries,
    proven: customers.size >= proof.cases && industries.length >= proof.industries,
  };
}

/** The stage a claim has reached; each stage includes those before it. */
export function flagStage(
  graph: Graph,
  flag: Entry<'flags'>,
): { readonly stage: FlagStage; readonly missing: readonly FlagGap[] } {
  const proof = flagProof(graph, flag);
  const { facts } = flag;
  const places = new Set(
    facts.echoes.flatMap((echo) => [
      ...(echo.circle === undefined ? [] : [`circles/${echo.circle}`]),
      ...(echo.summit === undefined ? [] : [`summits/${echo.summit}`]),
    ]),
  );
  const told = referrers(graph, `flags/${flag.id}`, 'stories').length > 0;
  const taught = referrers(graph, `flags/${flag.id}`, 'courses').length > 0;
  const gaps: Readonly<Record<Exclude<FlagStage, 'planted'>, readonly FlagGap[]>> = {
    proven: proof.proven ? [] : proofGaps(flag, proof),
    told: told ? [] : [{ lacks: 'story' }],
    spread: places.size > 0 ? [] : [{ lacks: 'echo' }],
    raised: [
      ...(places.size >= PLACES_TO_BE_RAISED ? [] : [{ lacks: 'echo-elsewhere' } as const]),
      ...(taught ? [] : [{ lacks: 'course' } as const]),
    ],
  };
  let stage: FlagStage = 'planted';
  for (const next of ['proven', 'told', 'spread', 'raised'] as const) {
    if (gaps[next].length > 0) return { stage, missing: gaps[next] };
    stage = next;
  }
  return { stage, missing: [] };
}

function proofGaps(flag: Entry<'flags'>, proof: FlagProof): FlagGap[] {
  const want = flag.facts.proof;
  const customers = new Set(proof.cases.map((entry) => entry.facts.customer)).size;
  return [
    ...(customers < want.cases
      ? [{ lacks: 'cases', have: customers, want: want.cases } as const]
      : []),
    ...(proof.industries.length < want.industries
      ? [{ lacks: 'industries', have: proof.industries.length, want: want.industries } as const]
      : []),
  ];
}

function reachesThreshold(graph: EntrySet, flag: Entry<'flags'>, entry: Entry<'cases'>): boolean {
  const { threshold } = flag.facts.proof;
  if (threshold === undefined) return true;
  return flag.facts.evidence.some((address) => {
    const target = metricTarget(address);
    if (target?.kind !== 'cases' || target.entry !== entry.id) return false;
    const metric = entry.facts.metrics.find((candidate) => candidate.id === target.metric);
    return metric !== undefined && reaches(metric, threshold, graph.taxonomy) === true;
  });
}

/** A value that every proving case must reach. */
export type Threshold = NonNullable<Entry<'flags'>['facts']['proof']['threshold']>;

/** Whether a figure reaches a threshold; undefined if it measures something else. */
export function reaches(
  metric: Metric,
  threshold: Threshold,
  taxonomy: Taxonomy,
): boolean | undefined {
  const terms = metricTerms(metric, taxonomy);
  const wanted = taxonomy.units[threshold.unit];
  if (metric.measure !== threshold.measure || terms === undefined) return undefined;
  if (terms.unit.dimension !== wanted?.dimension) return undefined;
  const value = ends(convert(metric.value, terms.unit, wanted));
  const limit = ends(threshold.value);
  // "over 60 s" is not within 60 s, and "nearly 500" does not reach 500.
  if (terms.measure.better === 'lower')
    return metric.precision === 'over' ? value.high < limit.high : value.high <= limit.high;
  const falls = metric.precision === 'under' || metric.precision === 'nearly';
  return falls ? value.low > limit.low : value.low >= limit.low;
}

function caseOfMetric(address: string): string[] {
  const target = metricTarget(address);
  return target?.kind === 'cases' ? [target.entry] : [];
}
