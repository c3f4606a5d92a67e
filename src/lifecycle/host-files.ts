import type { SiteAddress } from '#model/permalinks.ts';
import type { FormerAddress, FormerAddresses } from './former-addresses.ts';

/**
 * `_redirects` as Netlify, Cloudflare Pages and others read it: one line a redirect. Addresses that
 * are only no longer available have a page, and need no line.
 */
export function redirectsFile(kept: readonly FormerAddress[], base: string): string {
  return kept
    .flatMap(({ address, answer }) =>
      answer.by === 'redirect' ? `${below(base, address)} ${below(base, answer.to)} 301\n` : [],
    )
    .join('');
}

/**
 * Maps for an nginx server: where an address leads, and which addresses are gone. They are part of
 * the server's configuration, which nobody reads, so they also hold what the site cannot keep.
 */
export function nginxMap({ kept, untellable }: FormerAddresses, base: string): string {
  const all = [...kept, ...untellable];
  const lines = (of: readonly string[]) => of.map((line) => `    ${line};\n`).join('');
  const redirects = all.flatMap(({ address, answer }) =>
    answer.by === 'redirect'
      ? `${quoted(below(base, address))} ${quoted(below(base, answer.to))}`
      : [],
  );
  const gone = all.flatMap(({ address, answer }) =>
    answer.by === 'notice' ? `${quoted(below(base, address))} 1` : [],
  );
  return `# Made by \`npm run permalinks -- --nginx FILE\`. Include it in the http block of nginx.
map $uri $proofloop_to {
    default "";
${lines(redirects)}}
map $uri $proofloop_gone {
    default 0;
${lines(gone)}}
`;
}

/** An address under the path of the site; full addresses stay as they are. */
export function below(base: string, address: SiteAddress | string): string {
  return address.startsWith('/') ? base.replace(/\/$/, '') + address : address;
}

// A dollar begins a variable, and cannot be escaped; an address has it percent-encoded instead.
const quoted = (value: string) =>
  `"${value.replaceAll(/["\\$]/g, (character) => encodeURIComponent(character))}"`;
