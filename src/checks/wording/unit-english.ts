import { type Line, latinAt, skipGap, skipSpace } from './line.ts';
import type { Quantity } from './quantity.ts';
import { ATTACHED_UNITS, ENGLISH_UNITS, NO_PLURALS, STOP_WORDS } from './tables/units-en.ts';
import type { Token } from './tokens.ts';
import type { Unit, UnitClass } from './unit.ts';

const ADJECTIVES = 3;

/** The English unit or thing that follows a number, adjectives between them allowed. */
export function englishUnitAt(line: Line, quantity: Quantity): Unit | null {
  const attached = quantity.spelled ? undefined : latinAt(line, quantity.to);
  const letter = attached === undefined ? undefined : ATTACHED_UNITS.get(attached.text);
  if (attached !== undefined && letter !== undefined)
    return { to: attached.to, unit: letter, bound: true };
  const gap = skipGap(line, quantity.to);
  const hyphened = gap > quantity.to && line.text.charAt(quantity.to) !== ' ';
  const direct = latinAt(line, gap);
  if (direct === undefined) return null;
  const unit = ENGLISH_UNITS.get(wordOf(direct));
  if (unit !== undefined && unit !== 'count') return { to: direct.to, unit, bound: false };
  return countedFrom(line, hyphened, direct);
}

function countedFrom(line: Line, hyphened: boolean, first: Token): Unit | null {
  let token: Token | undefined = first;
  for (let words = 0; token !== undefined && words <= ADJECTIVES; words++) {
    if (STOP_WORDS.has(wordOf(token))) return null;
    const unit: UnitClass | undefined = ENGLISH_UNITS.get(wordOf(token));
    const many = isPlural(token.word);
    const one = (hyphened && words === 0) || line.locale === 'zh';
    if (unit === 'count' && (many || one)) return { to: token.to, unit, bound: false };
    if (unit !== undefined && unit !== 'count' && words > 0)
      return { to: token.to, unit, bound: false };
    if (many) return { to: token.to, unit: 'thing', bound: false };
    const next = skipGap(line, token.to);
    if (next === token.to) return null;
    token = latinAt(line, next);
  }
  return null;
}

// The country is neither a pronoun nor a microsecond.
function wordOf({ text, word }: Token): string {
  return text === 'US' ? 'u.s.' : word;
}

const IRREGULAR = ['people', 'men', 'women', 'children', 'data', 'staff', 'feet', 'criteria'];

function isPlural(word: string): boolean {
  return (
    IRREGULAR.includes(word) || (!NO_PLURALS.has(word) && /[a-z]{2,}(?:[^siu'’])s$/.test(word))
  );
}

/** Whether digits run on into letters that are no unit, as in 2FA and 3D. */
export function runsIntoName(line: Line, quantity: Quantity): boolean {
  const attached = latinAt(line, quantity.to);
  if (attached === undefined || quantity.spelled) return false;
  return (
    !ATTACHED_UNITS.has(attached.text) &&
    !ENGLISH_UNITS.has(attached.word) &&
    !['x', 'fold', 'times'].includes(attached.word) &&
    skipSpace(line, quantity.to) === quantity.to
  );
}
