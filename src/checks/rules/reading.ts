import { badAttribute } from './reading/bad-attribute.ts';
import { codeInContent } from './reading/code-in-content.ts';
import { entryId } from './reading/entry-id.ts';
import { expectedFile } from './reading/expected-file.ts';
import { factsMatchSchema } from './reading/facts-match-schema.ts';
import { misplacedComponent } from './reading/misplaced-component.ts';
import { readableFile } from './reading/readable-file.ts';
import { tellingMissing } from './reading/telling-missing.ts';
import { tellingSyntax } from './reading/telling-syntax.ts';
import { uniqueId } from './reading/unique-id.ts';
import { unknownComponent } from './reading/unknown-component.ts';
import { unsafeAddress } from './reading/unsafe-address.ts';
import { yamlSyntax } from './reading/yaml-syntax.ts';

/** The rules about reading the content: files, YAML, MDX, in the order in which findings of one place are told. */
export const readingChecks = [
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
] as const;
