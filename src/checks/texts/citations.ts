/** A stretch of a text, by UTF-16 offsets, `end` exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const MARKED =
  /“[^”\n]{1,400}”|「[^」\n]{1,400}」|『[^』\n]{1,400}』|(?<![\p{L}\p{N}])"[^"\n]{1,400}"(?![\p{L}\p{N}])/gu;

/** What stands in quotation marks, marks included: words of somebody else, or words spoken about. */
export function inQuotationMarks(text: string): Range[] {
  return /["“「『]/.test(text)
    ? [...text.matchAll(MARKED)].map(({ 0: { length }, index }) => ({
        start: index,
        end: index + length,
      }))
    : [];
}

const INTRODUCED =
  /(?:[:：,，]|说|称|写道|表示|指出|认为|\b(?:says?|said|wrote|writes|called|puts? it))\s*$/;

/**
 * What stands in quotation marks because somebody said it: a sentence, or whatever follows "said".
 * A single figure in quotation marks is as much the author's as without.
 */
export function citations(text: string): Range[] {
  return inQuotationMarks(text).filter(({ start, end }) => {
    const words = text.slice(start + 1, end - 1);
    const room =
      (words.match(/\p{sc=Han}/gu)?.length ?? 0) / 2 + (words.match(/[A-Za-z’']+/g)?.length ?? 0);
    return room >= 4 || INTRODUCED.test(text.slice(Math.max(0, start - 12), start));
  });
}

/** Whether a range touches one of some others. */
export function touches({ start, end }: Range, others: readonly Range[]): boolean {
  return others.some((other) => start < other.end && other.start < end);
}
