/** The rules about wording, in the order in which findings of one place are told. */
export const wordingChecks = [] as const;
