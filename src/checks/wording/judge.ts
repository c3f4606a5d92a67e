import { followsProduct, isGauged, looksLikeYear, moneyBefore, tellsDuration } from './context.ts';
import type { Line } from './line.ts';
import { multipleAfter } from './multiples.ts';
import type { NumberKind } from './number-claim.ts';
import type { Quantity } from './quantity.ts';
import type { Unit } from './unit.ts';
import { unitAfter } from './unit-after.ts';
import { runsIntoName } from './unit-english.ts';

/** What a number turned out to claim, and the place of it with its unit. */
export interface Verdict {
  readonly from: number;
  readonly to: number;
  readonly kind: NumberKind;
}

/** From this number on things are a mass and no longer an arrangement. */
const MANY = 13;

/** Whether a number claims something, and what. */
export function judge(line: Line, quantity: Quantity): Verdict | null {
  const { from, to } = quantity;
  const multiple = multipleAfter(line, quantity);
  if (multiple !== null) return { from, to: multiple, kind: 'multiple' };
  if (runsIntoName(line, quantity)) return null;
  const unit = unitAfter(line, quantity);
  const money = quantity.spelled ? null : moneyBefore(line, from);
  if (money !== null) return { from: money, to: unit?.to ?? to, kind: 'unit' };
  if (unit?.unit === 'percent') return { from, to: unit.to, kind: 'share' };
  if (unit !== null && isUnitClaim(line, quantity, unit))
    return { from, to: unit.to, kind: 'unit' };
  return isMagnitude(line, quantity) ? { from, to, kind: 'magnitude' } : null;
}

function isUnitClaim(line: Line, quantity: Quantity, unit: Unit): boolean {
  switch (unit.unit) {
    case 'percent':
    case 'clock':
    case 'data':
    case 'measure':
      return true;
    case 'calendar':
      return !quantity.spelled || isMany(quantity) || tellsDuration(line, quantity.from, unit.to);
    case 'years':
      return !quantity.spelled || isMany(quantity);
    case 'count':
      return (!quantity.spelled || isMany(quantity)) && counts(line, quantity, unit);
    case 'thing':
      return line.things && isMany(quantity) && counts(line, quantity, unit);
  }
}

// A year, a version or a fraction beside a noun does not count what the noun names.
function counts(line: Line, quantity: Quantity, unit: Unit): boolean {
  if (!quantity.whole || !Number.isInteger(quantity.value)) return false;
  if (unit.bound) return true;
  return !looksLikeYear(line, quantity) && !followsProduct(line, quantity);
}

function isMany(quantity: Quantity): boolean {
  return quantity.vague || quantity.value >= MANY;
}

function isMagnitude(line: Line, quantity: Quantity): boolean {
  if (quantity.sized) return true;
  if (quantity.value < MANY || !quantity.whole) return false;
  if (looksLikeYear(line, quantity) || followsProduct(line, quantity)) return false;
  return isGauged(line, quantity) || (!quantity.plain && !quantity.spelled);
}
