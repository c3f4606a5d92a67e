import { MARKUP } from './markup.ts';
import { VOCABULARY } from './vocabulary.ts';

/** The packages that decide how a telling is parsed, at their installed versions (a test compares). */
export const PARSER_DEPENDENCIES: Readonly<Record<string, string>> = {
  unified: '11.0.5',
  'remark-parse': '11.0.0',
  'remark-frontmatter': '5.0.0',
  'remark-gfm': '4.0.1',
  'remark-cjk-friendly': '2.3.3',
  'remark-cjk-friendly-gfm-strikethrough': '2.3.2',
  'mdast-util-from-markdown': '2.1.0',
  'mdast-util-frontmatter': '2.0.1',
  'mdast-util-gfm-autolink-literal': '2.1.0',
  'mdast-util-gfm-footnote': '2.1.0',
  'mdast-util-gfm-strikethrough': '2.0.1',
  'mdast-util-gfm-table': '2.0.1',
  'mdast-util-gfm-task-list-item': '2.0.1',
  'mdast-util-mdx': '3.0.0',
  'mdast-util-mdx-expression': '2.0.1',
  'mdast-util-mdx-jsx': '3.2.1',
  micromark: '4.0.3',
  'micromark-core-commonmark': '2.0.4',
  'micromark-extension-cjk-friendly': '2.0.2',
  'micromark-extension-cjk-friendly-gfm-strikethrough': '2.0.1',
  'micromark-extension-cjk-friendly-util': '3.0.1',
  'micromark-extension-frontmatter': '2.0.0',
  'micromark-extension-gfm-footnote': '2.1.0',
  'micromark-extension-gfm-strikethrough': '2.1.0',
  'micromark-extension-gfm-table': '2.1.2',
  'micromark-extension-gfm-task-list-item': '2.1.0',
  'micromark-extension-mdx-expression': '3.0.1',
  'micromark-extension-mdx-jsx': '3.0.2',
  'micromark-extension-mdx-md': '2.0.0',
  'micromark-factory-mdx-expression': '2.0.3',
  'micromark-util-subtokenize': '2.1.0',
  'fastest-levenshtein': '1.0.16',
};

/**
 * A digest of what the fixtures parse to. A test fails when it is out of date, so that a change of
 * the parser cannot leave a cache with trees the former parser made.
 */
export const OUTPUT_DIGEST = '6271b4e67b555a9c';

/** Everything besides the source that a parsed telling depends on. */
export const PARSER_CONFIGURATION: string = JSON.stringify([
  PARSER_DEPENDENCIES,
  OUTPUT_DIGEST,
  VOCABULARY,
  MARKUP,
]);
