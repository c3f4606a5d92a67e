import type { RawEntry } from '#content/content.ts';
import { industryOf } from '#evidence/cases.ts';
import { type Entry, keyOf } from '#evidence/entry.ts';
import { type FlagProof, flagProof } from '#evidence/flags.ts';
import { entriesOf, entryOf, type Graph } from '#evidence/graph.ts';
import { metricTerms } from '#evidence/metric.ts';
import { metricTarget } from '#evidence/references.ts';
import type { Place } from '#model/place.ts';
import { isRecord } from '#model/walk.ts';
import { type CheckContext, defineCheck } from '../../define-check.ts';
import { placeOfEvidence } from '../../figures/flag-evidence.ts';
import { heldBack } from '../../graph/held-back.ts';
import { misfit } from './unit-fits-measure.ts';

/** A claim is published only when enough customers in enough industries have shown it. */
export const flagUnproven = defineCheck({
  id: 'flag-unproven',
  severity: 'error',
  messages: {
    unproven: ['cases', 'wantCases', 'industries', 'wantIndustries'],
    hidden: ['day', 'held'],
  },
  *content(context) {
    const { content, graph, withheld, asOf } = context;
    for (const flag of entriesOf(graph, 'flags')) {
      const { status, published, proof: wanted } = flag.facts;
      if (status !== 'published') continue;
      const raw = content.entries.find((entry) => entry.kind === 'flags' && entry.id === flag.id);
      if (raw === undefined || cannotBeJudged(context, flag, raw)) continue;
      const proof = flagProof(graph, flag);
      const stated = isRecord(raw.facts.raw) && 'status' in raw.facts.raw;
      const place = stated ? raw.facts.locate(['status']) : raw.facts.locate(['proof'], 'key');
      if (!proof.proven) {
        const customers = new Set(proof.cases.map((entry) => entry.facts.customer)).size;
        const doubtful = doubtfulCases(context, flag, proof);
        // What broken files hold might prove the claim; they are told by other rules.
        if (
          customers + doubtful < wanted.cases ||
          proof.industries.length + doubtful < wanted.industries
        )
          yield {
            message: 'unproven',
            data: {
              cases: customers,
              wantCases: wanted.cases,
              industries: proof.industries.length,
              wantIndustries: wanted.industries,
            },
            place,
            related: notCounted(graph, flag, raw, proof),
            // Before its day the claim is not on the site, and proof may still come.
            ...(published !== undefined && published > asOf ? { severity: 'warning' } : {}),
          };
      } else if (withheld.reasons.get(keyOf(flag))?.why === 'unproven') {
        // Its proofs exist but may not be shown on that day: it is held back, which is no mistake.
        const held = heldBack(context, proof.cases);
        if (held.length > 0)
          yield {
            message: 'hidden',
            data: { day: asOf, held: held.join(', ') },
            place,
            severity: 'warning',
          };
      }
    }
  },
});

/** The places of figures that are listed, but whose case left or misses the claim's threshold. */
function notCounted(graph: Graph, flag: Entry<'flags'>, raw: RawEntry, proof: FlagProof): Place[] {
  const counted = new Set(proof.cases.map(({ id }) => id));
  return flag.facts.evidence.flatMap((address) => {
    const target = metricTarget(address);
    const listed = target?.kind === 'cases' && entryOf(graph, 'cases', target.entry);
    return listed && !counted.has(listed.id) ? [placeOfEvidence(raw, address)] : [];
  });
}

/** Whether the proof rule itself, or the words it uses, are told to be wrong. */
function cannotBeJudged(
  { content, mistakes }: CheckContext,
  flag: Entry<'flags'>,
  raw: RawEntry,
): boolean {
  const { threshold } = flag.facts.proof;
  const taxonomy = content.taxonomy.value;
  const { file } = raw.facts;
  const fields = ['proof', 'evidence', 'answers', 'status'];
  const broken =
    fields.some((field) => mistakes.isMisspelt(file, [field])) ||
    mistakes
      .of(file)
      .some(
        (problem) => problem.code === 'schema' && fields.includes(String(problem.issue.path[0])),
      );
  if (broken || threshold === undefined) return broken;
  return (
    taxonomy?.units[threshold.unit] === undefined ||
    taxonomy.measures[threshold.measure] === undefined ||
    misfit(threshold.unit, threshold.measure, taxonomy) !== undefined
  );
}

/** How many cases might prove a claim if what other rules tell of them were mended. */
function doubtfulCases(
  { graph, mistakes }: CheckContext,
  { facts }: Entry<'flags'>,
  proof: FlagProof,
): number {
  const figures = facts.evidence.flatMap((address) => metricTarget(address) ?? []);
  const named = [
    ...figures.flatMap(({ kind, entry }) => (kind === 'cases' ? [entry] : [])),
    ...facts.answers.map((address) => address.split('/')[0] ?? ''),
  ];
  const sure = new Set(proof.cases.filter((one) => industryOf(graph, one)).map(({ id }) => id));
  const isDoubtful = (id: string): boolean => {
    const entry = entryOf(graph, 'cases', id);
    if (entry === undefined || mistakes.has(`content/cases/${id}/facts.yaml`)) return true;
    const own = figures.filter(({ kind, entry: of }) => kind === 'cases' && of === id);
    const unclear = own.some(({ metric: name }) => {
      const metric = entry.facts.metrics.find((one) => one.id === name);
      return metric === undefined || metricTerms(metric, graph.taxonomy) === undefined;
    });
    return unclear || industryOf(graph, entry) === undefined;
  };
  return [...new Set(named)].filter((id) => !sure.has(id) && isDoubtful(id)).length;
}
