/**
 * Where a bare link must end: white space, `<`, and whatever Chinese, Japanese or Korean text goes
 * on with. Dashes, quotation marks and the ellipsis (U+2000–U+206F) are how Chinese punctuates and
 * are never written as such in an address.
 */
const END =
  /[\s<\p{Cc}\u2000-\u206F\u3000-\u303F\uFE10-\uFE1F\uFE30-\uFE4F\uFF00-\uFFEF\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Bopomofo}\p{sc=Hangul}]|\[\^/u;

function beforeEnd(run: string): string {
  const end = run.search(END);
  return end === -1 ? run : run.slice(0, end);
}

/** Whether a bare link ends within the last two code units read, for reading them one by one. */
export function endsLink(lastTwo: string): boolean {
  return END.test(lastTwo);
}

/**
 * The number of UTF-16 code units that `run` begins with and that make a bare web link
 * (`https://…`, `http://…`, `www.…`); 0 when it begins with none. Follows the autolink extension of
 * GFM, apart from ending at CJK text.
 */
export function webLinkLength(run: string): number {
  const link = withoutTrail(beforeEnd(run));
  const scheme = /^https?:\/\//iu.exec(link)?.[0] ?? '';
  if (scheme === '' && !/^www\../iu.test(link)) return 0;
  const domain = /^(?:[^\p{P}\p{S}]|[-._])*/u.exec(link.slice(scheme.length))?.[0] ?? '';
  if (!/^[^\p{P}\p{S}]/u.test(domain)) return 0;
  const lastTwo = domain.split('.').slice(-2);
  return lastTwo.some((segment) => segment.includes('_')) ? 0 : link.length;
}

/**
 * The number of UTF-16 code units that `run` begins with and that make a bare e-mail address, with
 * or without `mailto:`; 0 when it begins with none.
 */
export function mailLinkLength(run: string): number {
  const match =
    /^(?:mailto:)?[A-Za-z0-9+._-]+@[A-Za-z0-9_-]+(?:\.[A-Za-z0-9][A-Za-z0-9_-]*)+/u.exec(run);
  return match !== null && /[A-Za-z]$/u.test(match[0]) ? match[0].length : 0;
}

// Punctuation at the end belongs to the sentence; a closing bracket only if it opens outside.
function withoutTrail(text: string): string {
  let link = text;
  for (;;) {
    const last = link.at(-1);
    if (last === undefined) return link;
    if (last === ';') link = link.replace(/(?:&[A-Za-z0-9]+)?;$/u, '');
    else if ('?!.,:*_~\'"'.includes(last)) link = link.slice(0, -1);
    else if (last === ')' && count(link, ')') > count(link, '(')) link = link.slice(0, -1);
    else if (last === ']' && count(link, ']') > count(link, '[')) link = link.slice(0, -1);
    else return link;
  }
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
