import { defineCheck } from '../define-check.ts';

/** Every case leads back to at least one capability: this is what closes the loop. */
export const caseLinksCapability = defineCheck({
  id: 'case-links-capability',
  severity: 'error',
  messages: { none: ['case'] },
  *run({ content }) {
    for (const entry of content.entries) {
      if (entry.kind !== 'cases') continue;
      const named = entry.facts.marked.some(({ path }) => path[0] === 'capabilities');
      // A list that is there but wrong is told by facts-match-schema.
      const wrong = content.problems.some(
        (problem) =>
          problem.place.file === entry.facts.file &&
          (problem.code !== 'schema' || problem.issue.path[0] === 'capabilities'),
      );
      if (!named && !wrong)
        yield {
          message: 'none',
          data: { case: entry.id },
          place: entry.facts.locate(['capabilities'], 'key'),
        };
    }
  },
});
