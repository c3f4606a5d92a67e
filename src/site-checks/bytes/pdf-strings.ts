/** A string of a PDF and where it stands, by offsets. */
export interface PdfString {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** Every string, as one character a byte: `(like this)` and `<6C696B65>`. */
export function stringsIn(source: string): PdfString[] {
  const strings: PdfString[] = [];
  const pattern =
    /\((?:[^()\\]|\\[\s\S]|\((?:[^()\\]|\\[\s\S]|\([^()]*\))*\))*\)|<[0-9a-fA-F\s]+>/g;
  for (const { 0: written, index } of source.matchAll(pattern))
    strings.push({
      value: written.startsWith('(')
        ? unescaped(written.slice(1, -1))
        : Buffer.from(written.replaceAll(/[^0-9a-fA-F]/g, ''), 'hex').toString('latin1'),
      start: index,
      end: index + written.length,
    });
  return strings;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function unescaped(text: string): string {
  return text.replaceAll(
    /\\(?:([0-7]{1,3})|(\r\n|\r|\n)|([\s\S]))/g,
    (_all, octal?: string, newline?: string, other?: string) => {
      if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
      return newline === undefined ? (ESCAPES[other ?? ''] ?? other ?? '') : '';
    },
  );
}
