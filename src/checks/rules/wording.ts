import { numberWithoutEvidence } from './wording/number-without-evidence.ts';
import { superlative } from './wording/superlative.ts';

/** The rules about wording, in the order in which findings of one place are told. */
export const wordingChecks = [numberWithoutEvidence, superlative] as const;
