import { MOST_UNPACKED } from '../bytes/room.ts';
import type { SiteWords } from './site-words.ts';

const UNPACKED = MOST_UNPACKED / 1_000_000;

/** The words of the rules about the built site, in Chinese. */
export const zh: SiteWords = {
  'withheld-name': {
    summary: '不能公开的名字，不出现在网站的任何一个字节里。',
    why: '客户要求不具名，只要有一个文件写了名字就等于公开：图片说明、搜索索引、PDF 的属性都算。',
    fix: '到所指的那一行，改用 <Ref> 或商定的别称；文档和图片里的名字，要在制作它的软件里删掉。',
    messages: {
      'file-name': ({ name, file }) =>
        `文件名 ${file} 里有不能公开的名字“${name}”，应当换成可以公开的名字`,
      text: ({ name, file }) => `${file} 里有不能公开的名字“${name}”，应当只有可以公开的名字`,
      part: ({ name, file, part }) =>
        `${file} 内部（${part}）有不能公开的名字“${name}”，应当只有可以公开的名字`,
      encrypted: ({ file, part }) =>
        `${within(file, part)} 加了密，查不了里面的名字，应当换成没有加密的文件`,
      filter: ({ file, part }) =>
        `${within(file, part)} 的压缩方式打不开，查不了里面的名字，应当换一种方式保存`,
      damaged: ({ file, part }) =>
        `${within(file, part)} 已损坏，查不了里面的名字，应当换成完好的文件`,
      nested: ({ file, part }) =>
        `${within(file, part)} 的压缩包套得太深，查不了里面的名字，应当拆开`,
      large: ({ file, part }) =>
        `${within(file, part)} 解压之后太大，查不了里面的名字，应当不超过 ${UNPACKED} MB`,
    },
  },
  'draft-text': {
    summary: '没有公开的内容（例如草稿），文字不出现在网站里。',
    why: '草稿还没有和客户商定；撤下的内容，撤下自有原因。',
    fix: '不要把其中的文字抄到已公开的内容里。如果没有人抄过，那是程序的错，请告知维护者。',
    messages: {
      text: ({ entry, text, file }) =>
        `${file} 里有未公开的 ${entry} 的文字“${text}”，应当一句也没有`,
    },
  },
  'machine-path': {
    summary: '网站里不出现制作它的那台电脑上的文件夹。',
    why: '它告诉外人是谁、在哪里做的网站，而且换一台电脑就打不开。',
    fix: '在所指的文件里找到这个路径，再看是哪段程序、哪张图片带进来的。',
    messages: {
      folder: ({ path, file }) => `${file} 里有本机的文件夹“${path}”，应当只有网站的地址`,
    },
  },
  'localhost-address': {
    summary: '网站里没有指向读者自己电脑的地址。',
    why: '您试用时打得开，别人打不开。',
    fix: '改成公开的地址。',
    messages: {
      address: ({ address, file }) => `${file} 里有地址“${address}”，应当是谁都打得开的地址`,
    },
  },
  'leftover-file': {
    summary: '网站里只有网站本身，没有源码映射、源文件和制作时留下的痕迹。',
    why: '放在文件夹里的都会公开，有没有链接都一样。',
    fix: '从 public/ 里删掉这个文件，或者关掉写出它的功能。',
    messages: {
      map: ({ file }) => `不应当有源码映射 ${file}，公开的网站里应当一个也没有`,
      'map-named': ({ file, map }) => `${file} 提到了源码映射“${map}”，应当去掉`,
      file: ({ file }) => `不应当有文件 ${file}，应当只有属于网站的文件`,
    },
  },
  'dead-link': {
    summary: '站内的每个链接都通向确实存在的页面或文件。',
    why: '读者碰到打不开的链接就会离开，连其余的话也不信了。',
    fix: '改正所指那一行的地址，或者补上它通向的内容。比起写地址，<Ref to="类别/条目" /> 更好，写的时候就会检查。',
    messages: {
      content: ({ link, page }) =>
        `链接“${link}”在 ${page} 上打不开，应当是站内某个页面或文件的地址`,
      page: ({ link, page }) =>
        `${page} 上的链接“${link}”打不开，它来自模板而不是内容，应当是站内某个页面或文件的地址`,
      pages: ({ link, page, count }) =>
        `${page} 等 ${Number(count) + 1} 个页面上的链接“${link}”打不开，它来自模板而不是内容，应当是站内某个页面或文件的地址`,
    },
  },
  'dead-fragment': {
    summary: '指向页内某处的链接，那一处确实存在。',
    why: '否则读者停在页面顶端，找不到说好的内容。',
    fix: '换成那个页面上某个标题的地址，或者直接链接到整个页面。',
    messages: {
      content: ({ link, page, fragment }) =>
        `${page} 上的链接“${link}”找不到位置，那个页面上没有“${fragment}”，应当是页面上有的位置`,
      page: ({ link, page, fragment }) =>
        `${page} 上的链接“${link}”找不到位置，它来自模板而不是内容，那个页面上没有“${fragment}”，应当是页面上有的位置`,
      pages: ({ link, page, fragment, count }) =>
        `${page} 等 ${Number(count) + 1} 个页面上的链接“${link}”找不到位置，它来自模板而不是内容，那个页面上没有“${fragment}”，应当是页面上有的位置`,
    },
  },
  'unreachable-page': {
    summary: '从首页出发，顺着链接能走到每一个页面。',
    why: '没有链接通向的页面，读者找不到，搜索引擎也不看重。',
    fix: '从它上一级的页面加一个链接，或者不要生成它。',
    messages: {
      page: ({ page }) => `没有链接通向 ${page}，应当能从首页顺着链接走到`,
    },
  },
  'permalink-answers': {
    summary: '公开过的每个地址都还有回应。',
    why: '销售发给过客户，别人也链接过来。发出去的地址打不开，客户会觉得我们靠不住。',
    fix: '在条目里写明它以前叫什么（“formerly:”）或由谁接替（“successor:”），或者在 content/permalinks.yaml 里把这个地址写到“gone:”或“to:”下面。',
    messages: {
      gone: ({ address }) => `${address} 没有回应，应当有页面、跳转，或说明“已不再提供”的页面`,
      lost: ({ address, to }) => `${address} 跳转到“${to}”，那里什么也没有，应当是某个页面的地址`,
    },
  },
  'canonical-own': {
    summary: '页面把自己的地址写明为正式地址。',
    why: '搜索引擎收录的是页面写明的地址，写错了，页面就从搜索结果里消失。',
    fix: '检查 content/site.yaml 里的“address:”和“base:”，以及页面模板的头部。',
    messages: {
      none: ({ page, expected }) => `${page} 没有写 <link rel="canonical">，应当是 ${expected}`,
      other: ({ found, expected }) => `正式地址写成了“${found}”，应当是 ${expected}`,
    },
  },
  'hreflang-mutual': {
    summary: '同一页面的各种语言版本互相写明，一个不少，并写明默认版本。',
    why: '只有双方都写明，搜索引擎才相信；否则中文读者会被带到英文页面。',
    fix: '检查 content/site.yaml 里的语言，以及页面模板头部的 <link rel="alternate" hreflang>。',
    messages: {
      dead: ({ lang, href }) => `${lang} 版本写的是“${href}”，那里没有页面，应当是某个页面的地址`,
      'one-way': ({ lang, href, page }) =>
        `${lang} 版本“${href}”没有反过来写明 ${page}，应当互相写明`,
      language: ({ lang, href, found }) =>
        `“${href}”的语言是“${found}”，应当如本页所写，是 ${lang}`,
      missing: ({ lang, href, page }) => `${page} 没有写明 ${lang} 版本，应当是 ${href}`,
      twice: ({ lang, page }) => `${page} 写了两个 ${lang} 版本，应当每种语言一个`,
      default: ({ href, page }) =>
        `${page} 没有写明供其他语言使用的默认版本（x-default），应当是 ${href}`,
    },
  },
  'page-language': {
    summary: '页面写明自己的语言，并与地址一致。',
    why: '读屏软件的发音、浏览器的断行和翻译提示都靠它。',
    fix: '检查页面模板里 <html> 上的 lang。',
    messages: {
      none: ({ page, expected }) => `${page} 没有写明语言，应当在 <html> 上写 lang="${expected}"`,
      other: ({ page, found, expected }) => `${page} 的语言写成了“${found}”，应当是“${expected}”`,
    },
  },
  'page-title': {
    summary: '每个页面都有标题，同一种语言里没有两个页面同名。',
    why: '搜索结果、浏览器标签和转发的链接显示的都是标题，同名就分不清。',
    fix: '在讲述里给这个条目起一个自己的标题。',
    messages: {
      none: ({ page }) => `${page} 没有标题，应当有一个`,
      same: ({ title, page, other }) =>
        `${page} 的标题“${title}”与 ${other} 相同，应当有自己的标题`,
    },
  },
  'one-main-heading': {
    summary: '每个页面有且只有一个主标题。',
    why: '读者、读屏软件和搜索引擎靠它知道这一页讲什么。',
    fix: '讲述里的标题从 ## 写起，主标题就是“title:”；否则就要改模板。',
    messages: {
      none: ({ page }) => `${page} 没有主标题（h1），应当有一个`,
      many: ({ page, count }) => `${page} 有 ${count} 个主标题（h1），应当只有一个`,
    },
  },
  'element-id-unique': {
    summary: '同一个页面上，id 不重复。',
    why: '指向它的链接只会到第一处，输入框的标签也会认错。',
    fix: '改正写出这个 id 的模板；讲述里的标题，文字要有所不同。',
    messages: {
      twice: ({ id, page }) => `${page} 上的 id“${id}”出现了两次，应当只有一次`,
    },
  },
  'share-image': {
    summary: '任何页面的链接转发到聊天里都有图：图在、读得出、够大、不是空白。',
    why: '没有图的链接没人点；图坏了的链接像骗子。',
    fix: '重新生成网站；如果还是这样，要改 src/channels/share-card/ 里画卡片的程序，或页面模板的头部。',
    messages: {
      none: ({ page }) => `${page} 没有分享图，应当写明 og:image`,
      relative: ({ picture, page }) =>
        `${page} 的分享图地址是“${picture}”，应当是以 https:// 开头的完整地址`,
      absent: ({ picture, page }) => `${page} 的分享图“${picture}”不在网站里，应当是站内的图片`,
      unreadable: ({ picture }) => `分享图 ${picture} 读不出来，应当是完好的图片`,
      small: ({ picture, width, height }) =>
        `分享图 ${picture} 的大小是 ${width}×${height}，应当是 1200×630，或按同样比例更大`,
      size: ({ picture, said, size }) => `分享图 ${picture} 的大小写成了 ${said}，应当是 ${size}`,
      heavy: ({ picture, weight, limit }) =>
        `分享图 ${picture} 有 ${weight} kB，应当不超过 ${limit} kB`,
      blank: ({ picture }) => `分享图 ${picture} 是空白的，上面应当有内容`,
      alt: ({ page }) => `${page} 的分享图没有文字说明，应当写明 og:image:alt`,
      card: ({ page }) =>
        `${page} 的预览是小图，应当写 <meta name="twitter:card" content="summary_large_image">`,
    },
  },
  'picture-dimensions': {
    summary: '每张图片都写明宽和高。',
    why: '否则图片一到，文字就在读者眼前跳动。',
    fix: '讲述里用 <Picture>；模板里写上 width 和 height。',
    messages: {
      none: ({ picture, page }) => `${page} 上的图片“${picture}”没有写大小，应当写明宽和高的像素数`,
    },
  },
  'picture-weight': {
    summary: '图片不能大到让手机等它。',
    why: '网速慢的时候，一兆要等十秒，读者不会等。',
    fix: '把图片缩小或简化。上限是 content/site.yaml 里的“limits: pictureWeight:”。',
    messages: {
      heavy: ({ picture, weight, limit }) => `${picture} 有 ${weight} kB，应当不超过 ${limit} kB`,
    },
  },
  'page-weight': {
    summary: '页面连同样式的传输量不超过上限。',
    why: '页面轻，在火车上也读得了。页面总是一点一点变重，直到有人去量。',
    fix: '减少页面上罗列的内容，或调高 content/site.yaml 里的“limits: pageWeight:”。',
    messages: {
      heavy: ({ page, weight, limit }) =>
        `${page} 连同样式压缩后有 ${weight} kB，应当不超过 ${limit} kB`,
    },
  },
  'script-weight': {
    summary: '页面脚本的传输量不超过上限。',
    why: '脚本不只要下载，手机还要解析和运行。',
    fix: '去掉脚本或推后加载，或调高 content/site.yaml 里的“limits: scriptWeight:”。',
    messages: {
      heavy: ({ page, weight, limit }) =>
        `${page} 的脚本压缩后有 ${weight} kB，应当不超过 ${limit} kB`,
    },
  },
};

const within = (file: string | number, part: string | number) =>
  file === part ? file : `${file}（${part}）`;
