import { defineCheck } from '../../define-check.ts';
import { deadEnds, namesOfEntries } from '../../graph/leads.ts';

/** A certificate leads to a course that prepares for it, or to a capability that it covers. */
export const certificationLeadsNowhere = defineCheck({
  id: 'certification-leads-nowhere',
  severity: 'warning',
  messages: { none: ['certification'], hidden: ['certification', 'named'] },
  *content(context) {
    const rule = { kinds: ['courses', 'capabilities'] } as const;
    for (const { entry, raw, named } of deadEnds(context, 'certifications', rule)) {
      const place = raw.facts.locate(['courses'], 'key');
      if (named.length === 0) yield { message: 'none', data: { certification: entry.id }, place };
      else
        yield {
          message: 'hidden',
          data: { certification: entry.id, named: namesOfEntries(named) },
          place,
        };
    }
  },
});
