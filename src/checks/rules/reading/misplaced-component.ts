import { defineCheck } from '../../define-check.ts';
import { proseProblems } from '../../mistakes/prose-findings.ts';

/** Components stand where they can be shown. */
export const misplacedComponent = defineCheck({
  id: 'misplaced-component',
  severity: 'error',
  messages: {
    'block-in-paragraph': ['component'],
    'children-not-allowed': ['component'],
    'blocks-in-inline': ['component'],
    'outside-parent': ['component'],
    'link-in-link': ['component'],
  },
  *content({ content }) {
    for (const { problem, place } of proseProblems(content, 'misplaced-component'))
      yield { message: problem.data.why, data: { component: problem.data.component }, place };
  },
});
