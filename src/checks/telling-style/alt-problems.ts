import type { Span } from '#model/place.ts';
import type { SourceText } from '#prose/source-text.ts';
import type { ProseNode, Root } from '#prose/tree/nodes.ts';
import { walk } from '#prose/tree/walk.ts';
import { attributeSpan } from './attribute-span.ts';
import { comparable, comparables } from './same-text.ts';

/** A picture whose description is of no use to somebody who cannot see it. */
export interface AltProblem {
  readonly code: 'empty' | 'generic' | 'file-name' | 'same-as-caption';
  readonly alt: string;
  readonly span: Span;
}

/** Words that only say that there is a picture; a number after them does not help. */
export const GENERIC_ALTS: readonly string[] = [
  ...['image', 'img', 'picture', 'pic', 'photo', 'photograph', 'screenshot', 'screen shot'],
  ...['graphic', 'figure', 'fig', 'illustration', 'diagram', 'chart', 'graph', 'drawing', 'logo'],
  ...[
    'an image',
    'a picture',
    'a photo',
    'a screenshot',
    'a diagram',
    'a chart',
    'alt',
    'alt text',
  ],
  ...[
    '图',
    '图片',
    '图像',
    '配图',
    '插图',
    '照片',
    '截图',
    '截屏',
    '屏幕截图',
    '示意图',
    '图示',
    '图表',
  ],
  ...['一张图', '一张图片', '架构图', '流程图', '说明图', '附图', '下图', '上图'],
];

interface Picture {
  readonly src: string;
  readonly alt: string;
  readonly caption: string;
  readonly span: Span;
}

/** Finds pictures, by `![…](…)` and `<Picture>`, whose description says nothing of what they show. */
export function altProblems(
  tree: Root,
  source: SourceText,
  generic: readonly string[] = GENERIC_ALTS,
): AltProblem[] {
  const words = comparables(generic);
  const found: AltProblem[] = [];
  for (const node of walk(tree)) {
    const picture = pictureOf(node, source);
    const code = picture && codeOf(picture, words);
    if (picture && code) found.push({ code, alt: picture.alt, span: picture.span });
  }
  return found;
}

function pictureOf(node: ProseNode, source: SourceText): Picture | undefined {
  if (node.type === 'image')
    return { src: node.url, alt: node.alt, caption: node.title ?? '', span: node.position };
  if (node.type !== 'component' || node.name !== 'Picture') return undefined;
  const { src, alt, caption = '' } = node.attributes;
  // A required attribute that is missing is told by the rule for attributes.
  if (alt === undefined) return undefined;
  return { src: src ?? '', alt, caption, span: attributeSpan(node, 'alt', source) };
}

function codeOf(
  { src, alt, caption }: Picture,
  generic: ReadonlySet<string>,
): AltProblem['code'] | undefined {
  const said = comparable(alt);
  if (said === '') return 'empty';
  if (generic.has(said.replace(/\s*[#(（]?\d+$/, '')) || generic.has(said)) return 'generic';
  if (isFileName(alt.trim(), src)) return 'file-name';
  return caption !== '' && said === comparable(caption) ? 'same-as-caption' : undefined;
}

function isFileName(alt: string, src: string): boolean {
  if (/^[^\s]+\.(?:png|jpe?g|gif|svg|webp|avif|bmp|tiff?|heic)$/i.test(alt)) return true;
  if (/^(?:img|dsc|dscn|screenshot|screen_shot|wechat|微信图片)[\s_-]?\d[\d_-]*$/i.test(alt))
    return true;
  const stem = (src.split(/[?#]/)[0] ?? '').replace(/^.*\//, '').replace(/\.[^.]*$/, '');
  // A stem of one plain word may be a fair description; one with joints or digits is a name.
  return alt.toLowerCase() === stem.toLowerCase() && /[\d_-]/.test(stem);
}
