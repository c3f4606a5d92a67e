import type { Content } from '#content/content.ts';
import { nearest } from '#prose/nearest.ts';
import { defineCheck } from '../../define-check.ts';

/** A comment that excuses a finding says why and until when, and there is such a finding. */
export const excuseApplies = defineCheck({
  id: 'excuse-applies',
  severity: 'error',
  locked: true,
  messages: {
    unknown: ['rule'],
    'no-date': [],
    'no-reason': [],
    locked: ['rule'],
    'built-site': ['rule'],
    unused: ['rule'],
    expired: ['rule', 'until'],
  },
  *excuses(excuses, { rules, siteRules, content }) {
    // A file that cannot be read as it is meant silences rules about what it might hold.
    const unsure = hasUnreadParts(content);
    const ids = rules.map(({ id }) => id);
    for (const { excuse, verdict } of excuses) {
      const { rule, place, until } = excuse;
      const ofSite = siteRules.find(({ id }) => id === rule);
      if (ofSite !== undefined)
        yield {
          message: ofSite.locked === true ? 'locked' : 'built-site',
          data: { rule },
          place,
        };
      else if (!ids.includes(rule))
        yield {
          message: 'unknown',
          data: { rule },
          place,
          suggestion: nearest(rule, ids) ?? undefined,
        };
      else if (verdict === 'malformed')
        yield { message: until === undefined ? 'no-date' : 'no-reason', data: {}, place };
      else if (verdict === 'locked') yield { message: 'locked', data: { rule }, place };
      else if (verdict === 'unused' && !unsure)
        yield { message: 'unused', data: { rule }, place, severity: 'warning' };
      else if (verdict === 'expired' && until !== undefined)
        // No build breaks on the day on which an excuse ends: what it excused weighs what it weighs.
        yield { message: 'expired', data: { rule, until }, place, severity: 'warning' };
    }
  },
});

/** Whether something of the content could not be read as it is meant. */
const hasUnreadParts = ({ problems, entries }: Content): boolean =>
  problems.length > 0 ||
  entries.some(({ tellings }) => tellings.some(({ prose }) => prose.problems.length > 0));
