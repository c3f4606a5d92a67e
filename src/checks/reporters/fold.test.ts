import { expect, test } from 'vitest';
import { contentRules } from '../content-rules.ts';
import type { Finding } from '../finding.ts';
import { fold } from './fold.ts';
import { pretty } from './pretty.ts';

function finding(file: string, line: number, text: string): Finding {
  const point = { line, column: 1 };
  return {
    rule: 'no-dead-reference',
    severity: 'error',
    place: { file, start: point, end: point },
    message: { en: text, zh: text },
  };
}

const report = (findings: readonly Finding[], locale: 'en' | 'zh') =>
  pretty(findings, { book: contentRules, locale, textOf: () => undefined, colour: false });

test('what is said over and over of one file is said once, with its lines', () => {
  const findings = [3, 5, 8, 8, 9].map((line) => finding('a', line, 'Unexpected "x"'));
  expect(report(findings, 'en').match(/Unexpected "x"/g)).toHaveLength(1);
  expect(report(findings, 'en')).toContain('The same in lines 5, 8, 9');
  expect(report(findings, 'zh')).toContain('第 5、8、9 行也是如此');
  expect(report(findings, 'en')).toContain('5 errors in 1 file');
});

test('a few that say the same are each shown in full', () => {
  const findings = [3, 5, 8].map((line) => finding('a', line, 'Unexpected "x"'));
  expect(fold(findings).files[0]?.shown).toHaveLength(3);
});

test('of two thousand findings a person is shown what can be read, and how many there are', () => {
  const findings = Array.from({ length: 2000 }, (_, at) =>
    finding(`file-${Math.floor(at / 20)}`, at, `Unexpected ${at}`),
  );
  const { files, left } = fold(findings);
  const shown = files.flatMap((file) => file.shown);
  const counted = files.reduce((sum, file) => sum + file.left, 0) + left.findings;
  expect(shown.length + counted).toBe(2000);
  const text = report(findings, 'en');
  expect(text.split('\n').length).toBeLessThan(1000);
  expect(text).toContain('… and 10 more in this file');
  expect(text).toContain(
    '… and 1600 more in 80 other files. One file or folder at a time: --only PATH',
  );
  expect(text).toContain('2000 errors in 100 files');
  expect(report(findings, 'zh')).toContain('另外 80 个文件里还有 1600 处');
});
