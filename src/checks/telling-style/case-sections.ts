import { CASE_HEADINGS, CASE_PARTS, type CaseHeadings, type CasePart } from '#model/case-parts.ts';
import type { Locale } from '#model/locale.ts';
import type { Span } from '#model/place.ts';
import type { ProseHeading } from '#prose/parse.ts';
import { comparable } from './same-text.ts';

/** A part that is not where it should be. */
export interface SectionProblem {
  readonly code: 'missing' | 'out-of-order' | 'twice';
  readonly part: CasePart;
  /** The heading that is wanted, or the one that stands there. */
  readonly heading: string;
  /** Of the heading in question; undefined for a part that is missing. */
  readonly span: Span | undefined;
  /** The part it should stand before, for one out of order. */
  readonly before?: CasePart;
}

/** How strictly the parts are looked for. */
export interface CaseSectionOptions {
  readonly headings?: CaseHeadings;
  /**
   * For a case that may word its headings otherwise (the customer left): a heading that is not
   * known stands for a part that is missing at that point of the order.
   */
  readonly wordedOtherwise?: boolean;
}

/**
 * Checks that a case has its parts, each under a heading of the second level, in their order.
 * Other headings may stand anywhere between.
 */
export function caseSections(
  headings: readonly ProseHeading[],
  locale: Locale,
  { headings: accepted = CASE_HEADINGS[locale], wordedOtherwise = false }: CaseSectionOptions = {},
): SectionProblem[] {
  const partOf = partsByHeading(accepted);
  const sections = headings
    // One of the first level was meant as one of the second, as the outline's rule says.
    .filter(({ depth }) => depth <= 2)
    .map(({ text, span }) => ({ text, span, part: partOf.get(comparable(text)) }));

  const problems: SectionProblem[] = [];
  const seen = new Set<CasePart>();
  let latest = -1;
  for (const { part, text, span } of sections) {
    if (part === undefined) continue;
    const index = CASE_PARTS.indexOf(part);
    const after = CASE_PARTS[latest];
    if (seen.has(part)) problems.push({ code: 'twice', part, heading: text, span });
    else if (index < latest && after !== undefined)
      problems.push({ code: 'out-of-order', part, heading: text, span, before: after });
    seen.add(part);
    latest = Math.max(latest, index);
  }
  const excused = wordedOtherwise ? standIns(sections.map(({ part }) => part)) : new Set();
  for (const part of CASE_PARTS)
    if (!seen.has(part) && !excused.has(part))
      problems.push({ code: 'missing', part, heading: accepted[part][0] ?? part, span: undefined });
  return problems;
}

const known = new WeakMap<CaseHeadings, ReadonlyMap<string, CasePart>>();

function partsByHeading(accepted: CaseHeadings): ReadonlyMap<string, CasePart> {
  const found = known.get(accepted);
  if (found !== undefined) return found;
  const made = new Map(
    CASE_PARTS.flatMap((part) => accepted[part].map((text) => [comparable(text), part] as const)),
  );
  known.set(accepted, made);
  return made;
}

/** The missing parts for which an unknown heading stands between the known ones around them. */
function standIns(parts: readonly (CasePart | undefined)[]): Set<CasePart> {
  const excused = new Set<CasePart>();
  let from = 0;
  let unknown = 0;
  for (const part of [...parts, 'end' as const]) {
    if (part === undefined) {
      unknown += 1;
      continue;
    }
    const to = part === 'end' ? CASE_PARTS.length : CASE_PARTS.indexOf(part);
    for (const missing of CASE_PARTS.slice(from, to).filter((gap) => !parts.includes(gap)))
      if (unknown > 0) {
        excused.add(missing);
        unknown -= 1;
      }
    from = to + 1;
    unknown = 0;
  }
  return excused;
}
