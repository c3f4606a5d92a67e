import { entriesOf, referrers } from '#evidence/graph.ts';
import { defineCheck } from '../../define-check.ts';
import { isPublished, isUsable, namePlace, publishedEntries } from '../../graph/published.ts';
import { UnsureReferences } from '../../mistakes/unsure-references.ts';

/**
 * The talent gap: people can learn to use each capability that there is. A site without any course
 * has no training yet and hears nothing; a course that is still a draft is on its way.
 */
export const capabilityWithoutCourse = defineCheck({
  id: 'capability-without-course',
  severity: 'warning',
  messages: { none: ['capability'] },
  *content(context) {
    const { graph } = context;
    if (!entriesOf(graph, 'courses').some(isPublished)) return;
    const unsure = new UnsureReferences(context);
    for (const { entry, raw } of publishedEntries(context, 'capabilities')) {
      const isTaught = referrers(graph, `capabilities/${entry.id}`, 'courses').some(
        ({ facts }) => facts.status !== 'withdrawn',
      );
      if (isUsable(entry) && !isTaught && !unsure.mayLead(['courses'], entry))
        yield { message: 'none', data: { capability: entry.id }, place: namePlace(raw) };
    }
  },
});
