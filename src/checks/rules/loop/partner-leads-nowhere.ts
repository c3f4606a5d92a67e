import { defineCheck } from '../../define-check.ts';
import { deadEnds, namesOfEntries } from '../../graph/leads.ts';

/** A partner leads to a capability it brings, or to a case it took part in, whichever of the two says so. */
export const partnerLeadsNowhere = defineCheck({
  id: 'partner-leads-nowhere',
  severity: 'warning',
  messages: { none: ['partner'], hidden: ['partner', 'named'] },
  *content(context) {
    const rule = { kinds: ['capabilities', 'cases'], backFrom: ['cases'] } as const;
    for (const { entry, raw, named } of deadEnds(context, 'partners', rule)) {
      const place = raw.facts.locate(['capabilities'], 'key');
      if (named.length === 0) yield { message: 'none', data: { partner: entry.id }, place };
      else
        yield {
          message: 'hidden',
          data: { partner: entry.id, named: namesOfEntries(named) },
          place,
        };
    }
  },
});
