import type { Entry } from '#evidence/entry.ts';
import { isOf } from '#evidence/gate.ts';
import { defineCheck } from '../../define-check.ts';
import { deadEnds, namesOfEntries } from '../../graph/leads.ts';
import { isUsable } from '../../graph/published.ts';

/** A course teaches at least one capability that can be used. */
export const courseCoversCapability = defineCheck({
  id: 'course-covers-capability',
  severity: 'warning',
  messages: { none: ['course'], unusable: ['course', 'capabilities'] },
  *content(context) {
    const counts = (entry: Entry) => isOf(entry, 'capabilities') && isUsable(entry);
    const rule = { kinds: ['capabilities'], counts } as const;
    for (const { entry, raw, named } of deadEnds(context, 'courses', rule)) {
      const place = raw.facts.locate(['capabilities'], 'key');
      if (named.length === 0) yield { message: 'none', data: { course: entry.id }, place };
      else
        yield {
          message: 'unusable',
          data: { course: entry.id, capabilities: namesOfEntries(named) },
          place,
        };
    }
  },
});
