import type { Exclusion } from './exclusion.ts';

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const NUMERAL = '[〇零一二三四五六七八九十]';

/** When something was is a fact of the calendar. */
export const DATES: readonly Exclusion[] = [
  {
    reason: 'A day, a month or a year written in figures.',
    patterns: [
      /(?:19|20)\d\d ?年?\s?(?:至|到|-|–|~|～|—)\s?(?:19|20)\d\d ?年/g,
      /(?<![\d.])(?:19|20)\d{2}([-/.])\d{1,2}\1\d{1,2}(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?(?![\d])/g,
      /(?<![\d.])\d{1,2}([-/.])\d{1,2}\1(?:19|20)\d{2}(?![\d])/g,
      /(?<![\d.]|\d,)(?:19|20)\d{2}[-/](?:0[1-9]|1[0-2])(?![\d])/g,
      /(?<![\d.]|\d,)(?:19|20)\d{2} ?[-–—~/至到] ?(?:(?:19|20)\d{2}|\d{2})(?= ?(?:年|[,.;:)]|$))/g,
    ],
  },
  {
    reason: 'A day or a month by its English name.',
    patterns: [
      new RegExp(
        `(?<![\\d.])${DAY}(?: ?[-–—/&] ?${DAY})? (?:of )?${MONTH}(?![a-z])\\.?(?:,? ?(?:19|20)\\d{2})?`,
        'g',
      ),
      new RegExp(
        `(?<![A-Za-z])${MONTH}\\.? (?:${DAY}(?: ?(?:[-–—/&]|and|to) ?(?:${MONTH} )?${DAY})?(?:,? (?:19|20)\\d{2})?|(?:19|20)\\d{2})(?![\\d%,]|\\.\\d| ?%)`,
        'g',
      ),
    ],
  },
  {
    reason: 'A decade, a century, a quarter or half of a year.',
    patterns: [
      /(?:the |mid-|early |late )?(?:19|20)?['’]?\d0['’]?s(?![A-Za-z])(?<=(?:the |mid-|early |late |19|20|['’])['’]?\d0['’]?s)/gi,
      /(?<![A-Za-z])(?:Q[1-4]|H[12]|[1-4]Q|FY|CY)(?:[ /'’-]?(?:19|20)?\d{2})?(?![\dA-Za-z%])/g,
      /(?:\d{2,4}|[〇零一二三四五六七八九十]{1,4}) ?(?:年代|世纪)/g,
      /第?[一二三四1-4] ?季度|[上下前后]半[年场段部程生叶]/g,
    ],
  },
  {
    reason: 'A Chinese date: 2019 年 8 月 21 日, 8 月, 21 号, 19 年底, 二〇一九年.',
    patterns: [
      /(?<![\d.]|\d,)(?:19|20)\d{2} ?年(?!期|级)(?:度|底|初|末|中|代|前|后)?(?: ?\d{1,2} ?月(?:份|底|初|末|中)?)?(?: ?\d{1,2} ?[日号])?/g,
      /(?<![\d.]|\d,)\d{2} ?年(?= ?(?:\d{1,2} ?月|[底初末春夏秋冬]|上半年|下半年|双 ?1))/g,
      /(?<![\d.]|\d,)\d{1,2} ?(?:[-–—~至到、] ?\d{1,2} ?)?月(?!球|亮|饼|活|均)(?:份|底|初|末|中旬|上旬|下旬)?(?: ?\d{1,2} ?[日号](?:[-–—~至到] ?\d{1,2} ?[日号])?)?/g,
      /(?<![\d.]|\d,)\d{1,2} ?[日号](?!内|均|以内|之内|活)/g,
      new RegExp(
        `${NUMERAL}{4}年|${NUMERAL}{1,3}月(?:份|底|初|末)?(?:${NUMERAL}{1,3}[日号])?`,
        'g',
      ),
      /(?:周|星期|礼拜)[一二三四五六日天1-7]/g,
    ],
  },
  {
    reason: 'A time of the day.',
    patterns: [
      /(?<![\d.:])\d{1,2}:\d{2}(?::\d{2})?(?![\d:])(?: ?[ap]\.?m\.?(?![a-z]))?/gi,
      /(?<![\d.:])\d{1,2} ?(?:[ap]\.m\.|[ap]m(?![a-z])|o['’]clock)/gi,
      /(?<![\d.])\d{1,2} ?(?:点(?!心|击|赞)|时(?!间|长|延|候|段|刻|代|序|效|区|钟|光))(?: ?(?:\d{1,2} ?分|半|整|钟))?/g,
      /(?<![零〇一二两三四五六七八九十])(?:凌晨|早上|上午|中午|下午|晚上)[一二两三四五六七八九十]{1,3}点半?/g,
    ],
  },
  {
    reason: 'Round the clock: 24/7 names a way of working, as 996 does.',
    patterns: [
      /(?<!\d)(?:7 ?[xX×*/] ?24|24 ?[xX×*/] ?7)(?: ?[xX×*] ?365)?(?: ?(?:小时|hours?))?(?!\d)/g,
      /(?:全天候?|每天|一天) ?24 ?(?:个)?小时|24 ?(?:个)?小时(?=全天|不间断|不停|无休|在线|值班|营业|便利)/g,
      /(?:twenty-four|24)[ -]hours? (?:a|per) day|(?:seven|7) days a week|365 days (?:a|per) year/gi,
    ],
  },
  {
    reason: 'The time a reader has or needs.',
    patterns: [
      /(?<!\d)\d{1,3}[ -]?min(?:ute)?s? ?reads?(?!ing)|(?:阅读|读完)[^,，。\d]{0,8}\d{1,3} ?分钟|字数:? ?(?:约 ?)?\d{1,7} ?字/gi,
      /(?<![A-Za-z])(?:have|has|got|spare) (?:only |just )?(?:\d{1,4}|[a-z]+|half an) (?:minutes?|hours?)(?![a-z])/gi,
      /抽 ?(?:\d{1,4}|[一二两三四五六七八九十几]+) ?个?(?:半)?(?:小时|分钟)|只有 ?(?:\d{1,4}|[一二两三四五六七八九十几]+) ?个?(?:小时|分钟)的话/g,
    ],
  },
  {
    reason: 'How long ago or ahead: it places something in time and measures nothing.',
    patterns: [
      /(?<![\d.A-Za-z])(?:\d{1,4}|[A-Za-z]{1,12})\+? (?:days?|weeks?|months?|years?|decades?) (?:ago|earlier|later|from now)(?![a-z])/gi,
      /(?<![A-Za-z])(?:last|past|next|previous|first|coming|following|recent) (?:\d{1,4}|[A-Za-z]{1,12})[ -](?:hours?|days?|weeks?|months?|quarters?|years?|decades?)(?![a-z])/gi,
      /(?:过去|未来|接下来|最近|近|(?<!提|目|之|以)前|头|今后|往后)(?:的)? ?(?:\d{1,4}|[一二两三四五六七八九十几数]{1,4}) ?(?:多)?(?:天|周|个?季度|个?月|年)(?!内|以内)/g,
      /(?:\d{1,4}|[一二两三四五六七八九十几数]{1,4}) ?多?(?:天|周|个月|年)(?:多)?(?:前|以前|之前|后|之后|以后|来)(?!台)/g,
    ],
  },
];
