import { defineCheck } from '../../define-check.ts';
import { deadEnds, namesOfEntries } from '../../graph/leads.ts';

/** An integration or solution leads to a capability it relies on, or to a case it took part in. */
export const isvLeadsNowhere = defineCheck({
  id: 'isv-leads-nowhere',
  severity: 'warning',
  messages: { none: ['isv'], hidden: ['isv', 'named'] },
  *content(context) {
    const rule = { kinds: ['capabilities', 'cases'], backFrom: ['cases'] } as const;
    for (const { entry, raw, named } of deadEnds(context, 'isvs', rule)) {
      const place = raw.facts.locate(['capabilities'], 'key');
      if (named.length === 0) yield { message: 'none', data: { isv: entry.id }, place };
      else
        yield {
          message: 'hidden',
          data: { isv: entry.id, named: namesOfEntries(named) },
          place,
        };
    }
  },
});
