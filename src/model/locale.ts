/** The languages the site speaks. Interface words exist in each of them. */
export const locales = ['en', 'zh'] as const;

/** A language of the site, as a BCP 47 tag. */
export type Locale = (typeof locales)[number];

/** A text in one or more languages; at least one is present. */
export type Localized = { readonly [L in Locale]?: string | undefined };

/** A text together with the language it is really in, so that a fallback can be marked. */
export interface TextInLocale {
  readonly text: string;
  readonly lang: Locale;
}

/** Narrows a string from outside (a folder, a flag, an address) to a language of the site. */
export function isLocale(value: string): value is Locale {
  return (locales as readonly string[]).includes(value);
}

/**
 * The text in the wanted language, or in the first language that has it.
 * The result says which language it is, for `lang` attributes.
 */
export function inLocale(localized: Localized, wanted: Locale): TextInLocale {
  for (const lang of [wanted, ...locales]) {
    const text = localized[lang];
    if (text !== undefined) return { text, lang };
  }
  return { text: '', lang: wanted };
}
