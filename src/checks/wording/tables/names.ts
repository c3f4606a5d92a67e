import type { Exclusion } from './exclusion.ts';

/** Numbers that are part of a name. */
export const NAMES: readonly Exclusion[] = [
  {
    reason: 'Addresses of pages, people and files.',
    patterns: [
      /(?<![A-Za-z0-9+.-])[A-Za-z][A-Za-z0-9+.-]{0,15}:\/\/[^\s<>"'，。；）】》]+/g,
      /(?<![A-Za-z0-9])www\.[^\s<>"'，。；）】》]+/gi,
      /(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}/g,
      /(?<![A-Za-z0-9.-])(?:[A-Za-z0-9-]{1,63}\.){1,8}(?:com|cn|org|net|io|ai|dev|md|mdx|json|ya?ml|toml|sql|log|txt|pdf|png|jpe?g|svg|html?|sh|jar|zip|gz|tgz)(?![A-Za-z0-9])/gi,
    ],
  },
  {
    reason: 'Numbers of telephones, accounts and documents.',
    patterns: [
      /(?<![\d.])\+?\d{2,4}-\d{3,4}-\d{3,4}(?:-\d+)*(?!\d)/g,
      /(?<![A-Za-z0-9])0x[0-9a-f]+/gi,
      /(?<![A-Za-z0-9])[0-9a-f]{7,40}(?![A-Za-z0-9])(?<=[a-f][0-9a-f]*)(?<=\d[0-9a-f]*)/g,
      /(?<![A-Za-z])401\(?k\)?/g,
    ],
  },
  {
    reason: 'Companies, services and days whose name begins with or is a number.',
    patterns: [
      /58 ?(?:同城|到家|集团|金融|速运)|36 ?氪|51 ?(?:信用卡|CTO|Talk|job)|91 ?(?:助手|手机)|360 ?(?:公司|集团|数科|金融|安全|搜索|浏览器)/gi,
      /3M(?= ?(?:公司|中国|Company|集团))|7[ -]?(?:Eleven|11)|1 ?号店|2 ?号人事部|99 ?公益日|7 ?天连锁/g,
      /双 ?(?:11|12|十一|十二)|(?<![\d.])(?:618|818|1111)(?= ?(?:大促|促销|购物节|活动|期间|年中|电商))/g,
      /double[ -](?:11|12|eleven|twelve)/gi,
      /(?<![\d.])20 ?国集团|3\.?15 ?(?:晚会|打假)|十[二三四五]五(?:规划|期间|时期)?|1024 ?(?:程序员)?节/g,
      /Catch[ -]22|Web ?[123](?:\.0)?|工业 ?4\.0|Industry 4\.0|(?<![\d.])2000 年问题/gi,
    ],
  },
  {
    reason: 'Sorts of technology: 4K video, 5G, 3D, 64-bit, 千兆 networks, 3A games.',
    patterns: [
      /树莓派 ?\d[A-Z]?\+?|(?<![\d.])[1-5]00s(?![a-z])/g,
      /(?<![\d.,])[2-6]G(?![A-Za-z\d])(?! ?(?:内存|显存|大小|数据|文件|磁盘|流量|RAM|memory|的|of|\/s|左右|以上))/g,
      /(?<![\d.,])(?:2|4|8|16)K(?= ?(?:video|display|resolution|screen|TV|monitor|视频|屏|超高清|分辨率|画质|显示|直播|电视))/g,
      /(?<![\d.,])(?:8|16|32|64|128|256|512)[ -]?(?:bits?(?![a-z])|位(?!工|用|客|员|专|开|贡|讲|嘉|作))/gi,
      /[千万]兆(?=网|宽带|以太|端口|光|级)|(?<![\d.])[1-9]0? ?[千万]兆(?=网|以太)/g,
      /(?<![\d.])2[BC](?= ?(?:端|业务|市场|客户|企业|行业|产品|模式|、|和|与|\/))|(?<![\d.])3A(?= ?(?:游戏|大作|级))|(?<![\d.])(?:RAID|Layer|L) ?\d+/g,
    ],
  },
  {
    reason: 'Full turns and half turns are figures of speech.',
    patterns: [
      /(?<![\d.])(?:90|180|360)(?:[ -]?degrees?|°| ?度)(?! ?C)/gi,
      /(?<![A-Za-z\d])(?:a )?360[ -](?:degree )?view/gi,
    ],
  },
  {
    reason: 'The rule of eighty and twenty and other pairs that name a principle.',
    patterns: [
      /(?<!\d)(?:80[/ -]20|50[/-]50)(?! ?%)/g,
      /二八(?:定律|法则|原则)|八二法则/g,
      /9[ -]to[ -]5/g,
    ],
  },
];
