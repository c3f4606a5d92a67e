import { defineCheck } from '../define-check.ts';

/** YAML can be read. */
export const yamlSyntax = defineCheck({
  id: 'yaml-syntax',
  severity: 'error',
  messages: { broken: ['message'] },
  *run({ content }) {
    for (const problem of content.problems)
      if (problem.code === 'yaml-syntax')
        yield { message: 'broken', data: { message: problem.message }, place: problem.place };
  },
});
