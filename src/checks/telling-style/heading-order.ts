import type { Span } from '#model/place.ts';
import type { ProseHeading } from '#prose/parse.ts';

/**
 * A heading that breaks the outline: `title` is a second title of the page (h1), `deep-start` a
 * first heading below h2, `skipped` one that leaves out a level.
 */
export interface HeadingProblem {
  readonly code: 'title' | 'deep-start' | 'skipped';
  readonly text: string;
  readonly depth: number;
  /** The depth it should have. */
  readonly expected: number;
  readonly span: Span;
}

/** Checks the outline of a telling: it starts at h2 (h1 is the page's title) and skips no level. */
export function headingOrder(headings: readonly ProseHeading[]): HeadingProblem[] {
  const found: HeadingProblem[] = [];
  let previous = 1;
  for (const { depth, text, span } of headings) {
    if (depth === 1) found.push({ code: 'title', text, depth, expected: 2, span });
    else if (depth > previous + 1)
      found.push({
        code: previous === 1 ? 'deep-start' : 'skipped',
        text,
        depth,
        expected: previous + 1,
        span,
      });
    // An h1 was meant as an h2, so what follows it is measured from there.
    previous = Math.max(2, depth);
  }
  return found;
}
