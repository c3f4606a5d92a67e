import { entriesOf } from '#evidence/graph.ts';
import { ring, type Stage } from '#model/kind.ts';
import { type KindId, kindIds, kinds } from '#model/kinds.ts';
import { type CheckContext, defineCheck } from '../../define-check.ts';
import { isPublished } from '../../graph/published.ts';

/** From how many stages on a site counts as a loop rather than the beginning of one. */
const MOST = 4;

/**
 * No stage of the loop is empty while others stand before and behind it. A site that has begun with
 * product and customers, or adds one stage after the other, has no gap; neither does one with fewer
 * stages than half of the ring. Where a single stage is missing, the ring is open there, wherever
 * that is. A stage of drafts is on its way, and what is held back on the day for its date or a permission
 * is told where that stands.
 */
export const loopStageEmpty = defineCheck({
  id: 'loop-stage-empty',
  severity: 'warning',
  messages: { none: ['stage'] },
  *content(context) {
    const stages = ring.map((stage) => ({ stage, ...countsOf(context, stage) }));
    const filled = stages.filter(({ published }) => published > 0);
    if (filled.length < MOST) return;
    const last = stages.findLastIndex(({ published }) => published > 0);
    const first = stages.findIndex(({ published }) => published > 0);
    for (const [index, { stage, kept }] of stages.entries()) {
      const isGap = (index > first && index < last) || filled.length === ring.length - 1;
      if (kept === 0 && isGap && !isUnsure(context, stage))
        yield { message: 'none', data: { stage }, place: context.content.site.locate([]) };
    }
  },
});

function kindsOf(stage: Stage): KindId[] {
  return kindIds.filter((kind) => kinds[kind].stage === stage);
}

function countsOf({ graph }: CheckContext, stage: Stage) {
  const entries = kindsOf(stage).flatMap((kind) => entriesOf(graph, kind));
  return {
    published: entries.filter(isPublished).length,
    kept: entries.filter(({ facts }) => facts.status !== 'withdrawn').length,
  };
}

/** Whether something may stand in a stage that could not be read, or only under a wrong name. */
function isUnsure({ content, mistakes }: CheckContext, stage: Stage): boolean {
  return kindsOf(stage).some(
    (kind) =>
      mistakes.isMisnamed(kind, '') ||
      content.problems.some(({ place }) => `${place.file}/`.startsWith(`content/${kind}/`)),
  );
}
