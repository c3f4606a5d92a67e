import { referrers } from '#evidence/graph.ts';
import { needAnswer } from '#evidence/needs.ts';
import { lastDay } from '#model/dates.ts';
import { type CheckContext, defineCheck } from '../../define-check.ts';
import { namesOfEntries } from '../../graph/leads.ts';
import { isPublished, publishedEntries } from '../../graph/published.ts';
import { UnsureReferences } from '../../mistakes/unsure-references.ts';

/**
 * A need is answered by a capability, also by one that is only announced, by a plan whose target is
 * still to come, or by a decline with its reason.
 */
export const needWithoutAnswer = defineCheck({
  id: 'need-without-answer',
  severity: 'warning',
  messages: {
    open: ['need', 'cases'],
    unpublished: ['need', 'capabilities'],
    overdue: ['need', 'target', 'day'],
  },
  *content(context) {
    const { graph, asOf, mistakes } = context;
    const open = openNeeds(context);
    const unsure = new UnsureReferences(context);
    for (const { entry, raw } of publishedEntries(context, 'needs')) {
      const { planned } = entry.facts;
      const isOpen = open.has(entry.id);
      const isOverdue = planned !== undefined && lastDay(planned.target) < asOf;
      // A plan or a decline with something wrong in it is told by facts-match-schema.
      if (!(isOpen || isOverdue) || mistakes.has(raw.facts.file)) continue;
      const { capabilities, coming } = needAnswer(graph, entry);
      const drafts = [...capabilities, ...coming].filter(({ facts }) => facts.status === 'draft');
      if ([...capabilities, ...coming].some(isPublished)) continue;
      if (unsure.mayLead(['capabilities'], entry)) continue;
      const need = entry.id;
      if (isOverdue)
        yield {
          message: 'overdue',
          data: { need, target: planned.target, day: asOf },
          place: raw.facts.locate(['planned', 'target']),
        };
      else if (drafts.length > 0)
        yield {
          message: 'unpublished',
          data: { need, capabilities: namesOfEntries(drafts) },
          place: raw.facts.locate(['kind'], 'key'),
        };
      else {
        const cases = referrers(graph, `needs/${need}`, 'cases').filter(isPublished);
        yield {
          message: 'open',
          data: { need, cases: cases.length },
          place: raw.facts.locate(['kind'], 'key'),
        };
      }
    }
  },
});

/** The ids of the published needs that no capability answers and about which nothing was decided. */
export function openNeeds(context: CheckContext): ReadonlySet<string> {
  const open = new Set<string>();
  for (const { entry } of publishedEntries(context, 'needs')) {
    const { planned, declined } = entry.facts;
    if (planned !== undefined || declined !== undefined) continue;
    const { capabilities, coming } = needAnswer(context.graph, entry);
    if (![...capabilities, ...coming].some(isPublished)) open.add(entry.id);
  }
  return open;
}
