import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseTelling } from '#prose/parse.ts';
import { altProblems } from './alt-problems.ts';
import { bareLinks } from './bare-links.ts';
import { sourceOf } from './flat-text.ts';
import { headingOrder } from './heading-order.ts';
import { mixedSpacing } from './mixed-spacing.ts';
import { styleFixtures, written } from './testing/style-fixtures.ts';
import { vagueLinkText } from './vague-link-text.ts';

interface Found {
  readonly code: string;
  readonly span: Parameters<typeof written>[2];
}

/** Every detector that looks at one telling, brought to one form. */
const detectors: Readonly<Record<string, (telling: string) => Found[]>> = {
  'heading-order': (telling) => headingOrder(parseTelling(telling).headings),
  'vague-link-text': (telling) => vagueLinkText(parseTelling(telling).tree, sourceOf(telling)),
  'alt-problems': (telling) => altProblems(parseTelling(telling).tree, sourceOf(telling)),
  'bare-links': (telling) =>
    bareLinks(parseTelling(telling).tree, sourceOf(telling)).map(({ address, span }) => ({
      code: address,
      span,
    })),
  'mixed-spacing': (telling) => mixedSpacing(parseTelling(telling).tree, sourceOf(telling)),
};

describe.each(Object.entries(detectors))('%s', (name, detect) => {
  test.each(fixturesOf(name).map((fixture) => [fixture.name, fixture] as const))(
    '%s',
    (_, { telling, expect: expected }) => {
      const source = sourceOf(telling);
      expect(detect(telling).map(({ code, span }) => written(source, code, span))).toEqual(
        expected,
      );
    },
  );

  test('also with CRLF and a byte order mark', () => {
    for (const { telling, expect: expected } of fixturesOf(name)) {
      const other = `\uFEFF${telling.replaceAll('\n', '\r\n')}`;
      const source = sourceOf(other);
      expect(detect(other).map(({ code, span }) => written(source, code, span))).toEqual(expected);
    }
  });
});

function fixturesOf(detector: string) {
  const file = path.join(import.meta.dirname, 'fixtures', `${detector}.yaml`);
  return styleFixtures(readFileSync(file, 'utf8'));
}

const PIECES = [
  ...['# ', '#### ', '> ', '- ', '1. ', '| a | b |\n|-|-|\n| 中a | b中 |\n', '\n', '\n\n', '\r\n'],
  ...[
    '**',
    '*',
    '`',
    '[',
    '](https://a.com)',
    '![',
    '](a-1.png "x")',
    '[^1]',
    '\\',
    '&amp;',
    '&#84;',
  ],
  ...['<Ref to="a/b">', '</Ref>', '<Metric id="p99" />', '<Picture src="a.svg" alt="', '" />'],
  ...['<Callout type="note" title="', '">', '</Callout>', '<sub>', '</sub>', '<br />', '&nGt;'],
  ...[
    'https://a.com',
    'www.b.com',
    'c@d.com',
    'here',
    '这里',
    '中',
    'TiDB',
    '5',
    ',',
    '(',
    '，',
    ' ',
  ],
  ...['the best database', '全球最大', '\uFEFF', '\uD842', '𠮷', '\u0000', '\t'],
];

test('never throws, and places lie inside the file', () => {
  const soup = fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 3 })), {
      maxLength: 30,
    })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(soup, (telling) => {
      const { pointAt, offsetAt, text } = sourceOf(telling);
      for (const detect of Object.values(detectors))
        for (const { span } of detect(telling)) {
          const [start, end] = [offsetAt(span.start), offsetAt(span.end)];
          expect(pointAt(start)).toEqual(span.start);
          expect(pointAt(end)).toEqual(span.end);
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
    }),
    { numRuns: 200 },
  );
});
