import { nearest } from '#prose/nearest.ts';
import { defineCheck } from '../define-check.ts';
import { hasOwnRule } from '../schema-findings.ts';

/** Facts, heads of tellings, site.yaml and taxonomy.yaml have the fields their schema asks for. */
export const factsMatchSchema = defineCheck({
  id: 'facts-match-schema',
  severity: 'error',
  messages: {
    missing: ['field', 'expected'],
    unknown: ['field', 'fields'],
    wrong: ['found', 'expected'],
  },
  *run({ content }) {
    for (const problem of content.problems) {
      if (problem.code !== 'schema') continue;
      const { issue, place } = problem;
      const entry = content.entries.find((candidate) => candidate.facts.file === place.file);
      if (hasOwnRule(entry, issue)) continue;
      const expected = issue.expected ?? '';
      if (issue.reason === 'missing')
        yield { message: 'missing', data: { field: issue.field ?? '', expected }, place };
      else if (issue.reason === 'unknown-field')
        yield {
          message: 'unknown',
          data: { field: issue.field ?? '', fields: issue.candidates.join(', ') },
          place,
          suggestion: nearest(issue.field ?? '', issue.candidates) ?? undefined,
        };
      else
        yield {
          message: 'wrong',
          data: { found: issue.found ?? '', expected },
          place,
          suggestion: nearest(issue.found ?? '', issue.candidates) ?? undefined,
        };
    }
  },
});
