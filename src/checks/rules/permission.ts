/** The rules about permission, in the order in which findings of one place are told. */
export const permissionChecks = [] as const;
