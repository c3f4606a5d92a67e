import type { RawEntry } from '#content/content.ts';
import type { EntryKey } from '#evidence/entry.ts';
import { entriesOf } from '#evidence/graph.ts';
import { metricTarget } from '#evidence/references.ts';
import type { Facts } from '#model/kinds.ts';
import type { Place } from '#model/place.ts';
import { isRecord } from '#model/walk.ts';
import type { CheckContext } from '../define-check.ts';
import { rawOf } from '../graph/as-read.ts';

/** A claim that rests on a figure. */
export interface RestingClaim {
  readonly id: string;
  readonly facts: Facts<'flags'>;
  /** The place at which the claim names the figure. */
  place(): Place;
}

/** The claims that rest on each figure (`cases/acme/p99`); withdrawn ones are left out. */
export function claimsByFigure(context: CheckContext): Map<string, RestingClaim[]> {
  const claims = new Map<string, RestingClaim[]>();
  for (const flag of entriesOf(context.graph, 'flags')) {
    const { id, facts } = flag;
    const raw = rawOf(context, flag);
    if (facts.status === 'withdrawn' || raw === undefined) continue;
    for (const address of facts.evidence) {
      const target = metricTarget(address);
      if (target === undefined) continue;
      const claim = { id, facts, place: () => placeOfEvidence(raw, address) };
      const figure = figureKey(`${target.kind}/${target.entry}`, target.metric);
      const others = claims.get(figure);
      if (others === undefined) claims.set(figure, [claim]);
      else others.push(claim);
    }
  }
  return claims;
}

/** The name of a figure among all: `cases/acme/p99`. */
export const figureKey = (entry: EntryKey, metric: string): string => `${entry}/${metric}`;

/** The place at which a claim's evidence names a figure. */
export function placeOfEvidence({ facts }: RawEntry, address: string): Place {
  const listed: unknown = isRecord(facts.raw) ? facts.raw['evidence'] : undefined;
  // Items that could not be read are not in the value; the file still counts them.
  const index = Array.isArray(listed) ? listed.indexOf(address) : -1;
  return facts.locate(index === -1 ? ['evidence'] : ['evidence', index]);
}
