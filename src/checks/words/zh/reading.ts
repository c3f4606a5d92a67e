import type { readingChecks } from '../../rules/reading.ts';
import { inChinese, rightIs } from '../expectations.ts';
import type { WordsOf } from '../rule-words.ts';
import { quoted } from './phrases.ts';

/** The words of the rules about reading the content: files, YAML, MDX, in Chinese. */
export const reading: WordsOf<typeof readingChecks> = {
  'readable-file': {
    summary: '内容里的每个文件都在，而且是文本。',
    why: '读不出来的东西不会出现在网站上，也没有人会发现。',
    fix: '把文件放回来，或重新存成 UTF-8 文本。',
    messages: {
      missing: ({ file }) => `缺少文件或文件夹，应当有“${file}”`,
      'not-utf8': () => '文件里有读不懂的字节，应当是以 UTF-8 保存的文本',
      'not-a-file': ({ file }) => `“${file}”应当是可以读取的普通文件或文件夹`,
      outside: ({ file }) => `“${file}”指向了项目之外，应当在项目之内`,
      'too-large': () => '文件过大，事实或讲述应当不超过一百万字符',
      heavy: () => '文件超过 20 MB，应当把图片存得小很多',
      'no-access': ({ file }) => `“${file}”打不开，应当有读取它的权限`,
    },
  },
  'yaml-syntax': {
    summary: 'YAML 文件读得懂。',
    why: '缩进错一格，意思就可能变了，所以绝不猜测。',
    fix: '改正所示的那一行。常见原因：文字里有逗号或冒号却没加引号；用了全角标点；用了制表符；缩进没对齐。',
    messages: {
      colon: () => '这一行多了一个冒号；文字里有“: ”时，应当给整段文字加引号',
      'no-colon': ({ line }) => `“${line}”不完整，应当是字段名、冒号、空格，再写值`,
      wide: ({ found, expected }) => `不应当用全角的“${found}”，应当用半角的 ${expected}`,
      'odd-space': () =>
        '这里有一个特殊空格（全角空格，或从网页、Word 粘贴来的），应当换成普通的半角空格',
      'dash-space': () => '“-”后面缺少空格，列表的每一项应当以“- ”开头',
      'odd-dash': ({ found }) => `列表的开头不应当用“${found}”，应当用“- ”（减号加空格）`,
      placeholder: () => '不应当有两层“{”，应当只有一层；“{{”在这里不是占位符',
      'wide-colon': () => '不应当用全角冒号“：”，应当用半角冒号加空格“: ”',
      'no-space': () => '冒号后面缺少空格，字段名和值之间应当是“: ”',
      indent: () => '缩进不对，应当与相邻各行对齐',
      tab: () => '行首不应当有制表符，应当用空格',
      quote: ({ quote }) => `引号没有关上，末尾应当再有一个 ${quote}`,
      bracket: ({ bracket }) => `括号没有关上，末尾应当有“${bracket}”`,
      comma: () => '多了一个逗号，两个逗号之间应当有内容',
      'no-comma': () => '缺少逗号，括号里的两项之间应当有逗号',
      stray: ({ bracket }) => `多了一个“${bracket}”，前面应当有与它成对的括号`,
      dash: () => '字段名后面不应当直接写“- ”，列表的每一项应当另起一行',
      'after-value': () => '值已经结束，后面不应当再有文字，应当给整段文字加引号',
      reserved: ({ character }) => `文字以“${character}”开头时，应当给整段文字加引号`,
      escape: () => '双引号里的“\\”有特殊含义，这段文字应当改用单引号',
      block: () => '“|”或“>”后面不应当有文字，文字应当写在下面几行',
      twice: ({ field }) => `“${field}”写了两次，每个字段应当只写一次`,
      documents: () => '不应当有第二个“---”，一个文件只能有一份内容',
      conflict: () => '这里有未解决的合并冲突，应当只留下两个版本之一',
      other: ({ message }) => `YAML 有误（${message}）`,
    },
  },
  'facts-match-schema': {
    summary: '事实和讲述的开头，字段要与该类内容的规定一致。',
    why: '字段名写错会被悄悄忽略，值写错会原样出现在网站上。',
    fix: '改正该字段。编辑器会在输入时提示有哪些字段可用。',
    messages: {
      'blank-file': ({ fields }) => `文件是空的，至少应当有：${fields}`,
      'no-head': ({ fields }) => `讲述没有开头，最上面应当有两行“---”，中间写 ${fields}`,
      'open-head': () => '讲述的开头没有结束，应当在它下面再写一行“---”',
      missing: ({ field, expected }) =>
        `缺少字段“${field}”${expected === '' ? '' : `（${inChinese(expected)}）`}`,
      blank: ({ field, expected }) => `“${field}”后面是空的，${rightIs(expected)}`,
      'blank-item': ({ expected }) => `这一项是空的，${rightIs(expected)}，或者去掉这一项`,
      unknown: ({ field, fields }) => `不认识字段“${field}”，应当是其中之一：${fields}`,
      misspelt: ({ field }) => `不认识字段“${field}”，应当是这里可用的字段`,
      comma: ({ before }) => `“${before}”前面多了逗号；文字里有逗号时，应当给整段文字加引号`,
      wrong: ({ found, expected }) => `不应当是${quoted(found)}，${rightIs(expected)}`,
      number: ({ found }) => `${found} 不是文字，应当加上引号写成 '${found}'`,
      'no-language': ({ found }) => `没有写明语言，应当写成 { en: …, zh: … }，而不只是“${found}”`,
      'empty-list': ({ expected }) => `列表是空的，应当有${inChinese(expected)}`,
      twice: ({ item }) => `“${item}”写了两次，每一项应当只写一次`,
    },
  },
  'expected-file': {
    summary: '内容文件夹里只放网站用得到的文件。',
    why: '名字不对的讲述永远不会公开，作者却以为已经公开了。',
    fix: '给文件改名，或移走它。',
    messages: {
      folder: ({ name, expected }) => `不应当有“${name}”，应当是其中之一：${expected}`,
      file: ({ name, expected }) =>
        `不应当有“${name}”，应当是其中之一：${expected}，或图片（avif、gif、jpg、png、svg、webp）`,
      loose: ({ name }) => `不应当有单独的文件“${name}”，每个条目应当有自己的文件夹`,
    },
  },
  'entry-id': {
    summary: '条目的文件夹名只用小写字母、数字和连字符。',
    why: '文件夹名会成为网页地址，地址要能打、能念，还要用上许多年。',
    fix: '给文件夹改名。',
    messages: {
      malformed: ({ id }) => `文件夹名“${id}”不合适，应当只用小写字母、数字和单个连字符`,
    },
  },
  'unique-id': {
    summary: '同一条目里，一个 id 只用一次。',
    why: '两个数字同名，引用时就分不清是哪一个。',
    fix: '给其中一个换个 id，或删掉不需要的那个。',
    messages: { twice: ({ id, list }) => `“${id}”在 ${list} 里出现了第二次，应当只出现一次` },
  },
  'telling-missing': {
    summary: '每个条目至少用一种语言讲述。',
    why: '只有事实、没有讲述，页面上就没有话。',
    fix: '在 facts.yaml 旁边加上 en.mdx 或 zh.mdx。',
    messages: { none: ({ entry }) => `${entry} 还没有讲述，应当有 en.mdx 或 zh.mdx` },
  },
  'telling-syntax': {
    summary: '讲述是读得懂的 MDX。',
    why: '从出错的地方起，读者看到的可能不是你写的。',
    fix: '改正所示的那一行。常见原因：标签没有关上；“<”或“{”本想当普通字符用，应写成 &lt; 或 &#123;。',
    messages: {
      unclosed: ({ tag }) => `<${tag}> 没有关上，文字之后应当有 </${tag}>`,
      'unclosed-single': ({ tag }) => `<${tag}> 没有关上，应当写成 <${tag} … />`,
      'other-end': ({ found, expected }) => `不应当是 ${found}，应当是 ${expected}`,
      'end-alone': ({ tag }) => `${tag} 前面没有与它成对的标签`,
      'less-than': () => '这里的“<”若是普通字符，应当写成 &lt;',
      comment: () => '不应当用 <!-- … -->，写给自己的备注应当放在 {/* … */} 里',
      'bare-link': ({ address }) => `不应当写 <${address}>，链接应当写成 [文字](地址)`,
      quotes: () => '“=”后面的值应当放在半角直引号里："…"',
      'in-tag': ({ character }) => `标签里不应当有“${character}”，应当是 名称="值"，或者标签的结尾`,
      'open-brace': () => '这里的“{”若是普通字符，应当写成 &#123;',
      'open-tag': () => '标签没有写完，末尾应当有“>”或“/>”',
      deep: () => '嵌套太深，应当少套几层',
      other: ({ message }) => `MDX 有误（${message}）`,
    },
  },
  'code-in-content': {
    summary: '内容是数据，绝不运行。',
    why: '谁都可以提交讲述；其中若有代码，就可能读到或改掉不该碰的东西，别的输出形式也显示不了。',
    fix: '改用文字，或用指南里的组件。普通的“{”写成 &#123;。',
    messages: {
      import: () => '不应当有 import，只能用文字和组件：内容是数据，绝不运行',
      export: () => '不应当有 export，只能用文字和组件：内容是数据，绝不运行',
      expression: () => '不应当有 {…}，只能用文字和组件：内容是数据，绝不运行',
      handler: ({ element, attribute }) =>
        `<${element}> 上不应当有 ${attribute}，不能带代码：内容是数据，绝不运行`,
    },
  },
  'unknown-component': {
    summary: '讲述只用指南里的组件。',
    why: '每个组件在网页、PDF、订阅和幻灯片里都要显示得对，别的组件做不到。',
    fix: '改用指南里列出的组件。',
    messages: {
      unknown: ({ name, known }) => `不认识 <${name}>，应当是其中之一：${known}`,
      html: ({ name, known }) => `不能用 HTML 的 <${name}>，应当用 Markdown，或其中之一：${known}`,
    },
  },
  'bad-attribute': {
    summary: '组件的属性要与指南一致。',
    why: '属性名写错会被悄悄忽略。',
    fix: '改正该属性。',
    messages: {
      unknown: ({ component, attribute, known }) =>
        known === ''
          ? `<${component}> 不带属性，不应当有“${attribute}”`
          : `<${component}> 没有属性“${attribute}”，应当是其中之一：${known}`,
      missing: ({ component, attribute, expected }) =>
        `<${component}> 缺少属性“${attribute}”，${rightIs(expected)}`,
      blank: ({ component, attribute, expected }) =>
        `<${component}> 的“${attribute}”没有值，${rightIs(expected)}`,
      duplicate: ({ component, attribute }) =>
        `<${component}> 的“${attribute}”写了两次，应当只写一次`,
      'bad-value': ({ component, attribute, value, expected }) =>
        `<${component}> 的“${attribute}”不应当是${quoted(value)}，${rightIs(expected)}`,
      code: ({ component }) => `<${component}> 里不应当有 {…}，值应当写在引号里`,
    },
  },
  'misplaced-component': {
    summary: '组件放在显示得出来的地方。',
    why: '一排数字卡片夹在句子里，句子就断了。',
    fix: '成块的组件独占一行，前后各空一行；行内组件放在句子里。',
    messages: {
      'block-in-paragraph': ({ component }) => `<${component}> 不应当夹在句子里，应当独占一行`,
      'children-not-allowed': ({ component }) =>
        `<${component}> 里不应当有文字，应当写成 <${component} … />`,
      'blocks-in-inline': ({ component }) => `<${component}> 里不应当有段落，只能有文字`,
      'outside-parent': ({ component }) => `<${component}> 不应当单独出现，应当放在它所属的元素里`,
      'link-in-link': ({ component }) => `链接里不应当再有 <${component}>，一次只能有一个链接`,
    },
  },
  'unsafe-address': {
    summary: '链接只通向网页。',
    why: 'javascript: 之类的地址会在读者的浏览器里运行代码。',
    fix: '改用以 https://、mailto: 或 tel: 开头的地址，或本站的地址。',
    messages: {
      unsafe: ({ address }) => `地址“${address}”不安全，应当以 https://、mailto: 或 tel: 开头`,
    },
  },
};
