import type { Root } from 'mdast';
import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { mdxExpression } from 'micromark-extension-mdx-expression';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import { mdxMd } from 'micromark-extension-mdx-md';
import { combineExtensions } from 'micromark-util-combine-extensions';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyGfmStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { BARE_LINK_KINDS, bareLinks } from './bare-links.ts';
import { tellOpening } from './broken-code.ts';
import { moduleCode, moduleCodeFromMarkdown } from './module-code.ts';

/**
 * MDX without JavaScript: the extensions of `remark-mdx` used without acorn. Content never runs, so
 * code need not be valid to be recognised and refused, and parsing takes half the time.
 */
export function remarkInertMdx(this: Processor): undefined {
  const data = this.data();
  data.micromarkExtensions ??= [];
  data.micromarkExtensions.push(
    tellOpening(mdxExpression()),
    tellOpening(mdxJsx()),
    mdxMd(),
    moduleCode(),
  );
  data.fromMarkdownExtensions ??= [];
  data.fromMarkdownExtensions.push(mdxFromMarkdown(), moduleCodeFromMarkdown());
}

/**
 * Bare links that end where Chinese text goes on. Must come after `remark-gfm`, whose own bare
 * links it switches off, including those it looks for in the finished tree.
 */
export function remarkBareLinks(this: Processor): undefined {
  const data = this.data();
  data.micromarkExtensions ??= [];
  data.micromarkExtensions.push(bareLinks());
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
    .flat()
    .map((extension) =>
      extension.enter?.literalAutolink === undefined ? extension : { ...extension, transforms: [] },
    );
}

/**
 * Joins the extensions once rather than for each text, and leaves out constructs that are switched
 * off: the parser would still try them, some at every letter. Must come last.
 */
function remarkJoined(this: Processor): undefined {
  const data = this.data();
  const joined = combineExtensions(data.micromarkExtensions ?? []);
  const off: readonly (string | undefined)[] = joined.disable?.null ?? [];
  const text = Object.entries(joined.text ?? {}).flatMap(([code, constructs]) => {
    const used = [constructs ?? []].flat().filter(({ name }) => !off.includes(name));
    return used.length === 0 ? [] : [[code, used]];
  });
  data.micromarkExtensions = [{ ...joined, text: Object.fromEntries(text) }];
  data.fromMarkdownExtensions = [joinedHandlers((data.fromMarkdownExtensions ?? []).flat())];
}

/** As mdast-util-from-markdown joins them: later handlers replace earlier ones. */
function joinedHandlers(extensions: readonly FromMarkdownExtension[]): FromMarkdownExtension {
  return {
    canContainEols: extensions.flatMap(({ canContainEols }) => canContainEols ?? []),
    transforms: extensions.flatMap(({ transforms }) => transforms ?? []),
    enter: Object.assign({}, ...extensions.map(({ enter }) => enter)),
    exit: Object.assign({}, ...extensions.map(({ exit }) => exit)),
  };
}

/** Switches bare links off, which are looked for at every letter. */
function remarkNoBareLinks(this: Processor): undefined {
  const data = this.data();
  data.micromarkExtensions?.push({
    disable: { null: BARE_LINK_KINDS.map(({ name }) => name) },
  });
}

// Chinese writes ranges as `5~10`; two of them in a line must not strike out what lies between.
const TILDES = { singleTilde: false };

const prepared = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkInertMdx)
  .use(remarkGfm, TILDES)
  .use(remarkCjkFriendly)
  .use(remarkCjkFriendlyGfmStrikethrough, TILDES)
  .use(remarkBareLinks)
  .freeze();

const processor = prepared().use(remarkJoined).freeze();
const withoutBareLinks = prepared().use(remarkNoBareLinks).use(remarkJoined).freeze();

/** What every bare link has in it. */
const MAY_HAVE_BARE_LINKS = /:\/\/|www\.|@/i;

/**
 * Parses a telling to mdast with nodes for tags, expressions and module code. Throws `BrokenCode`
 * or a `VFileMessage` when it cannot go on. A text that cannot have bare links is parsed without
 * looking for them, which takes a third less time.
 */
export function parseMarkdown(text: string): Root {
  return (MAY_HAVE_BARE_LINKS.test(text) ? processor : withoutBareLinks).parse(text);
}
