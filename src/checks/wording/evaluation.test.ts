import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { COMMON_WORDS } from '../superlatives/site-words.ts';
import { superlativesIn } from '../superlatives/superlatives.ts';
import { inQuotationMarks } from '../texts/citations.ts';
import { numbersIn } from './numbers-in.ts';

const judged = {
  sentence: z.string(),
  kind: z.string(),
  language: z.enum(['en', 'zh']),
  source: z.string(),
  reason: z.string().optional(),
};
const record = <Finding extends z.ZodType>(finding: Finding) =>
  z.strictObject({
    date: z.string(),
    method: z.string(),
    rounds: z.array(z.strictObject({ seed: z.string().optional(), findings: z.array(finding) })),
  });
const numbers = record(
  z.strictObject({
    ...judged,
    number: z.string(),
    sort: z.string(),
    verdict: z.enum(['right', 'no claim', 'false']),
  }),
).parse(read('./evaluation/2026-11-27.json'));
const superlatives = record(
  z.strictObject({ ...judged, phrase: z.string(), verdict: z.enum(['right', 'wrong']) }),
).parse(read('../superlatives/evaluation/2026-11-27.json'));

describe('what was judged right on texts never seen is still found', () => {
  const right = numbers.rounds.flatMap(({ findings }) =>
    findings.filter(({ verdict }) => verdict === 'right'),
  );
  test.each(right)('$number: $sentence', ({ language, number, sentence }) => {
    expect(numbersIn(sentence, language).map(({ text }) => text)).toContain(number);
  });

  const claims = superlatives.rounds.flatMap(({ findings }) =>
    findings.filter(({ verdict }) => verdict === 'right'),
  );
  test.each(claims)('$phrase: $sentence', ({ language, phrase, sentence }) => {
    const found = superlativesIn(sentence, language, COMMON_WORDS, inQuotationMarks(sentence));
    expect(found.map((one) => one.phrase)).toContain(phrase);
  });
});

test('the figures in docs/checks-evaluation.md are those of the records', () => {
  const said = readFileSync(new URL('../../../docs/checks-evaluation.md', import.meta.url), 'utf8');
  for (const { rounds } of [numbers, superlatives])
    for (const { findings } of rounds) {
      const right = findings.filter(({ verdict }) => verdict === 'right').length;
      expect(said).toContain(`${right} of ${findings.length}`);
    }
});

function read(file: string): unknown {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
}
