/** Where an address leads, and with which status. */
export interface Redirect {
  readonly to: string;
  readonly status: number;
}

/**
 * The redirects of a `_redirects` file by the address they start from, as static hosts read it: one
 * a line, `from to status`; the first for an address counts. Patterns are not known here, since this
 * project writes none.
 */
export function redirectsIn(text: string): ReadonlyMap<string, Redirect> {
  const redirects = new Map<string, Redirect>();
  for (const line of text.split(/\r?\n/)) {
    const [from, to, status = '302'] = line.trim().split(/\s+/);
    if (from === undefined || to === undefined || !from.startsWith('/') || redirects.has(from))
      continue;
    redirects.set(from, { to, status: Number.parseInt(status, 10) });
  }
  return redirects;
}
