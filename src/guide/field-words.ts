import type { FieldDoc, ValueDoc } from '#authoring/field-docs.ts';
import type { Locale } from '#model/locale.ts';
import { describeIn } from '#model/words/words.ts';
import { guideWords } from './guide-words.ts';

/** What may stand in a field, in one phrase. */
export function sortOfValue(value: ValueDoc, locale: Locale): string {
  const words = guideWords[locale].sorts;
  switch (value.type) {
    case 'plain':
      return describeIn(locale, value.sort);
    case 'choice':
      return words.choice(value.options);
    case 'entry':
      return words.entry(value.kind);
    case 'term':
      return words.term(value.vocabulary);
    case 'list':
      return words.list(sortOfValue(value.of, locale));
    default:
      return words[value.type];
  }
}

/** Fields within a field, by the case in which they apply. */
export function innerFields(
  value: ValueDoc,
): { readonly when: string | undefined; readonly fields: readonly FieldDoc[] }[] {
  switch (value.type) {
    case 'list':
    case 'map':
      return innerFields(value.of);
    case 'fields':
      return [{ when: undefined, fields: value.fields }];
    case 'variants':
      return value.variants.map(({ is, fields }) => ({ when: `${value.by}: ${is}`, fields }));
    default:
      return [];
  }
}
