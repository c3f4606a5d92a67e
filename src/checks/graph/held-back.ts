import { type Entry, type EntryKey, factsFileOf, keyOf } from '#evidence/entry.ts';
import type { WithheldReason } from '#evidence/withheld.ts';
import type { CheckContext } from '../define-check.ts';

const BY_CHOICE: ReadonlySet<WithheldReason['why']> = new Set<WithheldReason['why']>([
  'draft',
  'withdrawn',
  'not-yet',
  'permission-missing',
  'permission-not-yet',
  'permission-expired',
  'name-not-permitted',
]);

/**
 * The entries among some that are held back by their own status, date or permission; of cases, their
 * customers as well.
 */
export function heldBack(
  { withheld, mistakes }: CheckContext,
  entries: readonly Entry[],
): EntryKey[] {
  const keys = entries.flatMap((entry): EntryKey[] => [
    keyOf(entry),
    ...('customer' in entry.facts ? [`customers/${entry.facts.customer}` as const] : []),
  ]);
  return [...new Set(keys)].filter((key) => {
    const reason = withheld.reasons.get(key);
    // Of a file with mistakes it is not known what its author chose.
    return reason !== undefined && BY_CHOICE.has(reason.why) && !mistakes.has(factsFileOf(key));
  });
}
