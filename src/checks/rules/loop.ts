import { capabilityHasProduct } from './loop/capability-has-product.ts';
import { caseLinksCapability } from './loop/case-links-capability.ts';
import { noDeadReference } from './loop/no-dead-reference.ts';

/** The rules about the closed loop, in the order in which findings of one place are told. */
export const loopChecks = [caseLinksCapability, capabilityHasProduct, noDeadReference] as const;
