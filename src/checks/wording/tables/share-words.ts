/** Parts of a whole by their English name, one of each. */
export const DENOMINATORS: ReadonlySet<string> = new Set(
  'third fourth quarter fifth sixth seventh eighth ninth tenth twentieth hundredth thousandth millionth'.split(
    ' ',
  ),
);

/** What follows a part of a whole. */
export const PART_OF: ReadonlySet<string> = new Set(
  'of the as its their our your that what less more fewer lower higher cheaper faster smaller'.split(
    ' ',
  ),
);

/** What stands before a part of a whole that ends its phrase. */
export const ONLY_BEFORE: ReadonlySet<string> = new Set(
  'by to than about nearly almost over under only just roughly least around below above up'.split(
    ' ',
  ),
);

/** A phrase that names a part of a whole. */
export interface SharePhrase {
  readonly reason: string;
  readonly pattern: RegExp;
}

const ONE_CHINESE = '[一二两三四五六七八九]';

/** All of them; each is tried where it begins. */
export const SHARE_PHRASES: readonly SharePhrase[] = [
  {
    reason: 'Half an hour and the like.',
    pattern: /half (?:an? )?(?:hour|second|minute|million|billion|trillion)(?![a-z])/iy,
  },
  {
    reason: 'Half of something, or by half; "the half that hurts" is a side and no share.',
    pattern:
      /(?:one[ -])?half(?= (?:of|the|as|its|their|our|your|my|that of|what|a|again|were|are|have|had|do|less|more)(?![a-z]))/iy,
  },
  {
    reason: 'Half, measured.',
    pattern:
      /(?:one[- ]half|(?<=(?:^|[^a-z])(?:by|to|in|than|about|around|nearly|almost|over|under|only|just|roughly|at least) )half|half(?=[- ](?:price|size|cost)))(?![A-Za-z])/iy,
  },
  {
    reason: 'Half in Chinese.',
    pattern: /一半(?!是)|(?:超|过|近|逾)?半数|过半/y,
  },
  { reason: 'Half an hour in Chinese.', pattern: /半(?:个)?(?:小时|钟头|分钟|秒)/y },
  { reason: 'All of it, in words.', pattern: /百分(?:之)?百/y },
  {
    reason: 'Tenths: 三成, 3 成以上.',
    pattern: new RegExp(
      `(?:\\d(?:\\.\\d)? ?|${ONE_CHINESE}{1,2})成(?=以上|左右|多|[,，.。;；、)）的]|用户|客户|企业|成本|$)`,
      'y',
    ),
  },
  {
    reason: 'The same behind a word for change.',
    pattern: new RegExp(
      `(?<=[近约超足到达少低高升省降增逾了] ?)(?:\\d(?:\\.\\d)? ?|${ONE_CHINESE}{1,2})成(?![为本功立员长果就熟交型分绩效])`,
      'y',
    ),
  },
  {
    reason: 'A price cut: 三折, 7.5 折.',
    pattern: /(?:\d(?:\.\d)?|[一二三四五六七八九]{1,2}) ?折(?![叠线腾磨中返旧扣合射损])/y,
  },
  {
    reason: 'A fraction in figures.',
    pattern:
      /(?<![\d./])[1-9]\/(?:[2-9]|10|100)(?![\d/])(?= ?(?:of|the|as|的|以|左右))|(?<=(?:仅|约|到|为|近|超过|降至|不到|只有|只要|只需|by|to|only|about|than) ?)[1-9]\/(?:[2-9]|10|100)(?![\d/])/iy,
  },
  { reason: 'A fraction in one sign.', pattern: /[½⅓⅔¼¾⅕⅛]/y },
  {
    reason: 'Availability in nines.',
    pattern: /(?:(?:three|four|five|six|\d) nines|[三四五六3-6] ?个 ?[9九])(?![a-z\d])/iy,
  },
  {
    reason: 'A ratio with a word that says so.',
    pattern: /\d+(?:\.\d+)?(?::1| to 1|-to-1)(?= (?:compression|ratio|reduction)|压缩|的压缩)/iy,
  },
];
