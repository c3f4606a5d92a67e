import type { permissionChecks } from '../rules/permission.ts';
import type { ExamplesOf } from './example.ts';

/** Examples of the rules about permission. */
export const permission: ExamplesOf<typeof permissionChecks> = {};
