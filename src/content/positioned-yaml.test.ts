import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '#model/place.ts';
import type { Path } from '#model/walk.ts';
import { readYaml } from './positioned-yaml.ts';

/** The words of a text under a span, its lines joined by a bar. */
function under(text: string, { start, end }: Span): string {
  const lines = text.split(/\r\n|\n/);
  if (start.line === end.line)
    return (lines[start.line - 1] ?? '').slice(start.column - 1, end.column - 1);
  return [
    (lines[start.line - 1] ?? '').slice(start.column - 1),
    ...lines.slice(start.line, end.line - 1),
    (lines[end.line - 1] ?? '').slice(0, end.column - 1),
  ].join('|');
}

const TEXT = `name: { en: "Bank", zh: 银行 }
needs:
  - one
  - 二号需求 # a comment
metrics:
  - id: p99
    value: 1.3 trillion
    scope: { en: orders, zh: 订单 }
  - id: empty
    value:
`;

describe('places', () => {
  it.each<[Path, 'value' | 'key', string, string]>([
    [['name', 'zh'], 'value', '1:25', '银行'],
    [['name', 'zh'], 'key', '1:21', 'zh'],
    [['name', 'en'], 'value', '1:13', '"Bank"'],
    [['name'], 'value', '1:1', 'name'],
    [['name'], 'key', '1:1', 'name'],
    [['needs'], 'value', '2:1', 'needs'],
    [['needs', 1], 'value', '4:5', '二号需求'],
    [['metrics', 0, 'value'], 'value', '7:12', '1.3 trillion'],
    [['metrics', 0, 'scope', 'zh'], 'value', '8:30', '订单'],
    [['metrics', 0], 'value', '6:5', 'id'],
    [['metrics', 1, 'value'], 'key', '10:5', 'value'],
    [[], 'value', '1:1', 'name'],
    [['metrics', 0, 'unit'], 'value', '6:5', 'id'],
    [['metrics', 7, 'unit'], 'value', '5:1', 'metrics'],
    [['nothing', 'at', 'all'], 'value', '1:1', 'name'],
    [['needs', 0, 'deeper'], 'value', '3:5', 'one'],
  ])('%j, %s: at %s stands %s', (path, which, at, words) => {
    const span = readYaml(TEXT).locate(path, which);
    expect(`${span.start.line}:${span.start.column}`).toBe(at);
    expect(under(TEXT, span)).toBe(words);
  });

  it.each([
    ['Windows line endings', TEXT.replaceAll('\n', '\r\n')],
    ['a byte-order mark', `\uFEFF${TEXT}`],
  ])('are the same with %s', (_name, text) => {
    const { value, locate } = readYaml(text);
    expect(value).toEqual(readYaml(TEXT).value);
    for (const path of [
      ['name', 'zh'],
      ['needs', 1],
      ['metrics', 0, 'scope', 'zh'],
    ])
      expect(locate(path)).toEqual(readYaml(TEXT).locate(path));
  });

  it('count from the line of the file on which the text begins', () => {
    expect(readYaml('title: x\nsummary: y', 2).locate(['summary']).start).toEqual({
      line: 3,
      column: 10,
    });
    expect(readYaml('title: x\ntitle: y', 2).problems[0]?.span.start.line).toBe(3);
  });

  it('of several line texts reach to their end', () => {
    const text = 'a: |\n  one\n  two\nb: 1\n';
    expect(under(text, readYaml(text).locate(['a']))).toBe('||  one|  two|');
  });
});

describe('mistakes', () => {
  const told = (text: string) =>
    readYaml(text).problems.map(({ message, span }) => [
      `${span.start.line}:${span.start.column}`,
      message,
    ]);

  it('are told all at once, in the order of the text', () => {
    expect(told('a: 1\nb: "x\\q"\nc: @d\na: 2\n')).toEqual([
      ['2:6', 'Invalid escape sequence \\q'],
      ['3:4', 'Plain value cannot start with reserved character @'],
      ['4:1', 'Map keys must be unique'],
    ]);
  });

  it('leave no value', () => expect(readYaml('a: 1\na: 2').value).toBeUndefined());

  it('include a field given twice, at any depth, told at its second name', () => {
    const text = 'list:\n  - { zh: 一, en: one, zh: 二 }\n';
    expect(told(text)).toEqual([['2:23', 'Map keys must be unique']]);
    expect(under(text, readYaml(text).problems[0]?.span ?? never())).toBe('zh');
  });

  it.each([
    ['a:\n\tb: 1\n', '2:1', 'Tabs are not allowed as indentation'],
    ['a: 1\n---\nb: 2\n', '2:1', 'Source contains multiple documents; expected one'],
    ['? [a, b]\n: 1\n', '1:3', 'The name of a field must be plain text'],
    [': 1\n', '1:1', 'The name of a field must be plain text'],
    ['a: !secret x\n', '1:4', 'Unresolved tag: !secret'],
    ['a: *nobody\n', '1:4', 'Unresolved alias (the anchor must be set before the alias): nobody'],
  ])('include %j', (text, at, message) => expect(told(text)).toContainEqual([at, message]));

  it('do not include what is unusual but right', () => {
    for (const text of [
      '',
      '# only a comment\n',
      '---\na: 1\n',
      'a: &x 1\nb: *x\n',
      '"quoted key": 1\n1: one\n',
      '__proto__: 1\nconstructor: 2\n',
      'a: 中文：全角冒号\n',
    ])
      expect(told(text), text).toEqual([]);
  });

  it('keeps names of object members as plain fields', () => {
    const { value } = readYaml('__proto__: { status: draft }\n');
    expect(Object.keys(value ?? {})).toEqual(['__proto__']);
    expect(value).not.toHaveProperty('status');
  });
});

describe('texts made to do harm', () => {
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghi']
    .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join()}]`)
    .join('\n')}\n`;

  it.each([
    ['an alias bomb', bomb, /alias/i],
    ['deep brackets', '['.repeat(20_000), /Nested deeper/],
    ['deep braces', '{a: '.repeat(20_000), /Nested deeper/],
    ['deep lists', `${'- '.repeat(20_000)}a`, /Nested deeper/],
    ['deep names', '? '.repeat(20_000), /Nested deeper/],
    [
      'deep fields',
      Array.from({ length: 1_500 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
      /Nested deeper/,
    ],
    [
      'many anchors',
      Array.from({ length: 20_000 }, (_, at) => `- &a${at} x\n- *a${at}`).join('\n'),
      /Anchors/,
    ],
  ])('are refused: %s', { timeout: 10_000 }, (_name, text, message) => {
    const { value, problems, locate } = readYaml(text);
    expect(value).toBeUndefined();
    expect(problems[0]?.message).toMatch(message);
    expect(locate(['a', 0]).start.line).toBeGreaterThan(0);
  });

  it('are read if they are only long', { timeout: 10_000 }, () => {
    const text = Array.from({ length: 20_000 }, (_, at) => `field-${at}: ${at}`).join('\n');
    expect(Object.keys(readYaml(text).value ?? {})).toHaveLength(20_000);
  });

  it('never make it throw', () => {
    const token = fc.constantFrom(
      ...['a: ', '- ', '\n', '  ', '\t', '{', '}', '[', ']', ',', '"', "'", '|', '>', '&x', '*x'],
      ...[
        '? ',
        ': ',
        '!t ',
        '#c',
        '---',
        '...',
        '%YAML',
        '字',
        '：',
        '\r\n',
        '\uFEFF',
        '\u0000',
        '1',
      ],
    );
    fc.assert(
      fc.property(fc.array(token, { maxLength: 30 }), (tokens) => {
        const { value, problems, locate } = readYaml(tokens.join(''));
        if (problems.length > 0) expect(value).toBeUndefined();
        for (const { start, end } of [locate(['a', 0]), ...problems.map(({ span }) => span)]) {
          expect(start.line).toBeGreaterThan(0);
          expect(start.column).toBeGreaterThan(0);
          expect(end.line * 1e6 + end.column).toBeGreaterThanOrEqual(
            start.line * 1e6 + start.column,
          );
        }
      }),
    );
  });
});

function never(): never {
  throw new Error('no problem was found');
}
