import { customerOf, type Demand, type DemandOfCase } from '#evidence/cases.ts';
import type { Entry } from '#evidence/entry.ts';
import { formatDate } from '#i18n/format-date.ts';
import type { TextInLocale } from '#model/locale.ts';
import type { SiteContext } from './context.ts';
import { type SourceView, sourceOf } from './source-view.ts';
import { type Link, linkTo, linkToKey, nameOf, textIn } from './titles.ts';

/** What a customer asked of the product, and what came of it. */
export interface DemandView {
  /** Unique within the case. */
  readonly id: string;
  readonly asked: TextInLocale;
  /** "asked for", "ran into", … */
  readonly kind: string;
  readonly state: Demand['answer']['state'];
  readonly stateLabel: string;
  readonly answer: TextInLocale | undefined;
  /** The version that brought the answer, or the day it is due. */
  readonly when: string | undefined;
  /** The same in words: "in TiDB 4.0", "due June 2027". */
  readonly whenSaid: string | undefined;
  /** Whether the source itself joins ask and answer; undefined where nothing was shipped. */
  readonly tie: 'stated' | 'matched' | undefined;
  readonly capability: Link | undefined;
  readonly need: Link | undefined;
  readonly case: Link;
  /** The customer who asked, leading to the case. */
  readonly asker: Link;
  readonly source: SourceView | undefined;
  readonly answerSource: SourceView | undefined;
}

/** A demand as a page shows it. */
export function demandView(
  context: SiteContext,
  { case: owner, demand }: DemandOfCase,
): DemandView {
  const { answer } = demand;
  const { text } = answer;
  return {
    id: demand.id,
    asked: textIn(context, demand.asked),
    kind: context.words.demandKinds[demand.kind],
    state: answer.state,
    stateLabel: context.words.answerStates[answer.state],
    answer: text && textIn(context, text),
    ...whenOf(context, answer),
    tie: answer.state === 'shipped' ? answer.tie : undefined,
    capability: linkToKey(context, `capabilities/${demand.capability}`),
    need: demand.need === undefined ? undefined : linkToKey(context, `needs/${demand.need}`),
    case: linkTo(context, owner),
    asker: askerOf(context, owner),
    source: sourceOf(context, owner, demand.source),
    answerSource: 'source' in answer ? sourceOf(context, owner, answer.source) : undefined,
  };
}

function whenOf(
  { words, tag }: SiteContext,
  answer: Demand['answer'],
): Pick<DemandView, 'when' | 'whenSaid'> {
  if (answer.state === 'shipped' && answer.release !== undefined)
    return { when: answer.release, whenSaid: words.entry.inRelease(answer.release) };
  if (answer.state !== 'planned') return { when: undefined, whenSaid: undefined };
  const when = formatDate(answer.target, tag);
  return { when, whenSaid: words.entry.dueBy(when) };
}

function askerOf(context: SiteContext, owner: Entry<'cases'>): Link {
  const customer = customerOf(context.graph, owner);
  const { href, ...title } = linkTo(context, owner);
  return { ...(customer === undefined ? title : nameOf(customer, context.locale)), href };
}
