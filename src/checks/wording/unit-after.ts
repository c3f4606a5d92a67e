import { type Line, latinAt, skipSpace } from './line.ts';
import type { Quantity } from './quantity.ts';
import type { Unit } from './unit.ts';
import { chineseUnitAt } from './unit-chinese.ts';
import { englishUnitAt } from './unit-english.ts';

/** The unit that follows a number, with what it is reckoned by: "rows per second", "行/秒". */
export function unitAfter(line: Line, quantity: Quantity): Unit | null {
  const at = quantity.to;
  const unit =
    percentAt(line, at) ?? chineseUnitAt(line, quantity) ?? englishUnitAt(line, quantity);
  return unit === null ? null : { ...unit, to: rateEnd(line, unit.to) };
}

function percentAt(line: Line, offset: number): Unit | null {
  const at = skipSpace(line, offset);
  const token = line.startingAt(at);
  // Not the escapes of an address: %20%E2.
  if (
    token !== undefined &&
    '%‰'.includes(token.text) &&
    !/^[\dA-F]{2}/.test(line.text.slice(at + 1))
  )
    return { to: at + 1, unit: 'percent', bound: true };
  const per = latinAt(line, at);
  if (per?.word !== 'per') return null;
  const cent = latinAt(line, skipSpace(line, per.to));
  return cent?.word === 'cent' ? { to: cent.to, unit: 'percent', bound: false } : null;
}

const RATE =
  /(?: ?\/ ?| per )(?:ms|sec|s|second|min|minute|hour|h|hr|day|d|week|month|year|秒|分钟?|小时|天|日|月|年)(?![A-Za-z])/iy;

function rateEnd(line: Line, offset: number): number {
  RATE.lastIndex = offset;
  return RATE.test(line.text) ? RATE.lastIndex : offset;
}
