import type { Root } from 'mdast';
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
import { bareLinks } from './bare-links.ts';
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

/** Joins the extensions once rather than for each text. Must come last. */
function remarkJoined(this: Processor): undefined {
  const data = this.data();
  data.micromarkExtensions = [combineExtensions(data.micromarkExtensions ?? [])];
}

// Chinese writes ranges as `5~10`; two of them in a line must not strike out what lies between.
const TILDES = { singleTilde: false };

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkInertMdx)
  .use(remarkGfm, TILDES)
  .use(remarkCjkFriendly)
  .use(remarkCjkFriendlyGfmStrikethrough, TILDES)
  .use(remarkBareLinks)
  .use(remarkJoined)
  .freeze();

/**
 * Parses a telling to mdast with nodes for tags, expressions and module code. Throws `BrokenCode`
 * or a `VFileMessage` when it cannot go on.
 */
export function parseMarkdown(text: string): Root {
  return processor.parse(text);
}
