import { z } from 'zod';
import { text } from './fields.ts';
import type { Kind } from './kind.ts';

const fields = {
  summary: text().describe('One or two sentences for lists, search and previews, without figures.'),
};

const withTitle = z.strictObject({
  title: text().describe('The title in this language.'),
  ...fields,
});

const titleFromFacts = z.strictObject({
  title: text()
    .optional()
    .describe('A headline for the page, if it should differ from the name in facts.yaml.'),
  ...fields,
});

/** The head of a telling: what stands between the two `---` lines of `<locale>.mdx`. */
export type TellingHead = z.output<typeof titleFromFacts>;

/** The schema of the head of a kind's tellings. The title may be left out where facts hold it. */
export function tellingHead(kind: Kind): z.ZodType<TellingHead> {
  return kind.titleFrom === 'telling' ? withTitle : titleFromFacts;
}
