import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ruleReference } from '#checks/reference/rule-reference.ts';
import { rulesDocument } from '#checks/reference/rules-document.ts';
import { siteRuleReference } from '#site-checks/site-rule-reference.ts';

const file = path.resolve(import.meta.dirname, '../docs/rules.md');
await writeFile(file, rulesDocument([...ruleReference('en'), siteRuleReference('en')]));
