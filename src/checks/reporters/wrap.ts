import stringWidth from 'string-width';

// No line begins with what closes, or ends with what opens; a word, an address, a path stays whole.
const OPENING = '（“‘《「『【〔';
const CLOSING = '，。；：、？！）”’》」』】〕…';
const PIECE = new RegExp(
  `\\s+|[${OPENING}]*(?:[\\p{sc=Han}\\p{sc=Kana}\\p{sc=Hira}][${CLOSING}]*|[^\\s\\p{sc=Han}\\p{sc=Kana}\\p{sc=Hira}${OPENING}]+|$)|.`,
  'gu',
);

/**
 * A text on lines no wider than a terminal; every line after the first begins with `hang`.
 * Chinese may break between any two characters. Without a width, the text stays on one line.
 */
export function wrap(text: string, width: number | undefined, first: string, hang: string): string {
  if (width === undefined) return first + text;
  const lines: string[] = [];
  let line = first;
  let isFresh = true;
  for (const [piece] of text.matchAll(PIECE)) {
    if (stringWidth(line + piece.trimEnd()) > width && !isFresh) {
      lines.push(line.trimEnd());
      line = hang + piece.trimStart();
      isFresh = piece.trim() === '';
    } else {
      line += isFresh ? piece.trimStart() : piece;
      isFresh &&= piece.trim() === '';
    }
  }
  return [...lines, line.trimEnd()].join('\n');
}
