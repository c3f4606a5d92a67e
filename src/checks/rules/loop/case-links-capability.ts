import { isRecord } from '#model/walk.ts';
import { defineCheck } from '../../define-check.ts';
import { isBlank } from '../../mistakes/schema-findings.ts';

/** Every case leads back to at least one capability: this is what closes the loop. */
export const caseLinksCapability = defineCheck({
  id: 'case-links-capability',
  severity: 'error',
  messages: { none: ['case'] },
  *content({ content, mistakes }) {
    for (const { kind, id, facts } of content.entries) {
      if (kind !== 'cases' || !isRecord(facts.raw)) continue;
      if (facts.marked.some(({ path }) => path[0] === 'capabilities')) continue;
      // A list that is there but wrong, or misspelt, is told by facts-match-schema.
      const wrong = mistakes
        .of(facts.file)
        .some(
          (problem) =>
            problem.code === 'schema' &&
            problem.issue.path[0] === 'capabilities' &&
            !(problem.issue.path.length === 1 && isBlank(content, problem.issue, problem.place)),
        );
      if (!wrong && !mistakes.isMisspelt(facts.file, ['capabilities']))
        yield {
          message: 'none',
          data: { case: id },
          place: facts.locate(['capabilities'], 'key'),
        };
    }
  },
});
