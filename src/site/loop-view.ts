import { customerOf } from '#evidence/cases.ts';
import type { EntryKey } from '#evidence/entry.ts';
import { isOf } from '#evidence/gate.ts';
import { entryAt, splitKey } from '#evidence/graph.ts';
import { type Loop, type LoopArrow, type LoopStage, loopOf } from '#evidence/loop.ts';
import type { Stage } from '#model/kind.ts';
import { kindIds, kinds } from '#model/kinds.ts';
import type { SiteContext } from './context.ts';
import {
  type ArrowShape,
  columnShape,
  type Disc,
  type LoopShape,
  ringShape,
  type TextPoint,
} from './loop-geometry.ts';
import { type Link, nameOf } from './titles.ts';

/** A stage of the loop with what a reader sees of it. */
export interface StageView {
  readonly stage: Stage;
  readonly name: string;
  readonly count: number;
  /** "Product: 37 entries". */
  readonly label: string;
  /** The index page of its first kind that has entries, or the row of the table that says there is none. */
  readonly href: string;
  /** Its kinds that have entries, with how many. */
  readonly kinds: readonly (Link & { readonly count: number })[];
}

/** An arrow of the loop with the entries that make it. */
export interface ArrowView {
  /** The id of its row in the table. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly count: number;
  /** "Product to Customers: 259 links". */
  readonly label: string;
  readonly href: string;
  readonly fromEntries: readonly EntriesView[];
  readonly toEntries: readonly EntriesView[];
}

/** Entries of one kind at one end of an arrow. */
export interface EntriesView {
  readonly kind: string;
  readonly links: readonly Link[];
}

/** A drawing of the loop: shapes together with what they stand for. */
export interface LoopDrawing {
  readonly width: number;
  readonly height: number;
  readonly stages: readonly { readonly shape: Disc; readonly view: StageView }[];
  readonly arrows: readonly { readonly shape: ArrowShape; readonly view: ArrowView }[];
  readonly summits: { readonly shape: Disc; readonly view: StageView } | undefined;
  readonly orbit: string;
  readonly feeds: readonly { readonly shape: ArrowShape; readonly view: ArrowView }[];
  readonly asks: TextPoint;
}

/** The loop as pages show it: two drawings, and the same as a table. */
export interface LoopView {
  readonly ring: LoopDrawing;
  readonly column: LoopDrawing;
  readonly stages: readonly StageView[];
  readonly arrows: readonly ArrowView[];
  /** "63 asks", "from customers to the product", "34 shipped". */
  readonly asks: { readonly total: string; readonly way: string; readonly answered: string };
  /** Whether the ring is closed, in a sentence. */
  readonly state: string;
}

/** The loop as it stands in the public graph. */
export function loopView(context: SiteContext): LoopView {
  const loop = loopOf(context.graph);
  const words = context.words.front.loop;
  const ring = loop.ring.map((stage) => stageView(context, stage));
  const summits = loop.summits.count === 0 ? undefined : stageView(context, loop.summits);
  const arrows = loop.arrows.map((arrow) => arrowView(context, arrow));
  const feeds = new Map(loop.beside.map((arrow) => [arrow.to, arrowView(context, arrow)]));
  const draw = (shape: LoopShape) => drawing(shape, ring, arrows, summits, feeds);
  return {
    ring: draw(ringShape(ring.length)),
    column: draw(columnShape(ring.length)),
    stages: summits === undefined ? ring : [...ring, summits],
    arrows: [...arrows, ...feeds.values()],
    asks: asksOf(loop, words),
    state: loop.missing.length === 0 ? words.whole : words.broken(loop.missing.length),
  };
}

function drawing(
  shape: LoopShape,
  stages: readonly StageView[],
  arrows: readonly ArrowView[],
  summits: StageView | undefined,
  feeds: ReadonlyMap<Stage, ArrowView>,
): LoopDrawing {
  return {
    width: shape.width,
    height: shape.height,
    stages: pairs(shape.stages, stages),
    arrows: pairs(shape.arrows, arrows),
    summits: summits && { shape: shape.summits, view: summits },
    orbit: shape.orbit,
    feeds: pairs(shape.feeds, stages).flatMap(({ shape: feed, view }) => {
      const arrow = feeds.get(view.stage);
      return arrow === undefined ? [] : [{ shape: feed, view: arrow }];
    }),
    asks: shape.asks,
  };
}

function pairs<Shape, View>(shapes: readonly Shape[], views: readonly View[]) {
  return shapes.flatMap((shape, index) => {
    const view = views[index];
    return view === undefined ? [] : [{ shape, view }];
  });
}

function stageView(context: SiteContext, { stage, count, kinds: held }: LoopStage): StageView {
  const { routes, locale, words, kinds: kindWords } = context;
  const name = words.stages[stage];
  const present = held
    .filter((kind) => kind.count > 0)
    .map((kind) => ({
      href: routes.index(kind.kind, locale),
      text: kindWords[kind.kind].many,
      lang: locale,
      count: kind.count,
    }));
  return {
    stage,
    name,
    count,
    label: words.front.loop.stage(name, count),
    href: present[0]?.href ?? routes.loop(locale),
    kinds: present,
  };
}

function arrowView(context: SiteContext, { from, to, edges }: LoopArrow): ArrowView {
  const { routes, locale, words } = context;
  const id = `${from}-to-${to}`;
  const [fromName, toName] = [words.stages[from], words.stages[to]];
  const keys = [...new Set(edges.flatMap((edge) => [edge.from, edge.to]))];
  return {
    id,
    from: fromName,
    to: toName,
    count: edges.length,
    label: words.front.loop.arrow(fromName, toName, edges.length),
    href: `${routes.loop(locale)}#${id}`,
    fromEntries: entriesOfStage(context, from, keys),
    toEntries: entriesOfStage(context, to, keys),
  };
}

function entriesOfStage(
  context: SiteContext,
  stage: Stage,
  keys: readonly EntryKey[],
): EntriesView[] {
  return kindIds
    .filter((kind) => kinds[kind].stage === stage)
    .flatMap((kind) => {
      const links = keys
        .filter((key) => splitKey(key).kind === kind)
        .sort()
        .flatMap((key) => shortLink(context, key) ?? []);
      return links.length === 0 ? [] : [{ kind: context.kinds[kind].many, links }];
    });
}

/** A link with a short name: a case goes by its customer, since its title is a sentence. */
function shortLink(context: SiteContext, key: EntryKey): Link | undefined {
  const entry = entryAt(context.graph, key);
  if (entry === undefined) return undefined;
  const named = isOf(entry, 'cases') ? (customerOf(context.graph, entry) ?? entry) : entry;
  return { href: context.routes.entry(key, context.locale), ...nameOf(named, context.locale) };
}

function asksOf({ asks }: Loop, words: SiteContext['words']['front']['loop']): LoopView['asks'] {
  const total = asks.shipped + asks.planned + asks.declined + asks.open;
  return {
    total: words.asks(total),
    way: words.back,
    answered: words.shipped(asks.shipped),
  };
}
