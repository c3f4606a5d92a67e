import { formerNameFree } from './addresses/former-name-free.ts';
import { permalinkKept } from './addresses/permalink-kept.ts';

/** The rules about addresses that were published, in the order in which findings of one place are told. */
export const addressesChecks = [permalinkKept, formerNameFree] as const;
