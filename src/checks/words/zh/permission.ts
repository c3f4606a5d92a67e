import type { permissionChecks } from '../../rules/permission.ts';
import type { WordsOf } from '../rule-words.ts';

/** The words of the rules about permission, in Chinese. */
export const permission: WordsOf<typeof permissionChecks> = {
  'anonymous-name-leak': {
    summary: '不能说出名字的客户，哪里都不出现它的名字：正文、网址、文件名、图片里写着的字都算。',
    why: '一个忘了改的文件名，就破了替客户保密的承诺。带着名字的内容不会公开，读者连周围的话也看不到。',
    fix: '换成化名，或写 <Ref to="customers/…" />，它会自己显示化名。带名字的文件和文件夹改个名，图片导出时去掉元数据。',
    messages: {
      text: ({ name, zh }) => `“${name}”是不能说出名字的客户，应当写成“${zh}”`,
      address: ({ id, zh }) => `文件夹名“${id}”透露了不能说出名字的客户，应当只看得出是“${zh}”`,
      'file-name': ({ name, zh }) =>
        `文件名“${name}”透露了不能说出名字的客户，应当只看得出是“${zh}”`,
      metadata: ({ name, zh }) =>
        `图片的元数据里有“${name}”，是不能说出名字的客户，应当没有，或写成“${zh}”`,
    },
  },
  'permission-missing': {
    summary: '有案例的客户要有许可；以协议为据的，协议要拿得出来。',
    why: '没有许可，这位客户的任何内容都不会公开：案例写好了，却没有人看得到。',
    fix: '加上“permission:”，写明依据、包含哪些内容、从哪天起；还没有许可，就先设为“status: draft”。依据是协议的，用“evidence:”写明协议存放在哪里，这一项从不显示。',
    messages: {
      missing: ({ cases }) =>
        `这位客户有 ${cases} 个已发表的案例，却没有许可，应当写上“permission:”；在此之前，它的任何内容都不会公开`,
      'not-yet': ({ granted, day }) =>
        `许可从 ${granted} 才开始，应当在 ${day} 已经有效；在此之前，这位客户的任何内容都不会公开`,
      never: ({ granted, expires }) =>
        `许可在 ${expires} 结束，早于开始的 ${granted}，应当是开始之后的某一天`,
      unwitnessed: () =>
        '依据是协议，却没有“evidence:”，应当写明协议存放在哪里，有人问起时拿得出来',
    },
  },
  'permission-expired': {
    summary: '客户的许可没有过期。',
    why: '过期次日起，这位客户的任何内容都不再公开，靠它的案例撑着的主张也可能失去证明。',
    fix: '请客户续期，把新的日子写进“expires:”；若确实不再续，就设为“status: withdrawn”。',
    messages: {
      expired: ({ expires, day, cases }) =>
        `许可已在 ${expires} 结束，应当在 ${day} 仍然有效；这位客户${Number(cases) > 0 ? `和它的 ${cases} 个案例` : ''}不再公开`,
    },
  },
  'permission-expires-soon': {
    summary: '许可在结束之前续好。',
    why: '客户答复需要时间；过了最后一天，它的案例就从网站上消失。',
    fix: '请客户续期，把新的日子写进“expires:”。提前多少天提醒，由 content/site.yaml 里的“limits: { expiresSoon: … }”决定。',
    messages: {
      soon: ({ expires, days }) =>
        Number(days) === 0
          ? `许可今天（${expires}）结束，应当已经续好`
          : `许可还有 ${days} 天、在 ${expires} 结束，应当在此之前续好`,
    },
  },
  'permission-scope': {
    summary: '只用客户许可里包含的东西。',
    why: '许可不包含的会被拿掉：读者看到的页面缺了这一块，往往不是作者的本意。',
    fix: '征得客户同意，在许可的“scope:”里加上相应的词；或者不用这样东西。',
    messages: {
      name: ({ customer }) =>
        `“${customer}”的许可不含“name”，又没有化名，应当在范围里加上“name”，或用“anonymous:”写一个化名；在此之前，它的任何内容都不会公开`,
      quote: ({ quote, customer }) =>
        `这里有引语“${quote}”，应当在“${customer}”的许可范围里有“quote”；在此之前不会公开`,
      'quote-anonymous': ({ quote, customer }) =>
        `“${customer}”以化名示人，这里却有它的引语“${quote}”，应当没有引语：说话的人会透露它是谁；不会公开`,
      logo: ({ customer }) =>
        `这是“${customer}”的标志，应当在它的许可范围里有“logo”；在此之前不会公开`,
      'logo-anonymous': ({ customer }) =>
        `“${customer}”以化名示人，这里却有它的标志，应当没有标志：标志会透露它是谁；不会公开`,
      translation: ({ customer, languages }) =>
        `来源里没有这种语言（来源的语言：${languages}），应当在“${customer}”的许可范围里有“translation”；在此之前这篇不会公开`,
      slides: ({ case: id, customer }) =>
        `资料包里列了案例“${id}”，资料包也会做成幻灯片，应当在“${customer}”的许可范围里有“slides”；在此之前只能放在网页上`,
    },
  },
  'quote-altered': {
    summary: '客户的话与认可过的一字不差。',
    why: '替人改一个字，可能断送一段关系，也可能惹来官司。',
    fix: '恢复认可过的原话。如果新的说法也已获认可，就把提示里的摘要值写进这条引语的“approved:”，或运行 `npm run check -- --fix --rule quote-altered` 代写。',
    messages: {
      altered: ({ quote, digest }) =>
        `引语“${quote}”与认可过的原话不同，应当与它一致；如果这样说也已获认可，摘要值是 "${digest}"`,
      unapproved: ({ quote, approved }) =>
        `引语“${quote}”没有记下认可，应当在说话的人认可这些原话之后写上：${approved}`,
    },
  },
  'speaker-missing-role': {
    summary: '引用谁的话，就写明他的职务。',
    why: '只有名字，读者看不出这个人的话为什么有分量。',
    fix: '在“speaker:”下面加上“role:”，每种语言都写：说这话时在公司里做什么。',
    messages: {
      missing: ({ quote }) =>
        `引语“${quote}”的说话人没有职务，应当用“role:”写几个词，例如 { zh: 数据负责人 }`,
    },
  },
  'unsafe-picture': {
    summary: '矢量图（SVG）只供人看，不做别的。',
    why: 'SVG 其实是一段小程序：能在读者的电脑上运行代码，也能告诉别人的服务器谁在看这个页面。',
    fix: '重新导出为纯 SVG：不带脚本，不链接其他文件，不嵌网页，文字转成路径，照片嵌在图里；或者改用 PNG。',
    messages: {
      element: ({ what }) => `不该有“${what}”，应当只有图形和文字：它能运行代码，或装下整个网页`,
      handler: ({ what }) => `不该有“${what}”，应当没有会运行代码的属性`,
      load: ({ what }) => `“${what}”指向图外，应当只用图内的部分（“#id”）或嵌在图里的照片`,
      link: ({ what }) => `链接指向“${what}”，应当是以 https:// 开头的网址`,
      style: ({ what }) => `样式里不该有“${what}”，应当既不从别处加载，也不运行代码`,
      animation: ({ what }) => `不该让“${what}”动起来，应当没有改动地址或运行代码的动画`,
      entity: () => '图的前面有定义，应当没有：它们代表的内容无从检查',
      encoding: ({ what }) => `编码是“${what}”，应当是 UTF-8`,
      'not-utf8': () => '文件里有不成文字的字节，应当是 UTF-8 编码的 SVG',
      'too-large': ({ limit }) => `文件太大，无法逐一检查，应当不超过 ${limit} kB`,
    },
  },
  'picture-unreadable': {
    summary: '图片要完整，格式要与扩展名一致。',
    why: '读不出来的图片会在页面上留个洞，或者在最忙的时候让网站生成不了。',
    fix: '重新导出图片，或把扩展名改成它真正的格式。',
    messages: {
      broken: ({ format }) =>
        `这个文件显示不成图片，应当是完整的 ${format}；它可能损坏了、被截断了，或者根本不是图片`,
      misnamed: ({ found, format }) =>
        `实际是 ${found}，扩展名却是 ${format} 的，应当与实际格式一致`,
      'other-format': ({ found }) =>
        `这是 ${found}，浏览器不显示，应当是 PNG、JPEG、WebP、AVIF、GIF 或 SVG`,
    },
  },
  'picture-position': {
    summary: '照片不透露在哪里拍的。',
    why: '手机会把拍摄地点写进文件，精确到几米。网站不会带出去，可拿到这个项目的人都看得到，那也许是谁的家，也许是客户的机房。',
    fix: '存一份不带元数据的照片；多数软件里叫“导出为网页格式”或“移除位置信息”。',
    messages: {
      position: () => '照片的元数据里有拍摄地点，应当没有：它会透露照片在哪里拍的',
    },
  },
};
