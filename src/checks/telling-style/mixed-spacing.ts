import type { Span } from '#model/place.ts';
import type { ComponentText } from '#prose/plain-text.ts';
import type { SourceText } from '#prose/source-text.ts';
import type { Root } from '#prose/tree/nodes.ts';
import { type FlatText, flatTexts } from './flat-text.ts';
import { type SpacingIssue, spacingIssues } from './spacing-issues.ts';

/** A spot where Chinese and Latin writing meet badly. */
export interface SpacingProblem {
  readonly code: SpacingIssue['code'];
  /** The characters concerned with a little around them. */
  readonly text: string;
  /** What should stand in place of `text`. */
  readonly expected: string;
  readonly span: Span;
}

/** What the text of a telling does not say. */
export interface SpacingOptions {
  /** What a component shows; where it says nothing, nothing is said about the space beside it. */
  readonly componentText?: ComponentText;
  /** Names that are written as they are, such as 58同城. */
  readonly names?: readonly string[];
}

/**
 * Finds missing spaces between 汉字 and Latin letters or digits, half-width marks among 汉字, and
 * spaces beside full-width marks, in the words of a Chinese telling. Frontmatter, code, addresses
 * and attributes are no words; emphasis, links and components do not hide what meets across them.
 */
export function mixedSpacing(
  tree: Root,
  source: SourceText,
  { componentText, names = [] }: SpacingOptions = {},
): SpacingProblem[] {
  return flatTexts(tree, source, componentText)
    .filter(({ quoted }) => !quoted)
    .flatMap((flat) =>
      spacingIssues(flat.text, names)
        .filter((issue) => isAuthors(flat, issue) && !isAfterEmphasis(flat, issue, source))
        .map(({ code, start, end, expected }) => ({
          code,
          text: flat.text.slice(start, end),
          expected,
          span: flat.spanOf(start, end),
        })),
    );
}

/** Whether a space stands outside the emphasis of its mark, as most write it: `**重点：** 内容`. */
function isAfterEmphasis(flat: FlatText, issue: SpacingIssue, source: SourceText): boolean {
  if (issue.code !== 'needless-space') return false;
  const [start, end] = [issue.start - 1, issue.end + 1];
  return source.slice(flat.spanOf(start, end)) !== flat.text.slice(start, end);
}

/** Whether the author wrote any of it: two components side by side are beyond the author. */
function isAuthors(flat: FlatText, { start, end }: SpacingIssue): boolean {
  for (let offset = start; offset < end; offset += 1) if (flat.isWritten(offset)) return true;
  return false;
}
