/** The rules about tellings, in the order in which findings of one place are told. */
export const tellingChecks = [] as const;
