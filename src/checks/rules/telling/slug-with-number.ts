import { defineCheck } from '../../define-check.ts';
import { numberInId } from '../../wording/number-in-id.ts';

/** The folder name of an entry, which becomes its address, claims no figure. */
export const slugWithNumber = defineCheck({
  id: 'slug-with-number',
  severity: 'warning',
  messages: { claim: ['id', 'number'] },
  *entry({ id, facts }) {
    const claim = numberInId(id);
    if (claim !== null)
      yield { message: 'claim', data: { id, number: claim.text }, place: facts.locate([]) };
  },
});
