import { defineCheck } from '../../define-check.ts';

/** Folder names of entries can stand in an address. */
export const entryId = defineCheck({
  id: 'entry-id',
  severity: 'error',
  messages: { malformed: ['id'] },
  *content({ content }) {
    for (const problem of content.problems)
      if (problem.code === 'bad-entry-id')
        yield {
          message: 'malformed',
          data: { id: problem.id },
          place: problem.place,
          suggestion: problem.suggestion,
        };
  },
});
