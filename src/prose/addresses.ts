const SAFE_SCHEMES: ReadonlySet<string> = new Set(['http', 'https', 'mailto', 'tel']);

const SCHEME = /^\s*([a-z][a-z0-9+.-]*):/iu;

/**
 * Whether an address may become a link or an image: http, https, mailto, tel, relative or a
 * fragment. `address` is what Markdown makes of it, with character references decoded.
 *
 * Any control, invisible or broken character makes it unsafe: browsers drop tabs and line endings
 * inside a scheme, so `java<TAB>script:` runs, and no honest address needs one.
 */
export function isSafeAddress(address: string): boolean {
  if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\uFFFD]/u.test(address)) return false;
  const scheme = SCHEME.exec(address)?.[1];
  return scheme === undefined || SAFE_SCHEMES.has(scheme.toLowerCase());
}

/** Whether a safe address leads to another site. */
export function isExternalAddress(address: string): boolean {
  return /^\s*(?:https?:|[\\/]{2})/iu.test(address);
}

/** Whether a safe address names a file beside the telling. */
export function isRelativeAddress(address: string): boolean {
  return !SCHEME.test(address) && /^\s*[^\s/\\#?]/u.test(address);
}
