import { isKindId } from '#model/kinds.ts';
import type { Block, Component, ListItem, ProseNode, Root, TableRow } from '#prose/tree/nodes.ts';
import { walk } from '#prose/tree/walk.ts';
import type { EntryAddress, MetricAddress } from '#prose/vocabulary.ts';
import type { Entry } from './entry.ts';
import type { Publication } from './gate.ts';
import { resolves } from './graph.ts';
import { covers, customerBeside, logoOwner } from './permission.ts';
import type { Reference } from './references.ts';

declare const pruned: unique symbol;

/** The prose of a telling without anything that may not be shown. Only `publicProse` makes it. */
export type PublicProse = Root & { readonly [pruned]: true };

/**
 * Removes from prose whatever refers to something that is not public, or names a customer that may
 * not be named: the paragraph, list item, table row or block in which it stands, since a sentence
 * without its subject says something else. A heading that names somebody takes its section along,
 * which would otherwise seem to belong to the section before. Headings left without content go too.
 */
export function publicProse(tree: Root, owner: Entry, publication: Publication): PublicProse {
  const root: Root = { ...tree, children: new Pruner(owner, publication).root(tree) };
  // The one place where prose becomes public.
  return root as PublicProse;
}

class Pruner {
  readonly #owner: Entry;
  readonly #publication: Publication;
  /** Footnotes that went; what refers to them goes too. */
  readonly #footnotes = new Set<string>();
  /** Slugs of headings that went; what links to them goes too. */
  readonly #headings = new Set<string>();

  constructor(owner: Entry, publication: Publication) {
    this.#owner = owner;
    this.#publication = publication;
  }

  /** Prunes until no link is left to a heading that went. */
  root(tree: Root): Block[] {
    const slugs = slugsIn(tree.children);
    for (;;) {
      this.#pruneFootnotes(tree);
      const blocks = this.blocks(tree.children);
      const left = slugsIn(blocks);
      const before = this.#headings.size;
      for (const slug of slugs) if (!left.has(slug)) this.#headings.add(slug);
      if (this.#headings.size === before) return blocks;
    }
  }

  /** Footnotes may refer to one another. */
  #pruneFootnotes(tree: Root): void {
    const notes = [...walk(tree)].filter((node) => node.type === 'footnoteDefinition');
    for (let before = -1; before < this.#footnotes.size; ) {
      before = this.#footnotes.size;
      for (const note of notes)
        if (this.#block(note) === undefined) this.#footnotes.add(note.identifier);
    }
  }

  blocks(blocks: readonly Block[]): Block[] {
    const kept: (Block | undefined)[] = [];
    /** The depth of the heading whose section is left out. */
    let leaving: number | undefined;
    for (const block of blocks) {
      const endsSection = block.type === 'heading' && block.depth <= (leaving ?? 0);
      if (endsSection) leaving = undefined;
      const left = leaving === undefined ? this.#block(block) : undefined;
      if (block.type === 'heading' && left === undefined) leaving ??= block.depth;
      kept.push(left);
    }
    return blocks.flatMap((block, at) => {
      const left = kept[at];
      if (left === undefined) return [];
      return block.type === 'heading' && lostItsContent(blocks, kept, at, block.depth)
        ? []
        : [left];
    });
  }

  #block(block: Block): Block | undefined {
    switch (block.type) {
      case 'list': {
        const children = block.children.flatMap((item) => this.#item(item) ?? []);
        return children.length === 0 ? undefined : { ...block, children };
      }
      case 'table': {
        const [head, ...rows] = block.children;
        if (head === undefined || !this.#allows(head)) return undefined;
        const kept = rows.filter((row: TableRow) => this.#allows(row));
        return rows.length > 0 && kept.length === 0
          ? undefined
          : { ...block, children: [head, ...kept] };
      }
      case 'blockquote':
      case 'footnoteDefinition': {
        if (!this.#allows({ ...block, children: [] })) return undefined;
        const children = this.blocks(block.children);
        return children.length === 0 ? undefined : { ...block, children };
      }
      case 'markup':
        return block.name === 'summary' ? this.#leaf(block) : this.#details(block);
      case 'component':
        return this.#component(block);
      default:
        return this.#leaf(block);
    }
  }

  #leaf(block: Block): Block | undefined {
    return this.#allows(block) ? block : undefined;
  }

  /** What folds out goes with the line one clicks on, and with the last thing behind it. */
  #details(block: Extract<Block, { name: 'details' }>): Block | undefined {
    const children = this.blocks(block.children);
    const summaries = (list: readonly Block[]) =>
      list.filter((child) => child.type === 'markup' && child.name === 'summary').length;
    const lostSummary = summaries(children) < summaries(block.children);
    return lostSummary || children.length === summaries(children)
      ? undefined
      : { ...block, children };
  }

  #component(block: Extract<Block, { type: 'component' }>): Block | undefined {
    if (block.name === 'Callout') {
      if (!this.#allows({ ...block, children: [] })) return undefined;
      const children = this.blocks(block.children);
      return children.length === 0 ? undefined : { ...block, children };
    }
    if (block.name === 'Metrics') {
      const ids = block.attributes.ids.filter((metric) => this.#showsMetric(metric));
      return ids.length === 0 ? undefined : { ...block, attributes: { ids } };
    }
    return this.#leaf(block);
  }

  #item(item: ListItem): ListItem | undefined {
    const children = this.blocks(item.children);
    // An item that lost its own words is no item, even if lists below it are left.
    const [first] = item.children;
    const lostItsWords = first !== undefined && first.type !== 'list' && !children.includes(first);
    return children.length === 0 || lostItsWords ? undefined : { ...item, children };
  }

  /** Whether nothing in a part of the tree must be withheld. */
  #allows(part: ProseNode): boolean {
    const nodes = [...walk(part)];
    const { mentions } = this.#publication.withheld;
    return (
      nodes.every((node) => this.#showsNode(node)) &&
      // Words are read across the borders of emphasis and links; addresses and alternatives apart.
      !mentions(nodes.map(wordsOf).join('')) &&
      !nodes.some((node) => mentions(hiddenWordsOf(node)))
    );
  }

  #showsNode(node: ProseNode): boolean {
    switch (node.type) {
      case 'component':
        return this.#showsComponent(node);
      case 'footnoteReference':
        return !this.#footnotes.has(node.identifier);
      case 'link':
      case 'image':
        return (
          !(node.type === 'image' && this.#isLogoWithheld(node.url)) &&
          !leadsToWithheld(node.url, this.#publication) &&
          !(node.url.startsWith('#') && this.#headings.has(decoded(node.url.slice(1))))
        );
      default:
        return true;
    }
  }

  #showsComponent(component: Component): boolean {
    switch (component.name) {
      case 'Metric':
        return this.#showsMetric(component.attributes.id);
      case 'BeforeAfter':
        return this.#showsMetric(component.attributes.metric);
      case 'Metrics':
        return component.attributes.ids.some((metric) => this.#showsMetric(metric));
      case 'Ref':
        return this.#shows(component.attributes.to);
      case 'Picture':
        return !this.#isLogoWithheld(component.attributes.src);
      case 'Quote': {
        const { facts } = this.#publicOwner();
        return 'quotes' in facts && facts.quotes.some(({ id }) => id === component.attributes.id);
      }
      case 'Timeline': {
        const { facts } = this.#publicOwner();
        return !('timeline' in facts) || facts.timeline.length > 0;
      }
      case 'Demands': {
        const { facts } = this.#publicOwner();
        return !('demands' in facts) || facts.demands.length > 0;
      }
      default:
        return true;
    }
  }

  #showsMetric({ entry, metric }: MetricAddress): boolean {
    return this.#shows(entry ?? this.#owner, { of: 'metric', id: metric });
  }

  #shows({ kind, id }: EntryAddress, part?: Reference['part']): boolean {
    if (!isKindId(kind)) return false;
    const reference: Reference = { to: `${kind}/${id}`, path: [], ...(part && { part }) };
    return resolves(this.#publication.graph.entries, reference);
  }

  /** Whether a picture is the logo of a customer that did not permit that. */
  #isLogoWithheld(picture: string): boolean {
    const { graph, withheld } = this.#publication;
    const owner = this.#publicOwner();
    const id = logoOwner(
      decoded(picture),
      customerBeside(owner),
      (one) => graph.entries.customers.has(one) || withheld.reasons.has(`customers/${one}`),
    );
    const customer = id === undefined ? undefined : graph.entries.customers.get(id);
    return id !== undefined && (customer === undefined || !covers(customer.facts, 'logo'));
  }

  #publicOwner(): Entry {
    const { kind, id } = this.#owner;
    return this.#publication.graph.entries[kind].get(id) ?? this.#owner;
  }
}

function wordsOf(node: ProseNode): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return node.value;
    case 'break':
    case 'tableCell':
      return '\n';
    case 'markup':
      return node.name === 'br' ? '\n' : '';
    // Something is shown between the words before and after.
    case 'component':
    case 'image':
    case 'footnoteReference':
      return ' ';
    default:
      return '';
  }
}

/** Texts of a node that do not stand in its line: addresses, titles, alternatives, attributes. */
function hiddenWordsOf(node: ProseNode): string {
  switch (node.type) {
    case 'link':
      return `${node.url}\n${node.title ?? ''}`;
    case 'image':
      return `${node.url}\n${node.alt}\n${node.title ?? ''}`;
    case 'code':
      return `${node.lang ?? ''}\n${node.meta ?? ''}`;
    case 'markup':
    case 'component':
      return Object.values(node.attributes)
        .filter((value) => typeof value === 'string')
        .join('\n');
    case 'footnoteReference':
    case 'footnoteDefinition':
      return node.label;
    default:
      return '';
  }
}

/** Whether an address within the site leads to the page of an entry that is not public. */
function leadsToWithheld(address: string, { withheld }: Publication): boolean {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address)) return false;
  const steps = address.split(/[?#]/)[0]?.split('/') ?? [];
  return steps.some((kind, at) => {
    const id = (steps[at + 1] ?? '').replace(/\.\w+$/, '');
    return isKindId(kind) && withheld.reasons.has(`${kind}/${id}`);
  });
}

/** Whether nothing is left before the next heading of the same or a higher level, and something was. */
function lostItsContent(
  blocks: readonly Block[],
  kept: readonly (Block | undefined)[],
  at: number,
  depth: number,
): boolean {
  let had = false;
  for (let next = at + 1; next < blocks.length; next++) {
    const block = blocks[next];
    if (block?.type === 'heading' && block.depth <= depth) break;
    // A footnote is shown elsewhere.
    if (block?.type === 'heading' || block?.type === 'footnoteDefinition') continue;
    if (kept[next] !== undefined) return false;
    had = true;
  }
  return had;
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function slugsIn(blocks: readonly Block[]): Set<string> {
  const all = blocks.flatMap((block) => [...walk(block)]);
  return new Set(all.flatMap((node) => (node.type === 'heading' ? node.slug : [])));
}
