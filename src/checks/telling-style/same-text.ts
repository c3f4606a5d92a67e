const MARK = /[\p{P}\p{S}\p{Z}]/u;

const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The texts of a list as they count when compared; made once for each list. */
export function comparables(list: readonly string[]): ReadonlySet<string> {
  const known = sets.get(list);
  if (known !== undefined) return known;
  const made = new Set(list.map(comparable));
  sets.set(list, made);
  return made;
}

/** A text as it counts when two are compared: case, width, space and marks at its ends do not. */
export function comparable(text: string): string {
  const folded = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u00A0]+/g, ' ');
  const start = folded.replace(/^[\p{P}\p{S}\p{Z}]+/u, '');
  // From the end backwards: a pattern would try at every mark within the text.
  let end = start.length;
  while (end > 0) {
    const last = start.codePointAt(end - 1) ?? 0;
    const from = last >= 0xdc00 && last <= 0xdfff ? end - 2 : end - 1;
    if (!MARK.test(start.slice(from, end))) break;
    end = from;
  }
  return start.slice(0, end);
}
