import type { Verdict } from './judge.ts';
import type { Line } from './line.ts';

// What is set, allowed or agreed is no result: it needs no evidence, since it is decided.
const BEFORE_ENGLISH =
  /\b(?:defaults?(?: to| of| is| value(?: of| is)?)?|by default|time-?outs?(?: of| is| to| after)?|delay(?: of|:)?|intervals?(?:,? say)?(?: of| to)?|every|max(?:imum)?(?: of)?|min(?:imum)?(?: of)?|limit(?:ed)?(?: to| of)?|set to|wait(?:s|ing)?(?: for)?|after|expires? (?:in|after)|longer than|shorter than|greater than|defined as|any|each|allow(?:s|ed|ing)?|older than|retain(?:s|ed)?(?: for)?|keeps?(?: for)?|the (?:last|past|first|next|previous)|last|past|next|first|support(?:s|ed)?(?: period| window)?(?: for| of)?|e\.g\.,?|for example,?|such as|say,?) *(?:\w+ )?[(~]?$/i;
const AFTER_ENGLISH =
  /^[ -]*(?:time-?outs?|delay|intervals?|limit|window|apart|of inactivity|or older|or newer|old\b|ago\b|by default|after (?:the|your)|in advance|before (?:the|a)|per (?:ip|user|request|page)\b|business\b|max(?:imum)?\b|min(?:imum)?\b|rule\b|grid\b|notice\b|(?:\w+ ){0,3}limit\b|edition\b|in size\b|at a time\b|(?:\(or more\) )?(?:is|are) (?:recommended|required)|long\b)/i;
const POLICY = /\b(?:business|working|calendar|consecutive) days?$/i;
const BEFORE_CHINESE =
  /(?:默认(?:值)?(?:为|是|设为|的)?|超时(?:时间)?(?:为|是)?|间隔(?:为|是)?|每隔?|上限(?:为|是)?|下限(?:为|是)?|限制(?:为|在)?|设(?:置)?[为成]|有效期(?:为|是)?|延迟时间(?:为)?|等待|保留(?:最近)?|例如|比如|如|最近|过去|未来|任意|大于|小于|等于|低于|高于|不超过|不得超过|不少于) ?$/;
const AFTER_CHINESE =
  /^ ?(?:制|超时|间隔|后自动|后重试|后过期|内有效|(?:之)?前(?!端)|以上(?:版本|内存|的?空间)|一次|栅格|格式)/;

// Lengths of texts and widths of numbers describe a format; codes of answers are names.
const FORMAT =
  /(?:characters?|chars|symbols|bits?|iterations|columns wide|responses|status codes?)$|^[a-z]+[ -](?:tokens?|bytes?)$/i;
const DEFAULT = /\bdefaults?\b[^.;]*$|默认[^。；，]*$/i;
const REQUIRED =
  /(?:\b(?:allocate|reserve|requires?|needs?|beyond|chunks?|(?:larger|bigger|smaller) than|(?:recommend|suggest)(?:s|ed)?|should be|must be)(?: of| to| at least)*|系统要求|需要|至少需要|建议|应当|应|(?<![提目之以当])前|首|每轮持续|丢弃首) *$/i;
// What is only imagined, and the time a text takes to read.
const IMAGINED =
  /(?:\b(?:imagine|suppose|assum(?:e|ing)|pretend)\b|假设|假如|设想|例如模拟|(?:^|[，,(（])如)[^.;。；]*$/i;
const READING = /(?:阅读|读完|字数|共计)[^。；]*$|·\s*$/;
const READ_AFTER =
  /^ ?(?:才能)?(?:阅读|读完)|^\s*(?:[-·]\s*\d|min(?:ute)?s? read|read\b|字符)|^\s*·/i;
// The machine something ran on, and how a test was run.
const MACHINE = /\b(?:RAM|SSD|CPU|vCPUs?|Intel|AMD|Xeon)\b/;
const TESTED = /^(?:[^.;]{0,30}\b(?:pipelining|concurrency|warm-?up)\b)|^ ?(?:→|->)/i;
const STYLE = /\b(?:width|height|opacity|zoom|radius)\b[^.;,]*$|(?:宽度|高度|透明度)[^。；，]*$/i;

const HYPOTHETICAL_COUNT = /\b(?:how|as|so|too) $/i;
const COMPARED = /\b(?:less|greater|larger|smaller) than *$/i;

// Where a thing begins to go otherwise, and what is only possible.
const CONDITION = /\b(?:if|when|unless|once)\b[^.;,]{0,30}$|(?:如果|若|一旦)[^。；，,]{0,12}$/i;
const CONFIGURABLE = /^ ?\((?:configurable|by default|default)/i;
const BROWSER =
  /\b(?:Chrome|Firefox|Safari|Edge|Opera|iOS|Android|Node(?:\.js)?|IE|npm|Python|Java|PHP|Ruby):? $/i;
const FRAME = /^\d+ ?(?:hz|fps)$/i;
const SHOWN = /^[- ](?:intro|video|tour|demo|talk)\b/i;

// What stands alone between quotation marks shows how numbers are written.
const QUOTE_BEFORE = /[“"'「‘`]$/;
const QUOTE_AFTER = /^[”"'」’`]/;
// Pictures in double size, dimensions of vectors, and what values a field takes.
const IMAGE = /^图/;
const DIMENSIONS = /^\d+d$/i;
const RANGE = /(?:^|\D)0 ?[~～–-] ?$/;

const FAR = 60;

/** Whether a number with a unit says how something is set or allowed, and not what came out. */
export function isSetting({ text }: Line, { from, to, kind }: Verdict): boolean {
  const before = text.slice(Math.max(0, from - FAR), from);
  const after = text.slice(to, to + FAR);
  const words = text.slice(from, to);
  if (BROWSER.test(before) || CONDITION.test(before)) return true;
  if (QUOTE_BEFORE.test(before) && QUOTE_AFTER.test(after)) return true;
  if (kind === 'share')
    return DEFAULT.test(before) || STYLE.test(before) || (words === '100%' && / \($/.test(before));
  if (kind === 'multiple') return HYPOTHETICAL_COUNT.test(before) || IMAGE.test(after);
  if (kind === 'magnitude' && (COMPARED.test(before) || RANGE.test(before))) return true;
  if (MACHINE.test(after.slice(0, 12)) || (MACHINE.test(before) && /hz$/i.test(words))) return true;
  return (
    DEFAULT.test(before) ||
    IMAGINED.test(before) ||
    READING.test(before) ||
    READ_AFTER.test(after) ||
    TESTED.test(after) ||
    BEFORE_ENGLISH.test(before) ||
    BEFORE_CHINESE.test(before) ||
    AFTER_ENGLISH.test(after) ||
    AFTER_CHINESE.test(after) ||
    REQUIRED.test(before) ||
    POLICY.test(words) ||
    FRAME.test(words) ||
    DIMENSIONS.test(words) ||
    SHOWN.test(after) ||
    CONFIGURABLE.test(after) ||
    FORMAT.test(words)
  );
}
