import { isKindId } from '#model/kinds.ts';
import type { Block, Component, ListItem, ProseNode, Root, TableRow } from '#prose/tree/nodes.ts';
import { walk } from '#prose/tree/walk.ts';
import type { EntryAddress, MetricAddress } from '#prose/vocabulary.ts';
import type { Entry } from './entry.ts';
import type { Publication } from './gate.ts';
import { resolves } from './graph.ts';
import type { Reference } from './references.ts';

declare const pruned: unique symbol;

/** The prose of a telling without anything that may not be shown. Only `publicProse` makes it. */
export type PublicProse = Root & { readonly [pruned]: true };

/**
 * Removes from prose whatever refers to something that is not public, or names a customer that may
 * not be named: the paragraph, list item, table row or block in which it stands, since a sentence
 * without its subject says something else. Headings left without content go as well.
 */
export function publicProse(tree: Root, owner: Entry, publication: Publication): PublicProse {
  const pruner = new Pruner(owner, publication);
  const root: Root = { ...tree, children: withoutEmptyParts(pruner.root(tree.children)) };
  // The one place where prose becomes public.
  return root as PublicProse;
}

class Pruner {
  readonly #owner: Entry;
  readonly #publication: Publication;
  /** Footnotes that went; what refers to them goes too. */
  readonly #footnotes = new Set<string>();

  constructor(owner: Entry, publication: Publication) {
    this.#owner = owner;
    this.#publication = publication;
  }

  /** Prunes the footnotes, then the rest. */
  root(blocks: readonly Block[]): Block[] {
    for (const block of blocks)
      if (block.type === 'footnoteDefinition' && this.#block(block) === undefined)
        this.#footnotes.add(block.identifier);
    return this.blocks(blocks);
  }

  blocks(blocks: readonly Block[]): Block[] {
    return blocks.flatMap((block) => this.#block(block) ?? []);
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
        const children = this.blocks(block.children);
        return children.length === 0 ? undefined : { ...block, children };
      }
      case 'markup': {
        if (block.name === 'summary') return this.#allows(block) ? block : undefined;
        const children = this.blocks(block.children);
        return children.every(({ type }) => type === 'markup') ? undefined : { ...block, children };
      }
      case 'component':
        return this.#component(block);
      default:
        return this.#allows(block) ? block : undefined;
    }
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
    return this.#allows(block) ? block : undefined;
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
    return (
      nodes.every((node) => node.type !== 'component' || this.#showsComponent(node)) &&
      !nodes.some(
        (node) => node.type === 'footnoteReference' && this.#footnotes.has(node.identifier),
      ) &&
      // Words are read across the borders of emphasis and links; addresses and alternatives apart.
      !this.#publication.withheld.mentions(nodes.map(wordsOf).join('')) &&
      !nodes.some((node) => this.#publication.withheld.mentions(hiddenWordsOf(node)))
    );
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
      case 'Quote': {
        const { facts } = this.#publicOwner();
        return 'quotes' in facts && facts.quotes.some(({ id }) => id === component.attributes.id);
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
    default:
      return '';
  }
}

/** Texts of a node that do not stand in its line: addresses, titles, alternatives, attributes. */
function hiddenWordsOf(node: ProseNode): string {
  switch (node.type) {
    case 'link':
      return `${node.url}\n${decoded(node.url)}\n${node.title ?? ''}`;
    case 'image':
      return `${node.url}\n${decoded(node.url)}\n${node.alt}\n${node.title ?? ''}`;
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

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** Removes headings after which nothing comes before the next heading of the same or a higher level. */
function withoutEmptyParts(blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  for (const block of [...blocks].reverse()) {
    const following = kept[0];
    const empty =
      block.type === 'heading' &&
      (following === undefined ||
        following.type === 'footnoteDefinition' ||
        (following.type === 'heading' && following.depth <= block.depth));
    if (!empty) kept.unshift(block);
  }
  return kept;
}
