/** A piece of a sentence; code is what stood between backquotes. */
export interface TextPart {
  readonly text: string;
  readonly code: boolean;
}

/** A sentence cut at its backquotes: "An id, as `case/figure`." */
export function codeInText(sentence: string): TextPart[] {
  return sentence
    .split('`')
    .map((text, index) => ({ text, code: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
