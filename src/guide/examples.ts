import { adoptedCases } from '#evidence/cases.ts';
import type { Entry } from '#evidence/entry.ts';
import { keyOf } from '#evidence/entry.ts';
import type { Graph } from '#evidence/graph.ts';
import { publicProse } from '#evidence/public-prose.ts';
import { uiWords } from '#i18n/ui-words.ts';
import { parseTelling } from '#prose/parse.ts';
import {
  COMPONENT_NAMES,
  type ComponentName,
  type ComponentSpec,
  specOf,
} from '#prose/vocabulary.ts';
import type { SiteContext } from '#site/context.ts';
import type { Loaded } from '#site/load.ts';
import type { PictureView } from '#site/pictures.ts';
import type { ProseNode } from '#site/prose-node.ts';
import { proseNodes, renderPublic } from '#site/prose-view.ts';
import { acmeCase } from './acme.ts';

/** A piece of a telling beside what it looks like; nothing to look at if no public case can show it. */
export interface LiveExample {
  readonly source: string;
  readonly nodes: readonly ProseNode[];
}

/** A component of the vocabulary with an example. */
export interface ComponentExample {
  readonly name: ComponentName;
  readonly spec: ComponentSpec;
  readonly example: LiveExample;
}

/** The case whose figures the examples show: the first with a baseline and asks, else the first of all. */
export function exampleCase(graph: Graph): Entry<'cases'> | undefined {
  const cases = adoptedCases(graph);
  const complete = cases.find(
    ({ facts }) =>
      facts.demands.length > 0 &&
      facts.metrics.some(({ baseline }) => baseline?.value !== undefined),
  );
  return complete ?? cases.find(({ facts }) => facts.metrics.length > 0);
}

/**
 * Every component of the vocabulary, shown with the content of a real case; with that of the
 * guide's made-up case where no public one has what the component shows.
 */
export function componentExamples(loaded: Loaded, context: SiteContext): ComponentExample[] {
  return COMPONENT_NAMES.map((name) => {
    const owner = ownerFor(name, loaded.graph);
    return {
      name,
      spec: specOf(name),
      example: liveExample(loaded, context, owner, sourceFor(name, owner)),
    };
  });
}

/** A case that has what a component shows. */
function ownerFor(name: ComponentName, graph: Graph): Entry<'cases'> | undefined {
  const cases = adoptedCases(graph);
  switch (name) {
    case 'Quote':
      return cases.find(({ facts }) => facts.quotes.length > 0) ?? acmeCase();
    case 'Timeline':
      return cases.find(({ facts }) => facts.timeline.length > 0);
    case 'Demands':
      return cases.find(({ facts }) => facts.demands.length > 0);
    default:
      return exampleCase(graph);
  }
}

/** A snippet rendered as a telling of the case would be. */
export function liveExample(
  loaded: Loaded,
  context: SiteContext,
  owner: Entry<'cases'> | undefined,
  source: string,
): LiveExample {
  if (owner === undefined) return { source, nodes: [] };
  const { tree } = parseTelling(source);
  const { prose: labels } = uiWords[context.locale];
  const nodes = renderPublic(publicProse(tree, owner, loaded), {
    labels: { ...labels, task: (done) => (done ? labels.taskDone : labels.taskOpen) },
    // Several snippets stand on one page; their footnotes must not share ids.
    footnotePrefix: `${keyOf(owner).replace('/', '-')}-${source.length}-`,
  });
  return { source, nodes: proseNodes(context, owner, nodes, pictures(context)) };
}

/** The picture that the guide shows, under the name that the example of `Picture` gives it. */
function pictures({ routes }: SiteContext): ReadonlyMap<string, PictureView> {
  const src = routes.file('guide/three-sites.svg');
  return new Map([['architecture.svg', { src, srcset: undefined, width: 480, height: 200 }]]);
}

/** The example of a component, with ids that the case really has. */
function sourceFor(name: ComponentName, owner: Entry<'cases'> | undefined): string {
  const { example } = specOf(name);
  if (owner === undefined) return example;
  const { metrics, capabilities, quotes } = owner.facts;
  const [first, second = first] = metrics;
  const compared = metrics.find(({ baseline }) => baseline?.value !== undefined) ?? first;
  if (first === undefined || second === undefined || compared === undefined) return example;
  switch (name) {
    case 'Metric':
      return `<Metric id="${first.id}" />`;
    case 'Metrics':
      return `<Metrics ids="${first.id} ${second.id}" />`;
    case 'BeforeAfter':
      return `<BeforeAfter metric="${compared.id}" />`;
    case 'Quote':
      return `<Quote id="${quotes[0]?.id ?? 'q1'}" />`;
    case 'Ref':
      return `<Ref to="capabilities/${capabilities[0] ?? ''}" />`;
    default:
      return example;
  }
}
