import { defineCheck } from '../../define-check.ts';
import { deadEnds, namesOfEntries } from '../../graph/leads.ts';
import { namePlace } from '../../graph/published.ts';

/** An event leads to a capability or a case, by itself or through a customer or a partner who took part. Its
 * telling counts as well: a report often names what the programme leaves out. */
export const summitLeadsNowhere = defineCheck({
  id: 'summit-leads-nowhere',
  severity: 'warning',
  messages: { none: ['summit'], hidden: ['summit', 'named'] },
  *content(context) {
    const rule = {
      kinds: ['capabilities', 'cases', 'customers', 'partners'],
      prose: true,
    } as const;
    for (const { entry, raw, named } of deadEnds(context, 'summits', rule)) {
      const place = namePlace(raw);
      if (named.length === 0) yield { message: 'none', data: { summit: entry.id }, place };
      else
        yield {
          message: 'hidden',
          data: { summit: entry.id, named: namesOfEntries(named) },
          place,
        };
    }
  },
});
