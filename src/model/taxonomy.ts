import { z } from 'zod';
import { ENTRY_ID, localized, text, uniqueList } from './fields.ts';
import { superlativeLists } from './superlatives.ts';

/** The label of a unit in English, where number matters. */
const englishUnit = z.union([
  text(),
  z.strictObject({
    one: text().describe('After 1: "node".'),
    other: text().describe('After other numbers: "nodes".'),
  }),
]);

/** A unit of measurement; units of one dimension can be converted into one another. */
export const unit = z.strictObject({
  dimension: z
    .string()
    .regex(ENTRY_ID)
    .describe('What sort of quantity it measures: time, data, rows, change, …'),
  factor: z
    .number()
    .positive()
    .default(1)
    .describe('How many base units of the dimension one of it is: ms has 0.001, s has 1.'),
  label: z
    .strictObject({
      en: englishUnit.describe('How it is written after a number in English.'),
      zh: text().describe('How it is written after a number in Chinese.'),
    })
    .describe('How it is written after a number.'),
  tight: z.boolean().default(false).describe('true: written without a space before it, like %.'),
  signed: z
    .boolean()
    .default(false)
    .describe('true: written with its sign, since it is a change for more or for less.'),
});

/** A unit of measurement. */
export type Unit = z.output<typeof unit>;

/** Something that can be measured. */
export const measure = z.strictObject({
  name: localized().describe('What is measured.'),
  dimension: z.string().regex(ENTRY_ID).describe('The dimension its units have.'),
  better: z
    .enum(['lower', 'higher', 'neutral'])
    .describe('Whether a lower or a higher value is better; neutral for mere size.'),
});

/** Something that can be measured. */
export type Measure = z.output<typeof measure>;

const termList = () =>
  z.record(
    z.string().regex(ENTRY_ID, 'lower-case letters, digits and hyphens'),
    z.strictObject({ name: localized().describe('Its name.') }),
  );

/** `content/taxonomy.yaml`: the words that facts may use. */
export const taxonomy = z.strictObject({
  industries: termList().describe('Industries of customers.'),
  regions: termList().describe('Regions of the world.'),
  technologies: termList().describe('Technologies that the product replaces.'),
  units: z.record(z.string().regex(ENTRY_ID), unit).describe('Units of measurement.'),
  measures: z.record(z.string().regex(ENTRY_ID), measure).describe('What can be measured.'),
  spellings: uniqueList(text())
    .optional()
    .describe('Names whose own spelling is kept in Chinese texts, such as 58同城.'),
  superlatives: superlativeLists
    .optional()
    .describe(
      'Words for the best, the first and the only, beside those that every site has; "allowed" takes words away.',
    ),
});

/** The lists of terms, each with an id; everything else in the taxonomy is for authors only. */
export const termLists = ['industries', 'regions', 'technologies', 'units', 'measures'] as const;

/** `content/taxonomy.yaml`, as read and checked. */
export type Taxonomy = z.output<typeof taxonomy>;
