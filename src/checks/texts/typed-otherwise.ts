/** A character that looks like one of YAML's own and is another, and what it should be. */
export interface TypedOtherwise {
  readonly message: 'wide' | 'odd-space' | 'dash-space' | 'odd-dash' | 'placeholder';
  /** From 1. */
  readonly column: number;
  readonly text: string;
  readonly expected: string;
}

const ASCII: Readonly<Record<string, string>> = {
  '｛': '{',
  '｝': '}',
  '［': '[',
  '］': ']',
  '【': '[',
  '】': ']',
  '，': ', ',
  '：': ': ',
};

// Where only YAML's own characters can stand: at the beginning, after a name, between two fields.
const PATTERNS: readonly {
  readonly message: TypedOtherwise['message'];
  readonly pattern: RegExp;
}[] = [
  { message: 'odd-space', pattern: /^[ ]*([\u00A0\u2000-\u200B\u3000]+)/d },
  { message: 'odd-space', pattern: /^\s*(?:- )?[A-Za-z]+:([\u00A0\u2000-\u200B\u3000]+)/d },
  { message: 'odd-dash', pattern: /^ *([－—–−•·・])/d },
  { message: 'dash-space', pattern: /^ *(-)[^\s-]/d },
  { message: 'wide', pattern: /^ *(?:- )?(?:[A-Za-z]+: *)?([｛［【])/d },
  { message: 'placeholder', pattern: /: *\{(\{)/d },
  // { en: …，zh: … }
  { message: 'wide', pattern: /[{,] *[a-z]+:[^"'，]*(，)\s*[a-z]+\s*[:：]/d },
  // { en：… } and social： { … }
  { message: 'wide', pattern: /[{,] *[a-z]+(：)/d },
  { message: 'wide', pattern: /^ *(?:- )?[a-z][\w-]*(：) *[{[]/d },
  { message: 'wide', pattern: /[{[][^}\]"']*(｝|］|】)\s*$/d },
];

/**
 * What in a line that cannot be read as YAML was typed with the keys of another keyboard or pasted
 * from a text: a full-width mark, a dash for a hyphen, a space that is none.
 */
export function typedOtherwise(line: string): TypedOtherwise | undefined {
  for (const { message, pattern } of PATTERNS) {
    const found = pattern.exec(line);
    const [start, end] = found?.indices?.[1] ?? [];
    if (start === undefined || end === undefined) continue;
    const text = line.slice(start, end);
    return { message, column: start + 1, text, expected: `"${ASCII[text] ?? ''}"` };
  }
  return undefined;
}
