import { z } from 'zod';
import { partialDate } from './dates.ts';
import { localId, localized, text, webAddress } from './fields.ts';

/** Whose word a source is, from nearest to the facts to farthest. */
export const voices = ['customer', 'partner', 'press', 'vendor', 'documentation'] as const;

/** A published page that facts rest on. */
export const source = z.strictObject({
  id: localId().describe('The name by which metrics and demands of this entry refer to it.'),
  url: webAddress().describe('Where it was read.'),
  title: text().describe('The title as published, in its own language.'),
  publisher: text().describe('Who published it.'),
  date: partialDate().optional().describe('When it was published; leave out if it does not say.'),
  language: z
    .string()
    .regex(/^[a-z]{2}$/, 'a language such as en, zh or ja')
    .describe('The language it is written in.'),
  voice: z
    .enum(voices)
    .describe(
      'Whose word it is: the customer’s own people, a partner, the press, the vendor, or product documentation.',
    ),
  note: localized()
    .optional()
    .describe(
      'What a careful reader should know of it: an advertorial, only the opening could be read, …',
    ),
});

/** A published page that facts rest on. */
export type Source = z.output<typeof source>;

/** The list of sources of an entry. */
export const sources = () => z.array(source);
