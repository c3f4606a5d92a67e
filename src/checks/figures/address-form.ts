/** What is wrong with the form of a web address that readers are sent to. */
export type AddressFault = 'credentials' | 'private' | 'port' | 'not-https' | 'tracking' | 'home';

/** Endings of names that only the author's own network knows. */
const PRIVATE = /\.(?:local|localhost|localdomain|internal|intranet|lan|corp|home|home\.arpa)$/;

/** What campaigns, newsletters and shares add to an address; no page needs it. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|mc_cid|mc_eid|_hsenc|_hsmi|hsctatracking|mkt_tok|spm|scm|vd_source|share_source|share_medium|sharer_\w+|chksm)$/i;

/**
 * The first thing wrong with an address, the worst first. A home page is a fault only where a page
 * about one thing is expected.
 */
export function addressFault(address: string, homeAllowed: boolean): AddressFault | undefined {
  const url = URL.parse(address);
  if (url === null) return undefined;
  if (url.username !== '' || url.password !== '') return 'credentials';
  if (PRIVATE.test(url.hostname) || isOneMachine(url.hostname)) return 'private';
  if (url.port !== '') return 'port';
  if (url.protocol !== 'https:') return 'not-https';
  if (trackingIn(url).length > 0) return 'tracking';
  return !homeAllowed && isHome(url) ? 'home' : undefined;
}

/** The parameters of an address that only tell where its reader came from. */
export function trackingIn({ searchParams }: URL): string[] {
  return [...new Set(searchParams.keys())].filter((name) => TRACKING.test(name));
}

/** An address without what only tells where its reader came from; the rest stays as written. */
export function withoutTracking(address: string): string {
  const [, page = '', query = '', fragment = ''] =
    /^([^?#]*)\??([^#]*)(#.*)?$/s.exec(address) ?? [];
  const kept = query.split('&').filter((pair) => {
    const [name] = new URLSearchParams(pair).keys();
    return name !== undefined && !TRACKING.test(name);
  });
  return `${page}${kept.length > 0 ? `?${kept.join('&')}` : ''}${fragment}`;
}

/** The page of a site at which everybody arrives, perhaps in a language or at a part of it. */
function isHome({ pathname, searchParams, hash }: URL): boolean {
  const isRoot =
    /^\/(?:[a-z]{2}(?:[-_][a-z]{2,4})?\/?)?(?:(?:index|home|default)(?:\.\w+)?)?$/i.test(pathname);
  // `?p=16171` and `#/docs/ddl` are pages too.
  return isRoot && searchParams.size === 0 && !/^#!?\//.test(hash);
}

const isOneMachine = (host: string) =>
  host.startsWith('[') || /^\d+(?:\.\d+){3}$/.test(host) || host === 'localhost';
