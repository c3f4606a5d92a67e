import { expect, it } from 'vitest';
import type { Finding } from '#checks/finding.ts';
import { START } from '#model/place.ts';
import { untold } from './untold.ts';

const finding = (en: string, severity: Finding['severity'] = 'error', line = 1): Finding => ({
  rule: 'no-dead-reference',
  severity,
  place: { file: 'content/cases/acme/facts.yaml', ...START, start: { ...START.start, line } },
  message: { en, zh: '找不到' },
});

it('tells each error once, however the lines move, and again when it was mended in between', () => {
  const next = untold();
  const first = finding('first');
  const second = finding('second');
  expect(next([first, finding('a warning', 'warning')])).toEqual([first]);
  expect(next([finding('first', 'error', 7), second])).toEqual([second]);
  expect(next([second])).toEqual([]);
  expect(next([first, second])).toEqual([first]);
});
