import type { Span } from '#model/place.ts';
import type { ComponentText } from '#prose/plain-text.ts';
import { type SourceText, sourceText } from '#prose/source-text.ts';
import type {
  Heading,
  Inline,
  Paragraph,
  ProseNode,
  Summary,
  TableCell,
} from '#prose/tree/nodes.ts';
import { alignedWith, type Stretch } from './align.ts';
import { isBareLink } from './bare-links.ts';

/** What holds a run of words: nothing in one of these reads on into another. */
export type Passage = Heading | Paragraph | Summary | TableCell;

/** Stands for what is no prose: code, pictures, bare addresses, components without known words. */
export const NO_WORDS = '\uFFFC';

/** The words of one passage as a reader meets them, with the place of each character. */
export interface FlatText {
  readonly passage: Passage;
  /** Whether it stands in a quotation, so that somebody else is speaking. */
  readonly quoted: boolean;
  readonly text: string;
  /** Whether the author wrote the character at an offset, rather than a component made it. */
  isWritten(offset: number): boolean;
  /** The place of a stretch of `text` in the file. */
  spanOf(start: number, end: number): Span;
}

/** The text that a telling was parsed from, without a byte order mark: places refer to this. */
export function sourceOf(telling: string): SourceText {
  const known = sources.get(telling);
  if (known !== undefined) return known;
  const made = sourceText(telling.replace(/^\uFEFF/, ''));
  if (sources.size >= MOST_SOURCES) sources.clear();
  sources.set(telling, made);
  return made;
}

// Several rules read the same tellings, one after the other.
const sources = new Map<string, SourceText>();
const MOST_SOURCES = 256;
const flattened = new WeakMap<ProseNode, FlatText[]>();

/** The words of a tree, passage by passage. `componentText` says what a component shows. */
export function flatTexts(
  tree: ProseNode,
  source: SourceText,
  componentText?: ComponentText,
): readonly FlatText[] {
  if (componentText !== undefined) return flatTextsIn(tree, source, componentText);
  const known = flattened.get(tree);
  if (known !== undefined) return known;
  const made = flatTextsIn(tree, source, () => '');
  flattened.set(tree, made);
  return made;
}

function flatTextsIn(
  tree: ProseNode,
  source: SourceText,
  componentText: ComponentText,
): FlatText[] {
  const found: FlatText[] = [];
  const visit = (node: ProseNode, quoted: boolean): void => {
    if (isPassage(node)) found.push(flatText(node, quoted, source, componentText));
    else if ('children' in node)
      for (const child of node.children) visit(child, quoted || node.type === 'blockquote');
  };
  visit(tree, false);
  return found;
}

function isPassage(node: ProseNode): node is Passage {
  return (
    node.type === 'heading' ||
    node.type === 'paragraph' ||
    node.type === 'tableCell' ||
    (node.type === 'markup' && node.name === 'summary')
  );
}

function flatText(
  passage: Passage,
  quoted: boolean,
  source: SourceText,
  componentText: ComponentText,
): FlatText {
  let text = '';
  const places: (Stretch & { readonly written: boolean })[] = [];

  function add(words: string, node: Inline, places_?: readonly Stretch[]): void {
    const whole = {
      start: source.offsetAt(node.position.start),
      end: source.offsetAt(node.position.end),
    };
    for (let index = 0; index < words.length; index += 1)
      places.push({ ...(places_?.[index] ?? whole), written: places_ !== undefined });
    text += words;
  }

  function visit(node: Inline): void {
    switch (node.type) {
      case 'text':
        add(node.value, node, alignedWith(node.value, source, node.position));
        break;
      case 'break':
        add('\n', node);
        break;
      case 'footnoteReference':
        break;
      case 'inlineCode':
      case 'image':
        add(NO_WORDS, node);
        break;
      case 'link':
        if (isBareLink(node, source)) add(NO_WORDS, node);
        else node.children.forEach(visit);
        break;
      case 'component':
        if (node.children.length > 0) node.children.forEach(visit);
        else add(componentText(node) || NO_WORDS, node);
        break;
      case 'markup':
        if (node.name === 'br') add('\n', node);
        else node.children.forEach(visit);
        break;
      default:
        node.children.forEach(visit);
    }
  }

  passage.children.forEach(visit);
  return {
    passage,
    quoted,
    text,
    isWritten: (offset) => places[offset]?.written === true,
    spanOf: (start, end) => {
      const first = places[start];
      const last = places[Math.max(start, end - 1)];
      if (first === undefined || last === undefined) return passage.position;
      return source.spanOf(first.start, Math.max(first.start, last.end));
    },
  };
}
