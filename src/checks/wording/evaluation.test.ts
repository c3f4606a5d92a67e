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

const inDocuments = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject({
    date: z.string(),
    seed: z.string(),
    method: z.string(),
    findings: z.array(
      z.strictObject({
        ...judged,
        ...shape,
        sort: z.string(),
        claim: z.boolean(),
        wanted: z.boolean(),
      }),
    ),
  });
const numbersInDocuments = inDocuments({ number: z.string() }).parse(
  read('./evaluation/2026-11-27-documents.json'),
).findings;
const superlativesInDocuments = inDocuments({ phrase: z.string() }).parse(
  read('../superlatives/evaluation/2026-11-27-documents.json'),
).findings;

describe('what was judged right on texts never seen is still found', () => {
  const right = numbers.rounds.flatMap(({ findings }) =>
    findings.filter(({ verdict }) => verdict === 'right'),
  );
  test.each([...right, ...numbersInDocuments.filter(({ claim }) => claim)])(
    '$number: $sentence',
    ({ language, number, sentence }) => {
      expect(numbersIn(sentence, language).map(({ text }) => text)).toContain(number);
    },
  );

  const claims = superlatives.rounds.flatMap(({ findings }) =>
    findings.filter(({ verdict }) => verdict === 'right'),
  );
  test.each([...claims, ...superlativesInDocuments.filter(({ claim }) => claim)])(
    '$phrase: $sentence',
    ({ language, phrase, sentence }) => {
      const found = superlativesIn(sentence, language, COMMON_WORDS, inQuotationMarks(sentence));
      expect(found.map((one) => one.phrase)).toContain(phrase);
    },
  );
});

test('the figures in docs/checks-evaluation.md are those of the records', () => {
  const said = readFileSync(new URL('../../../docs/checks-evaluation.md', import.meta.url), 'utf8');
  for (const { rounds } of [numbers, superlatives])
    for (const { findings } of rounds) {
      const right = findings.filter(({ verdict }) => verdict === 'right').length;
      expect(said).toContain(`${right} of ${findings.length}`);
    }
  for (const findings of [numbersInDocuments, superlativesInDocuments])
    for (const by of ['claim', 'wanted'] as const) {
      const right = findings.filter((finding) => finding[by]).length;
      expect(said).toContain(`${right} of ${findings.length}`);
    }
});

function read(file: string): unknown {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
}
