/** A spot in a text where Chinese and Latin writing meet badly, by UTF-16 offsets. */
export interface SpacingIssue {
  readonly code: 'no-space' | 'half-width' | 'needless-space';
  readonly start: number;
  readonly end: number;
  /** What should stand there. */
  readonly expected: string;
}

const HAN = '[\\p{sc=Han}々〇]';
const LATIN = '[\\p{sc=Latin}0-9]';
const WIDE_MARK = '[，。；：！？、（）《》「」『』【】]';
const WIDE: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '.': '。',
  '(': '（',
  ')': '）',
};

interface Rule {
  readonly code: SpacingIssue['code'];
  readonly pattern: RegExp;
  readonly expected: (found: string) => string;
}

const widen = (found: string) => found.replace(/[,;:!?.()]/g, (mark) => WIDE[mark] ?? mark);
const widenTight = (found: string) => widen(found).replace(/ /g, '');

const RULES: readonly Rule[] = [
  {
    code: 'no-space',
    pattern: new RegExp(`${HAN}(?=${LATIN})|${LATIN}(?=${HAN})`, 'gu'),
    expected: (found) => Array.from(found).join(' '),
  },
  {
    // A comma and the like after a 汉字, or before one.
    code: 'half-width',
    pattern: new RegExp(`(?<=${HAN})[,;:!?](?!//) ?|(?<=[^\\s,;:!?])[,;:!?] ?(?=${HAN})`, 'gu'),
    expected: widenTight,
  },
  {
    code: 'half-width',
    pattern: new RegExp(`(?<=${HAN})\\.(?=\\s|$|${HAN})`, 'gu'),
    expected: widen,
  },
  {
    code: 'half-width',
    pattern: new RegExp(`\\((?=${HAN})|(?<=${HAN})\\)`, 'gu'),
    expected: widen,
  },
  {
    code: 'needless-space',
    pattern: new RegExp(`(?<=${WIDE_MARK}) +(?=\\S)|(?<=\\S) +(?=${WIDE_MARK})`, 'gu'),
    expected: () => '',
  },
];

/** Finds the spots; what lies within one of the `names` is left alone. */
export function spacingIssues(text: string, names: readonly string[] = []): SpacingIssue[] {
  const kept = names.flatMap((name) => occurrences(text, name));
  return RULES.flatMap(({ code, pattern, expected }) =>
    [...text.matchAll(pattern)].map(({ index, 0: match }): SpacingIssue => {
      // Both sides of a missing space are shown.
      const end = index + match.length + (code === 'no-space' ? nextLength(text, index, match) : 0);
      return { code, start: index, end, expected: expected(text.slice(index, end)) };
    }),
  )
    .filter(({ start, end }) => !kept.some((name) => start >= name.start && end <= name.end))
    .sort((a, b) => a.start - b.start);
}

function nextLength(text: string, index: number, match: string): number {
  return String.fromCodePoint(text.codePointAt(index + match.length) ?? 0).length;
}

function occurrences(text: string, name: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  if (name === '') return found;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    found.push({ start: at, end: at + name.length });
  return found;
}
