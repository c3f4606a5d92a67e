/** Characters after which a thought ends: the best places for a new line. */
const CLAUSE_END = /[，。；：！？、,;:.!?]\s*$/;

/** Nothing begins with these, and nothing ends with those. */
const CLOSING = /^[\p{Pe}\p{Pf}，。；：！？、,;:.!?…·]/u;
const OPENING = /[\p{Ps}\p{Pi}]$/u;

/**
 * Breaks a text into as few lines as fit a width, all about as long, at the ends of clauses where
 * that is possible. Words stay whole, Chinese ones too.
 */
export function linesOf(
  text: string,
  width: number,
  widthOf: (text: string) => number,
  locale: string,
): string[] {
  const parts = partsOf(text, locale);
  // best[n] = the best way to set the first n parts.
  const best: (
    | { readonly cost: number; readonly from: number; readonly lines: number }
    | undefined
  )[] = [{ cost: 0, from: 0, lines: 0 }];
  for (let to = 1; to <= parts.length; to++)
    for (let from = to - 1; from >= 0; from--) {
      const before = best[from];
      if (before === undefined) continue;
      const line = parts.slice(from, to).join('').trim();
      const share = widthOf(line) / width;
      if (share > 1 && from < to - 1) break;
      const ragged = (1 - share) ** 2 - (CLAUSE_END.test(line) ? 0.2 : 0);
      // A line more costs more than any raggedness.
      const cost = before.cost + ragged + 2;
      const known = best[to];
      if (known === undefined || cost < known.cost)
        best[to] = { cost, from, lines: before.lines + 1 };
    }
  const lines: string[] = [];
  for (let to = parts.length; to > 0; to = best[to]?.from ?? 0)
    lines.unshift(
      parts
        .slice(best[to]?.from ?? 0, to)
        .join('')
        .trim(),
    );
  return lines;
}

/** The parts of a text that stay whole. */
function partsOf(text: string, locale: string): string[] {
  const words = new Intl.Segmenter(locale, { granularity: 'word' }).segment(text.trim());
  const parts: string[] = [];
  for (const { segment } of words) {
    const last = parts.at(-1);
    const joins =
      last !== undefined &&
      (/^\s/.test(segment) ||
        CLOSING.test(segment) ||
        OPENING.test(last) ||
        // Latin letters, digits and what binds them break at spaces only.
        (!/\s$/.test(last) &&
          !/[\p{Script=Han}，。；：！？、]$/u.test(last) &&
          !/^\p{Script=Han}/u.test(segment)));
    if (joins) parts[parts.length - 1] = last + segment;
    else parts.push(segment);
  }
  return parts;
}
