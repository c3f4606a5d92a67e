import type { Locale } from '#model/locale.ts';
import { belongsToName } from './context.ts';
import { fold } from './fold.ts';
import { mayClaim } from './hints.ts';
import { judge, type Verdict } from './judge.ts';
import { type Line, lineOf } from './line.ts';
import { masked } from './masks.ts';
import { multipleWordAt } from './multiples.ts';
import type { NumberClaim } from './number-claim.ts';
import { quantityAt, singleAt } from './quantity-at.ts';
import { isSetting } from './settings.ts';
import { shareAt } from './shares.ts';

export type { NumberClaim, NumberKind } from './number-claim.ts';

/**
 * The numbers in a text that claim something and therefore need evidence, in the order of the text
 * and without overlap. Dates, versions, names, ordinals, idioms and small counts that describe an
 * arrangement ("three layers", 三副本) are none. Chinese and English are read in either locale.
 *
 * Give it the words of a whole block, so that `**10** 倍` is read as one phrase.
 */
export function numbersIn(text: string, locale: Locale): NumberClaim[] {
  const words = text.trim();
  const folded = fold(words);
  if (!mayClaim(folded)) return [];
  const start = text.indexOf(words);
  return claimsIn(words, lineOf(masked(folded), locale, true)).map((claim) => ({
    ...claim,
    from: claim.from + start,
    to: claim.to + start,
  }));
}

/** Reads a line that was made from a text of the same length. */
export function claimsIn(text: string, line: Line): NumberClaim[] {
  const claims: NumberClaim[] = [];
  let end = 0;
  let taken = 0;
  for (const { from } of line.tokens) {
    if (from < end) continue;
    const { verdict, to } = stepAt(line, from);
    end = to;
    if (verdict === null) continue;
    // What was read with the number before it is no part of this one: 10QPS$5 holds no S$5.
    if (!isSetting(line, verdict))
      claims.push(claimOf(text, { ...verdict, from: Math.max(verdict.from, taken) }));
    taken = to;
  }
  return claims;
}

interface Step {
  readonly verdict: Verdict | null;
  /** Where reading goes on. */
  readonly to: number;
}

function stepAt(line: Line, from: number): Step {
  if (line.startingAt(from)?.kind === 'digits' && belongsToName(line, from))
    return { verdict: null, to: nameEnd(line, from) };
  const share = shareAt(line, from);
  if (share !== null) return claimed({ from, to: share, kind: 'share' });
  const multiple = multipleWordAt(line, from);
  if (multiple !== null) return claimed({ from, to: multiple, kind: 'multiple' });
  const quantity = startsWord(line, from) ? quantityAt(line, from) : null;
  if (quantity === null) return { verdict: null, to: from };
  const verdict = judge(line, quantity);
  if (verdict !== null) return claimed(verdict);
  const single = singleAt(line, from);
  if (single === null || single.to === quantity.to) return { verdict: null, to: quantity.to };
  const alone = judge(line, single);
  return alone === null ? { verdict: null, to: single.to } : claimed(alone);
}

function claimed(verdict: Verdict): Step {
  return { verdict, to: verdict.to };
}

// A word right behind digits was read with them, as "k" in 40k.
function startsWord(line: Line, from: number): boolean {
  return line.startingAt(from)?.kind !== 'latin' || line.endingAt(from)?.kind !== 'digits';
}

const NAME = /[A-Za-z0-9._/+:]*/y;

function nameEnd(line: Line, from: number): number {
  NAME.lastIndex = from;
  NAME.test(line.text);
  return NAME.lastIndex;
}

function claimOf(text: string, { from, kind, to }: Verdict): NumberClaim {
  return { from, to, text: text.slice(from, to), kind };
}
