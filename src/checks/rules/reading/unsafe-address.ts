import { defineCheck } from '../../define-check.ts';
import { proseProblems } from '../../mistakes/prose-findings.ts';

/** Links lead to pages, never to code. */
export const unsafeAddress = defineCheck({
  id: 'unsafe-address',
  severity: 'error',
  locked: true,
  messages: { unsafe: ['address'] },
  *content({ content }) {
    for (const { problem, place } of proseProblems(content, 'unsafe-address'))
      yield { message: 'unsafe', data: { address: problem.data.address }, place };
  },
});
