import type { Facts } from '#model/kinds.ts';
import { type Locale, locales } from '#model/locale.ts';
import type { Entry } from './entry.ts';

type Permission = NonNullable<Facts<'customers'>['permission']>;

/** What a permission may cover. */
export type PermissionScope = Permission['scope'][number];

/** Whether a customer is shown under its alias only. */
export function isAnonymous({ facts }: Pick<Entry<'customers'>, 'facts'>): boolean {
  return facts.anonymous !== undefined;
}

/** Whether a permission covers something; it never shows who an anonymous customer is. */
export function covers(facts: Facts<'customers'>, scope: PermissionScope): boolean {
  const tellsWho = scope === 'name' || scope === 'logo' || scope === 'quote';
  if (tellsWho && facts.anonymous !== undefined) return false;
  return facts.permission?.scope.includes(scope) === true;
}

/**
 * Whether a case may be told in a language: with leave to translate in any, else in those of its
 * sources; in any where there are no sources that could be translated.
 */
export function isLanguageCovered(
  locale: Locale,
  scope: readonly PermissionScope[],
  sources: Facts<'cases'>['sources'],
): boolean {
  if (scope.includes('translation') || sources.length === 0) return true;
  return sources.some(({ language }) => language === locale);
}

/** The names, brands and home page by which a customer is known; its approved alias is none. */
export function namesOf(facts: Facts<'customers'>): string[] {
  const aliases = new Set(Object.values(facts.anonymous?.alias ?? {}));
  return [
    ...locales.flatMap((locale) => facts.name[locale] ?? []),
    ...facts.aliases,
    ...(facts.homepage === undefined ? [] : [addressName(facts.homepage)]),
  ].filter((name) => !aliases.has(name));
}

// "https://www.example.com/en/" is found in any address that leads to example.com. A page on
// somebody else's site, such as "https://example.org/acme", is a name as a whole.
const addressName = (address: string) =>
  address
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/\/(?:[a-z]{2}(?:[-_][a-z]{2,4})?\/?)?(?:index\.html?)?(?:[?#].*)?$/i, '');

const LOGO = new Set(['logo', 'logotype', 'logomark', '标志', '标识', '徽标', '商标']);
const VARIANT =
  /^(?:dark|light|black|white|mono|colou?r|small|large|wide|square|horizontal|vertical|icon|en|zh|cn|\d+x?)$/;

/**
 * Whose logo a picture is, by its name: `logo.svg` and `logo-dark.png` that of the customer it lies
 * beside, `acme-logo.svg` that of the customer `acme`; undefined if it is no customer's.
 */
export function logoOwner(
  picture: string,
  beside: string | undefined,
  isCustomer: (id: string) => boolean,
): string | undefined {
  const words = picture
    .toLowerCase()
    .replace(/\.\w+$/, '')
    .split(/[-_.@\s]+/);
  if (!words.some((word) => LOGO.has(word))) return undefined;
  const without = words.filter((word) => !LOGO.has(word));
  const name = without.filter((word) => !VARIANT.test(word)).join('-');
  const customer = [without.join('-'), name].find(isCustomer);
  return customer ?? (name === '' ? beside : undefined);
}

/** The customer whose entry this is, or whose case. */
export function customerBeside(entry: Entry): string | undefined {
  if ('customer' in entry.facts) return entry.facts.customer;
  return entry.kind === 'customers' ? entry.id : undefined;
}
