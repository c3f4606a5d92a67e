import { defineCheck } from '../../define-check.ts';
import { proseProblems } from '../../mistakes/prose-findings.ts';

/** Content is data and never runs. */
export const codeInContent = defineCheck({
  id: 'code-in-content',
  severity: 'error',
  locked: true,
  messages: { import: [], export: [], expression: [], handler: ['element', 'attribute'] },
  *content({ content }) {
    for (const { problem, place } of proseProblems(content, 'code-in-content'))
      yield { message: problem.data.what, data: {}, place };
    for (const { problem, place } of proseProblems(content, 'event-handler'))
      yield { message: 'handler', data: problem.data, place };
  },
});
