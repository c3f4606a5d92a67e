import { nearest } from '#prose/nearest.ts';
import { defineCheck } from '../define-check.ts';

/** Nothing lies about in the content that no page will ever show. */
export const expectedFile = defineCheck({
  id: 'expected-file',
  severity: 'error',
  messages: { unexpected: ['name', 'expected'], loose: ['name'] },
  *run({ content }) {
    for (const problem of content.problems) {
      if (problem.code !== 'unexpected-file') continue;
      const { name, expected, place } = problem;
      if (expected.length === 0) yield { message: 'loose', data: { name }, place };
      else
        yield {
          message: 'unexpected',
          data: { name, expected: expected.join(', ') },
          place,
          suggestion: nearest(name, expected) ?? undefined,
        };
    }
  },
});
