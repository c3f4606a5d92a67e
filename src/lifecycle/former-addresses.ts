import type { Locale } from '#model/locale.ts';
import type { SiteAddress } from '#model/permalinks.ts';
import { localeOfAddress } from '#model/routes.ts';
import { Addresses, type AddressKnowledge, type Answer } from './addresses.ts';
import { tellingAddresses } from './telling-addresses.ts';

/** An address that had a page once, and what answers there now. */
export interface FormerAddress {
  readonly address: SiteAddress;
  readonly locale: Locale;
  readonly answer: Exclude<Answer, { readonly by: 'page' }>;
}

/** The former addresses of a site: those that can be kept, and those that would tell a name. */
export interface FormerAddresses {
  /** In the order of addresses. Nothing in them tells who is withheld. */
  readonly kept: readonly FormerAddress[];
  /** Never handed to an output: these are left to the host's page for what is not found. */
  readonly untellable: readonly FormerAddress[];
}

/**
 * Every address without a page of its own that the site answers all the same: redirects from the
 * former names of entries, and for what was published and is not any more, a redirect or a notice.
 */
export function formerAddresses(knowledge: AddressKnowledge): FormerAddresses {
  const { permalinks, site, graph, publication } = knowledge;
  const addresses = new Addresses(knowledge);
  const published = new Set([
    ...permalinks.addresses,
    ...permalinks.gone,
    ...Object.keys(permalinks.to),
  ]);
  const all = [...new Set([...published, ...addresses.former.keys()])].sort();
  const former = all.flatMap((address): FormerAddress[] => {
    const answer = addresses.follow(address);
    if (answer.by !== 'redirect' && answer.by !== 'notice') return [];
    // Of what was never there it need not be said that it is gone.
    if (answer.by === 'notice' && !published.has(address)) return [];
    return [{ address, locale: localeOfAddress(address, site.locales[0] ?? 'en'), answer }];
  });
  const tells = tellingAddresses(graph, publication);
  const { kept = [], untellable = [] } = Object.groupBy(former, ({ address, answer }) =>
    tells(address) || (answer.by === 'redirect' && tells(answer.to)) ? 'untellable' : 'kept',
  );
  return { kept, untellable };
}
