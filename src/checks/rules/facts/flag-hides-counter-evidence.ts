import type { RawEntry } from '#content/content.ts';
import { type Entry, keyOf } from '#evidence/entry.ts';
import { flagProof, reaches } from '#evidence/flags.ts';
import { entriesOf, entryOf, resolve } from '#evidence/graph.ts';
import { metricTarget } from '#evidence/references.ts';
import { type CheckContext, defineCheck, type Report } from '../../define-check.ts';
import { placeOfEvidence } from '../../figures/flag-evidence.ts';
import { figureText } from '../../figures/stated-metrics.ts';
import { placeIn, rawOf } from '../../graph/as-read.ts';

const messages = {
  left: ['case', 'capability'],
  limit: ['capability', 'limits'],
  figure: ['case', 'value', 'threshold'],
  proof: ['metric', 'value', 'threshold'],
  bare: [],
} as const;

type CounterReport = Report<typeof messages>;

/** A published claim names what the content itself holds against it. */
export const flagHidesCounterEvidence = defineCheck({
  id: 'flag-hides-counter-evidence',
  severity: 'warning',
  messages,
  *content(context) {
    const { graph, mistakes } = context;
    const against = contraryCases(context);
    for (const flag of entriesOf(graph, 'flags')) {
      const raw = rawOf(context, flag);
      // What is wrong in the file may be the very thing that seems to be missing.
      if (flag.facts.status !== 'published' || raw === undefined || mistakes.has(raw.facts.file))
        continue;
      // A claim that lacks proof cannot stay as it is, and another rule tells so.
      if (!flagProof(graph, flag).proven) continue;
      yield* bareCounters(flag, raw);
      yield* missedThresholds(context, flag, raw);
      yield* hiddenLimits(context, flag, raw);
      yield* hiddenCases(context, flag, raw, against);
    }
  },
});

function* bareCounters({ facts }: Entry<'flags'>, raw: RawEntry): Generator<CounterReport> {
  for (const [index, one] of facts.counter.entries())
    if (one.case === undefined && one.capability === undefined && one.source === undefined)
      yield { message: 'bare', data: {}, place: raw.facts.locate(['counter', index]) };
}

/** Figures that are listed as a proof, but stay below the claim's own threshold. */
function* missedThresholds(
  { graph }: CheckContext,
  flag: Entry<'flags'>,
  raw: RawEntry,
): Generator<CounterReport> {
  const { evidence, proof } = flag.facts;
  const { threshold } = proof;
  if (threshold === undefined) return;
  for (const address of evidence) {
    const target = metricTarget(address);
    const owner: Entry | undefined = target && entryOf(graph, target.kind, target.entry);
    const metric = owner?.facts.metrics.find(({ id }) => id === target?.metric);
    if (metric === undefined || reaches(metric, threshold, graph.taxonomy) !== false) continue;
    yield {
      message: 'proof',
      data: {
        metric: address,
        value: figureText(metric, graph.taxonomy),
        threshold: figureText({ ...threshold, precision: 'exact' }, graph.taxonomy),
      },
      place: placeOfEvidence(raw, address),
      related: [raw.facts.locate(['proof', 'threshold', 'value'])],
    };
  }
}

function* hiddenLimits(
  context: CheckContext,
  { facts }: Entry<'flags'>,
  raw: RawEntry,
): Generator<CounterReport> {
  const named = new Set(facts.counter.map(({ capability }) => capability));
  for (const capability of resolve(context.graph, 'capabilities', facts.capabilities)) {
    const { limits } = capability.facts;
    if (limits.length === 0 || named.has(capability.id)) continue;
    if (context.withheld.reasons.has(keyOf(capability))) continue;
    yield {
      message: 'limit',
      data: { capability: capability.id, limits: limits.length },
      place: raw.facts.locate(['counter'], 'key'),
      related: placeIn(context, capability, ['limits'], 'key'),
    };
  }
}

function* hiddenCases(
  context: CheckContext,
  { facts }: Entry<'flags'>,
  raw: RawEntry,
  against: ContraryCases,
): Generator<CounterReport> {
  const { graph } = context;
  const told = new Set(facts.counter.map((one) => one.case));
  const place = () => raw.facts.locate(['counter'], 'key');
  for (const capability of facts.capabilities)
    for (const entry of against.left.get(capability) ?? []) {
      if (told.has(entry.id)) continue;
      told.add(entry.id);
      yield {
        message: 'left',
        data: { case: entry.id, capability },
        place: place(),
        related: placeIn(context, entry, ['outcome']),
      };
    }
  const { threshold } = facts.proof;
  // Where more is better, less may be all that was needed; a limit that is missed is missed.
  if (threshold === undefined || graph.taxonomy.measures[threshold.measure]?.better !== 'lower')
    return;
  for (const capability of facts.capabilities)
    for (const entry of against.measured.get(`${capability}/${threshold.measure}`) ?? []) {
      const judged = entry.facts.metrics.map((metric) => ({
        metric,
        reached: reaches(metric, threshold, graph.taxonomy),
      }));
      const missed = judged.find(({ reached }) => reached === false)?.metric;
      if (missed === undefined || told.has(entry.id)) continue;
      if (judged.some(({ reached }) => reached === true)) continue;
      told.add(entry.id);
      yield {
        message: 'figure',
        data: {
          case: entry.id,
          value: figureText(missed, graph.taxonomy),
          threshold: figureText({ ...threshold, precision: 'exact' }, graph.taxonomy),
        },
        place: place(),
        related: placeIn(context, entry, [
          'metrics',
          rawOf(context, entry)?.facts.indexOf('metrics', missed.id) ?? 0,
          'value',
        ]),
      };
    }
}

interface ContraryCases {
  /** Cases of customers who left, by the capability over which they did. */
  readonly left: ReadonlyMap<string, readonly Entry<'cases'>[]>;
  /** Cases with figures, by capability and measure. */
  readonly measured: ReadonlyMap<string, readonly Entry<'cases'>[]>;
}

/** The public cases that may speak against a claim, so that each is looked at once. */
function contraryCases({ graph, withheld }: CheckContext): ContraryCases {
  const left = new Map<string, Entry<'cases'>[]>();
  const measured = new Map<string, Entry<'cases'>[]>();
  for (const entry of entriesOf(graph, 'cases')) {
    if (withheld.reasons.has(keyOf(entry))) continue;
    const { outcome, capabilities, demands, metrics } = entry.facts;
    if (outcome === 'left') {
      const reasons = demands.filter(({ kind }) => kind === 'departure');
      const over = reasons.length > 0 ? reasons.map((one) => one.capability) : capabilities;
      for (const capability of new Set(over)) add(left, capability, entry);
    } else
      for (const measure of new Set(metrics.map((metric) => metric.measure)))
        for (const capability of capabilities) add(measured, `${capability}/${measure}`, entry);
  }
  return { left, measured };
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
