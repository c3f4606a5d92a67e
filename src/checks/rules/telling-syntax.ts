import { defineCheck } from '../define-check.ts';
import { proseProblems } from '../prose-findings.ts';

/** MDX can be read. */
export const tellingSyntax = defineCheck({
  id: 'telling-syntax',
  severity: 'error',
  messages: { broken: ['message'] },
  *run({ content }) {
    for (const { problem, place } of proseProblems(content, 'syntax'))
      yield { message: 'broken', data: { message: problem.data.message }, place };
  },
});
