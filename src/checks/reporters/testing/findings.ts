import type { Place } from '#model/place.ts';
import type { Finding } from '../../finding.ts';

/** A place in a telling. */
export const place = (line: number, from: number, to: number, endLine = line): Place => ({
  file: 'content/cases/灯笼/zh.mdx',
  start: { line, column: from },
  end: { line: endLine, column: to },
});

const flag = 'content/flags/x, 100%/facts.yaml';

/** Findings of every sort: with a suggestion, related places, fixes of both sorts, over lines. */
export const FINDINGS: readonly Finding[] = [
  {
    rule: 'no-dead-reference',
    severity: 'error',
    place: place(2, 5, 14),
    message: {
      en: 'Unexpected "onlin-ddl", expected a folder',
      zh: '找不到“onlin-ddl”，应当是文件夹名',
    },
    suggestion: 'online-ddl',
    fix: { edits: [{ place: place(2, 5, 14), text: 'online-ddl' }] },
  },
  {
    rule: 'no-dead-reference',
    severity: 'error',
    place: place(3, 3, 5),
    message: { en: 'Unexpected "行"', zh: '找不到“行”' },
    fix: { edits: [{ place: place(3, 3, 5), text: '' }], afterReview: true },
  },
  {
    rule: 'flag-unproven',
    severity: 'warning',
    place: { ...place(1, 1, 1), file: flag },
    message: { en: 'Held back: {50%} of it', zh: '暂不公开' },
    related: [
      { ...place(4, 3, 9), file: 'content/cases/acme/facts.yaml' },
      { ...place(7, 1, 2), file: 'content/cases/灯笼/facts.yaml' },
    ],
  },
  {
    rule: 'flag-unproven',
    severity: 'warning',
    place: { ...place(2, 3, 1, 4), file: flag },
    message: { en: 'Over lines', zh: '跨行' },
  },
];

/** The text of the telling in which they are. */
export const textOf = (file: string) =>
  file.endsWith('.mdx') ? 'needs:\n  - onlin-ddl\n  行数\n' : undefined;

/** Where rules are explained. */
export const addressOf = (rule: string) => `https://proof.example/guide/rules/#${rule}`;
