import { keyOf } from '#evidence/entry.ts';
import { lastDay, yearsBefore } from '#model/dates.ts';
import { defineCheck } from '../../define-check.ts';
import { claimsByFigure, figureKey } from '../../figures/flag-evidence.ts';
import { statedMetrics } from '../../figures/stated-metrics.ts';

/** What is shown today was looked at lately: reviews are kept, old figures are not put first. */
export const evidenceStale = defineCheck({
  id: 'evidence-stale',
  severity: 'warning',
  messages: {
    overdue: ['review', 'day'],
    headline: ['metric', 'date', 'years'],
    evidence: ['metric', 'date', 'years', 'flag'],
  },
  *content(context) {
    const { content, asOf, limits } = context;
    for (const { facts } of content.entries) {
      const { status, review } = facts.value ?? {};
      if (status === 'published' && review !== undefined && review < asOf)
        yield { message: 'overdue', data: { review, day: asOf }, place: facts.locate(['review']) };
    }
    const oldest = yearsBefore(asOf, limits.sourceAge);
    const claims = claimsByFigure(context);
    for (const { entry, metric, index } of statedMetrics(content.entries)) {
      const facts = entry.facts.value;
      if (facts?.status !== 'published' || lastDay(metric.asOf) >= oldest) continue;
      // Somebody looks after it; and what once happened at an event does not grow old.
      if (facts.review !== undefined || entry.kind === 'summits') continue;
      const data = { metric: metric.id, date: metric.asOf, years: limits.sourceAge };
      const place = entry.facts.locate(['metrics', index, 'asOf']);
      const claim = claims
        .get(figureKey(keyOf(entry), metric.id))
        ?.find((one) => one.facts.status === 'published' && one.facts.review === undefined);
      if (claim !== undefined)
        yield {
          message: 'evidence',
          data: { ...data, flag: claim.id },
          place,
          related: [claim.place()],
        };
      else if (metric.headline) yield { message: 'headline', data, place };
    }
  },
});
