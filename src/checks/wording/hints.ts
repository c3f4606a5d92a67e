import { SCALES, SMALL } from './tables/number-words.ts';
import { DENOMINATORS } from './tables/share-words.ts';
import { ENGLISH_UNITS } from './tables/units-en.ts';
import { CHINESE_UNITS } from './tables/units-zh.ts';

const oneOf = (words: Iterable<string>) =>
  `(?:${[...words].toSorted((a, b) => b.length - a.length).join('|')})`;

/** Words from thirteen on count things; smaller ones only measure: they need a unit to claim anything. */
const MANY = [...SMALL].filter(([, value]) => value >= 13).map(([word]) => word);
const FEW = [...SMALL].filter(([, value]) => value < 13).map(([word]) => word);

const STRONG_ENGLISH = new RegExp(
  [
    `(?<![a-z])(?:${oneOf([...MANY, ...SCALES.keys(), ...DENOMINATORS])}|half|halve|halving)`,
    `doubl|tripl|trebl|quadrupl|quintupl|twice|thrice|fold(?![a-z])|(?<![a-z])(?:times|nines)(?![a-z])`,
    `a factor of|of magnitude|orders[ -]of|per ?cent|${oneOf(FEW)} (?:out of|in) `,
  ].join('|'),
  'i',
);
const SMALL_ENGLISH = new RegExp(`(?<![a-z])${oneOf(FEW)}(?![a-z])`, 'i');
const ENGLISH_MEASURE = new RegExp(
  `(?<![a-z])${oneOf([...ENGLISH_UNITS].flatMap(([word, unit]) => (unit === 'count' ? [] : [word])))}(?![a-z])`,
  'i',
);

// What stands behind a small Chinese number that measures something.
const CHINESE_MEASURE = oneOf([
  ...CHINESE_UNITS.flatMap(({ unit, word }) =>
    unit === 'count' || unit === 'thing' ? [] : [word],
  ),
  ...['成', '折', '番', '倍', '半', '分之', '个?数量级', '个 ?[9九]'],
]);
const STRONG_CHINESE = new RegExp(
  `[十百千万亿兆半倍½⅓⅔¼¾⅕⅛×✕%‰]|翻[了上]?一?番|数量级|[零〇一二两三四五六七八九]{3}|[零〇一二两三四五六七八九]{1,2}[多余来几]{0,3} ?个? ?${CHINESE_MEASURE}`,
);

/**
 * Whether a text can hold a number that claims something: whether it has a digit, a word for a
 * large number or a multiple, or a small number with a unit of measurement. Most passages have
 * neither, and need not be read word by word. A property test holds it against the full reading.
 */
export function mayClaim(text: string): boolean {
  return (
    /\d/.test(text) ||
    STRONG_CHINESE.test(text) ||
    STRONG_ENGLISH.test(text) ||
    (SMALL_ENGLISH.test(text) && ENGLISH_MEASURE.test(text))
  );
}
