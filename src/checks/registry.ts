import { badAttribute } from './rules/bad-attribute.ts';
import { capabilityHasProduct } from './rules/capability-has-product.ts';
import { caseLinksCapability } from './rules/case-links-capability.ts';
import { codeInContent } from './rules/code-in-content.ts';
import { entryId } from './rules/entry-id.ts';
import { expectedFile } from './rules/expected-file.ts';
import { factsMatchSchema } from './rules/facts-match-schema.ts';
import { flagUnproven } from './rules/flag-unproven.ts';
import { metricHasAsOf } from './rules/metric-has-as-of.ts';
import { metricHasScope } from './rules/metric-has-scope.ts';
import { metricHasSource } from './rules/metric-has-source.ts';
import { metricHasUnit } from './rules/metric-has-unit.ts';
import { metricsContradict } from './rules/metrics-contradict.ts';
import { misplacedComponent } from './rules/misplaced-component.ts';
import { noDeadReference } from './rules/no-dead-reference.ts';
import { readableFile } from './rules/readable-file.ts';
import { tellingMissing } from './rules/telling-missing.ts';
import { tellingSyntax } from './rules/telling-syntax.ts';
import { uniqueId } from './rules/unique-id.ts';
import { unitFitsMeasure } from './rules/unit-fits-measure.ts';
import { unknownComponent } from './rules/unknown-component.ts';
import { unsafeAddress } from './rules/unsafe-address.ts';
import { yamlSyntax } from './rules/yaml-syntax.ts';

/** Every rule, in the order in which findings of one place are told. */
export const checks = [
  readableFile,
  yamlSyntax,
  factsMatchSchema,
  expectedFile,
  entryId,
  uniqueId,
  tellingMissing,
  tellingSyntax,
  codeInContent,
  unknownComponent,
  badAttribute,
  misplacedComponent,
  unsafeAddress,
  caseLinksCapability,
  capabilityHasProduct,
  noDeadReference,
  metricHasSource,
  metricHasUnit,
  metricHasAsOf,
  metricHasScope,
  unitFitsMeasure,
  metricsContradict,
  flagUnproven,
] as const;

type AnyCheck = (typeof checks)[number];

/** The id of a rule. */
export type RuleId = AnyCheck['id'];

/** The messages of a rule, with the names of the values they tell. */
export type MessagesOf<Id extends RuleId> = Extract<AnyCheck, { readonly id: Id }>['messages'];
