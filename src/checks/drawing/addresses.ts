/** Pictures within a drawing that can hold nothing but dots. */
const DATA_IMAGE = /^\s*data:image\/(?:avif|gif|jpe?g|png|webp)[;,]/i;

/**
 * Whether an address in a drawing leads out of it: it may lead to a part of the drawing, or be a
 * photograph written into it. A link that a reader clicks may lead to any page, but runs nothing.
 */
export function isForeign(address: string, isLink: boolean): boolean {
  if (DATA_IMAGE.test(address)) return false;
  // Browsers leave out line endings and tabs within an address.
  const plain = Array.from(address)
    .filter((character) => character > ' ')
    .join('');
  if (plain === '' || plain.startsWith('#')) return false;
  return !isLink || !/^(?:https?:|mailto:)/i.test(plain);
}

/** What a style loads from elsewhere, or runs; undefined if nothing. */
export function dangerOfStyle(css: string): string | undefined {
  const plain = unescaped(css);
  const runs = /@import|expression\s*\(|javascript:|-moz-binding|\bbehavior\s*:/i.exec(plain);
  return runs?.[0] ?? foreignAddress(plain, ANY_ADDRESS);
}

/** What an attribute such as `fill` or `filter` loads from elsewhere; undefined if nothing. */
export function dangerOfAttribute(value: string): string | undefined {
  return value.includes('(') ? foreignAddress(unescaped(value), URL_ADDRESS) : undefined;
}

const URL_ADDRESS = /url\(\s*["']?(?<address>[^)"']*)/gi;
// These load by a text alone. A font by local() stays on the machine.
const ANY_ADDRESS =
  /(?:url|(?<![\w-])(?:-webkit-)?image-set|(?<![\w-])image|(?<![\w-])src)\(\s*["']?(?<address>[^)"']*)/gi;
const DATA_FONT =
  /^\s*data:(?:font\/[\w-]+|application\/(?:x-)?(?:font-)?(?:woff2?|ttf|otf|truetype|opentype))[;,]/i;

function foreignAddress(css: string, pattern: RegExp): string | undefined {
  for (const { 0: found, groups } of css.matchAll(pattern)) {
    const address = groups?.['address'] ?? '';
    if (!DATA_FONT.test(address) && isForeign(address, false)) return found;
  }
  return undefined;
}

/** CSS without comments and escapes, which hide names from a search and not from a browser. */
function unescaped(css: string): string {
  if (!/\\|\/\*/.test(css)) return css;
  return css
    .replaceAll(/\/\*[\s\S]*?(?:\*\/|$)/g, ' ')
    .replaceAll(/\\([\da-f]{1,6})\s?/gi, (_escape, code: string) => character(code))
    .replaceAll(/\\(.)/g, '$1');
}

function character(code: string): string {
  const point = Number.parseInt(code, 16);
  return point > 0x10ffff ? '' : String.fromCodePoint(point);
}
