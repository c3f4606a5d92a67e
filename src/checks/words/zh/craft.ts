import type { craftChecks } from '../../rules/craft.ts';
import type { WordsOf } from '../rule-words.ts';

/** The words of the rules about pictures, links and typography, in Chinese. */
export const craft: WordsOf<typeof craftChecks> = {
  'alt-missing': {
    summary: '每张图片都有写给看不见图的人的文字。',
    why: '没有文字的图片，读屏软件会跳过，搜索引擎也找不到。',
    fix: '在方括号里，或在 alt= 后面，写明读者应当从图里看到什么。',
    messages: { empty: () => '图片没有文字说明，应当写明图里是什么' },
  },
  'alt-says-nothing': {
    summary: '图片的文字说明要说出图里是什么。',
    why: '只听到“图片”或一个文件名，等于什么都没听到。',
    fix: '写出读者应当从图里看到什么，例如“三个地区写入同一个集群”。',
    messages: {
      generic: ({ alt }) => `图片的说明只写了“${alt}”，应当写明图里是什么`,
      'file-name': ({ alt }) => `图片的说明是文件名“${alt}”，应当写明图里是什么`,
      'same-as-caption': ({ alt }) => `图片的说明与图注“${alt}”重复，应当写明图里是什么`,
    },
  },
  'link-text-vague': {
    summary: '链接的文字要说出它通向哪里。',
    why: '读者只扫一眼链接；读屏软件列出链接时，也没有前后的句子。',
    fix: '把说出去处的那几个字做成链接：写“4.0 版发布说明”，不写“这里”。',
    messages: {
      vague: ({ text }) => `链接的文字是“${text}”，应当说出它通向哪里`,
      address: ({ text }) => `链接的文字是网址“${text}”，应当说出它通向哪里`,
      empty: () => '链接没有文字，应当说出它通向哪里',
    },
  },
  'bare-link': {
    summary: '网址放在文字后面，不直接露在文中。',
    why: '网址说明不了什么，换行难看，读屏软件还会逐个字母念出来。',
    fix: '写成 [说出去处的文字](网址)。',
    messages: { bare: ({ address }) => `文中直接写了网址 ${address}，应当是带文字的链接` },
  },
  'markup-as-text': {
    summary: '小标题、链接和组件的写法要对，才会起作用。',
    why: '多一个空格，或用了全角符号，读者看到的就是这些符号本身。',
    fix: '照提示改：“##”后面要有空格；尖括号、引号、圆括号都用半角，“<”后面没有空格。',
    messages: {
      component: ({ text }) => `${text} 会原样显示给读者，应当写成组件`,
      heading: ({ text }) => `“${text}”不会成为小标题，应当是半角的“#”加空格`,
      link: ({ text }) => `${text} 不会成为链接，应当用半角括号：[文字](网址)`,
    },
  },
  'picture-too-small': {
    summary: '图片的像素要够它显示的宽度。',
    why: '太小的图片，在好一点的屏幕上都是糊的。',
    fix: '换上原始尺寸的图片，或画成 SVG。',
    messages: {
      narrow: ({ width, limit }) => `图片只有 ${width} 像素宽，应当至少有 ${limit} 像素`,
    },
  },
  'picture-too-heavy': {
    summary: '图片文件不要比所显示的大太多。',
    why: '大文件拖慢每次构建；过大的矢量图还会拖慢每位访客。',
    fix: '存得小一些：照片用 JPEG 或 WebP，几千像素以内；矢量图里不要嵌照片。',
    messages: { heavy: ({ size, limit }) => `文件有 ${size} kB，应当不超过 ${limit} kB` },
  },
  'unused-picture': {
    summary: '条目文件夹里的图片，要有讲述用到它。',
    why: '没人看到的图片，要么是白做了，要么是哪种语言都漏放了。',
    fix: '用 <Picture src="…" alt="…" /> 放上去，或删掉这个文件。',
    messages: {
      unused: ({ name, files }) => `图片“${name}”没有用到，应当在 ${files} 里显示`,
    },
  },
  'chinese-typography': {
    summary: '中文与西文字母、数字之间空一格，标点用全角。',
    why: '空格时有时无、标点半角，显得不用心，换行也会断错地方。',
    fix: '改正画线的地方；“npm run check -- --fix”能改掉大部分。写法特殊的名字，列在 content/taxonomy.yaml 的“spellings:”下。',
    messages: {
      'no-space': ({ text, expected }) => `“${text}”之间缺空格，应当是“${expected}”`,
      'half-width': ({ text, expected }) => `中文里用了半角“${text}”，应当是“${expected}”`,
      'needless-space': () => '全角标点旁边多了空格，应当没有：标点自己就占了位置',
    },
  },
};
