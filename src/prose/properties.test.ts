import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderHtml } from './html.ts';
import { type ParsedTelling, parseTelling } from './parse.ts';
import { plainText } from './plain-text.ts';
import { renderNodes } from './render-nodes.ts';
import { sourceText } from './source-text.ts';
import { walk } from './tree/walk.ts';

const PIECES = [
  ...[
    '# ',
    '> ',
    '- ',
    '1. ',
    '```\n',
    '~~~',
    '| a | b |\n|-|-|\n',
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    '    ',
  ],
  ...[
    '*',
    '**',
    '_',
    '~~',
    '`',
    '[',
    '](',
    ')',
    ']',
    '![',
    '[^1]',
    '[^1]: ',
    '[a]: ',
    '\\',
    '---\n',
  ],
  ...[
    '<Metric id="p99" />',
    '<Metric',
    '<Quote id="',
    '" />',
    '<Callout type="note">',
    '</Callout>',
  ],
  ...[
    '<Ref to="a/b">',
    '</Ref>',
    '<sub>',
    '</sub>',
    '<details>',
    '</details>',
    '<summary>',
    '</summary>',
  ],
  ...[
    '<script>',
    '</script>',
    '<img src=x onerror=alert(1) />',
    '<a href="javascript:x">',
    '</a>',
    '<>',
    '</>',
  ],
  ...[
    'onclick="x"',
    ' onload={x}',
    '{',
    '}',
    '{/* x */}',
    '{...x}',
    "import x from 'y'",
    'export const z',
  ],
  ...[
    'javascript:alert(1)',
    'java&#10;script:',
    'data:text/html,',
    '&#106;',
    '&lt;script&gt;',
    '"',
    "'",
  ],
  ...[
    'https://a.com',
    'www.b.com',
    'c@d.com',
    'mailto:',
    '，',
    '。',
    '：',
    '“',
    '”',
    '汉字',
    '𠮷',
    '\uD842',
  ],
  ...['\uFEFF', '\u0000', '\u200B', '葛\u{E0100}', 'text', '<', '>', '&', '5'],
];

const soup = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((parts) => parts.join(''));
const sources = fc.oneof(soup, fc.string({ unit: 'binary', maxLength: 60 }));
const labels = {
  footnotes: 'Notes',
  backToText: () => 'Back',
  table: () => 'Table',
  task: () => 'Task',
};

function everywhere(check: (parsed: ParsedTelling, source: string) => void, numRuns = 400): void {
  fc.assert(
    fc.property(sources, (source) => check(parseTelling(source), source)),
    { numRuns },
  );
}

test('never throws, and the result survives JSON', () => {
  everywhere((parsed) => {
    expect(JSON.parse(JSON.stringify(parsed))).toStrictEqual(parsed);
  });
});

test('places lie inside the file', () => {
  everywhere((parsed, source) => {
    const { offsetAt, pointAt, text } = sourceText(source.replace(/^\uFEFF/, ''));
    const found = [...parsed.problems, ...parsed.references, ...parsed.headings];
    const spans = found.map(({ span }) => span);
    for (const { position } of walk(parsed.tree)) spans.push(position);
    for (const { start, end } of spans) {
      expect(pointAt(offsetAt(start))).toEqual(start);
      expect(pointAt(offsetAt(end))).toEqual(end);
      expect(offsetAt(end)).toBeGreaterThanOrEqual(offsetAt(start));
      expect(offsetAt(end)).toBeLessThanOrEqual(text.length);
    }
  });
});

test('HTML holds nothing that could run', () => {
  everywhere((parsed) => {
    const nodes = renderNodes(parsed.tree, { labels });
    const html = renderHtml(nodes, (_, held) => held);
    expect(html).not.toMatch(/<\/?(?:script|style|iframe|object|embed)/i);
    for (const tag of html.match(/<[^>]*>/g) ?? []) {
      // Between the quotes of an attribute anything may stand, but for addresses.
      expect(tag.replace(/"[^"]*"/g, '""')).not.toMatch(/\son\w*/i);
      expect(tag).not.toMatch(/(?:href|src)="[\s\p{Cc}]*(?:javascript|data|vbscript):/iu);
    }
  });
});

test('plain text holds no line of white space', () => {
  everywhere((parsed) => {
    expect(plainText(parsed.tree, () => '')).toBe(plainText(parsed.tree, () => '').trim());
  }, 200);
});
