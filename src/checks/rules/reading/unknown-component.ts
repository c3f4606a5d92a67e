import { COMPONENT_NAMES } from '#prose/vocabulary.ts';
import { defineCheck } from '../../define-check.ts';
import { proseProblems } from '../../mistakes/prose-findings.ts';

/** Tellings use only the components that every output can show. */
export const unknownComponent = defineCheck({
  id: 'unknown-component',
  severity: 'error',
  messages: { unknown: ['name', 'known'], html: ['name', 'known'] },
  *content({ content }) {
    for (const { problem, place } of proseProblems(content, 'unknown-component'))
      yield {
        message: /^[a-z]/.test(problem.data.name) ? 'html' : 'unknown',
        data: { name: problem.data.name, known: COMPONENT_NAMES.join(', ') },
        place,
        suggestion: problem.data.nearest ?? undefined,
      };
  },
});
