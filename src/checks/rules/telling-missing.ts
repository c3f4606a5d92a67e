import { defineCheck } from '../define-check.ts';

/** Every entry is told in at least one language. */
export const tellingMissing = defineCheck({
  id: 'telling-missing',
  severity: 'error',
  messages: { none: ['entry'] },
  *run({ content }) {
    for (const { kind, id, facts, tellings } of content.entries)
      if (tellings.length === 0)
        yield { message: 'none', data: { entry: `${kind}/${id}` }, place: facts.locate([]) };
  },
});
