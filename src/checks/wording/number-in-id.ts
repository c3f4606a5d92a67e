import { mayClaim } from './hints.ts';
import { lineOf } from './line.ts';
import { masked } from './masks.ts';
import type { NumberClaim } from './number-claim.ts';
import { claimsIn } from './numbers-in.ts';

/**
 * The first number in an id that claims something: 10x-faster, 58-percent, 1-3-trillion-rows. Null
 * for names and dates: 58-com, zhihu-2019, rel-8-5, tidb-101. Only units that measure are counted,
 * since in "58-com" and "101-courses" any word may follow any number.
 */
export function numberInId(id: string): NumberClaim | null {
  const words = id.replace(/[-_]/g, ' ');
  if (!mayClaim(words)) return null;
  return claimsIn(id, lineOf(masked(words), 'en', false))[0] ?? null;
}
