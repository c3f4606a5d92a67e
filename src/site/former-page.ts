import type { FormerAddress } from '#lifecycle/former-addresses.ts';
import { below } from '#lifecycle/host-files.ts';
import { isSiteAddress } from '#model/permalinks.ts';
import { contextOf, type SiteContext } from './context.ts';
import type { Loaded } from './load.ts';
import { type PageFrame, pageFrame } from './page.ts';

/** The page at a former address: it leads on, or says that what was here is no longer available. */
export type FormerPage = { readonly context: SiteContext } & (
  | {
      readonly shows: 'redirect';
      /** Where the page is now, as a link. */
      readonly href: string;
      /** The same as a full address. */
      readonly canonical: string;
    }
  | { readonly shows: 'notice'; readonly frame: PageFrame }
);

/** The former addresses, as Astro makes pages from them. */
export function formerPaths(former: readonly FormerAddress[]) {
  return former.map((address) => ({
    params: { former: address.address.slice(1, -1) },
    props: { address },
  }));
}

/** Makes what the page at a former address is rendered from. */
export function formerPage(
  { graph, site }: Pick<Loaded, 'graph' | 'site'>,
  { address, locale, answer }: FormerAddress,
): FormerPage {
  const context = contextOf(graph, site, locale);
  if (answer.by === 'redirect') {
    const href = isSiteAddress(answer.to) ? below(site.base, answer.to) : answer.to;
    return { context, shows: 'redirect', href, canonical: new URL(href, site.address).href };
  }
  const { title, text } = context.words.gone;
  const frame = pageFrame(context, {
    title,
    description: text,
    address: (other) => (other === locale ? below(site.base, address) : undefined),
    indexed: false,
  });
  return { context, shows: 'notice', frame };
}
