/** What follows "times" and "twice" where they compare. */
export const COMPARED: ReadonlySet<string> = new Set(
  `as the its their our your his her what that more less fewer faster slower quicker higher lower larger bigger greater
  smaller cheaper longer shorter better worse stronger heavier lighter denser wider deeper quicker costlier`.split(
    /\s+/,
  ),
);

/** What follows "times" where they count how often. */
export const REPEATED: ReadonlySet<string> = new Set(
  'a an per each every in during daily weekly before until and or when if because over already'.split(
    ' ',
  ),
);

/** What stands before a number of times that says how much something grew. */
export const GROWTH_BEFORE: ReadonlySet<string> = new Set(
  `by grew grown grows increase increased increases improve improved improves improvement rose risen up than to nearly almost
  over about roughly only`.split(/\s+/),
);

/** tenfold, twofold, hundredfold. */
export const FOLD_WORD =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|hundred|thousand|million|several)fold$/;

/** A phrase that multiplies and holds no number. */
export interface MultiplePhrase {
  readonly reason: string;
  readonly pattern: RegExp;
}

/** All of them; each is tried where it begins. */
export const MULTIPLE_PHRASES: readonly MultiplePhrase[] = [
  {
    reason: 'Doubling and halving as a result.',
    pattern:
      /(?:doubled|doubling|tripled|tripling|trebled|quadrupled|quadrupling|quintupled|halved|halving)(?![a-z-])(?! (?:down|as|back|up)(?![a-z]))/iy,
  },
  {
    reason: 'Doubling and halving something.',
    pattern:
      /(?:doubles?|triples?|trebles?|quadruples?|halves?)(?= (?:the|its|our|their|your|that|what|in|every|each|capacity|throughput|performance|speed|traffic|revenue|productivity|output|efficiency|sales|load|costs?|latency|[a-z]+ (?:capacity|throughput|performance|speed|traffic|efficiency|costs?))(?![a-z]))(?! in (?:half|two))/iy,
  },
  {
    reason: 'What something changed by, as a factor.',
    pattern:
      /a factor of (?:more than |about |over )?(?:\d[\d.,]*(?: times)?|[a-z]+)(?=[^a-z\d]|$)(?<=\d|\d times|two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|hundred|thousand)/iy,
  },
  {
    reason: 'Several orders of magnitude are powers of ten.',
    pattern:
      /(?:(?:one|two|three|four|five|six|several|many|\d+)(?: (?:or|to) (?:two|three|four|more))?[ -]orders|one order)[ -]of[ -]magnitude/iy,
  },
  {
    reason:
      'One order is a power of ten where something changes by it; otherwise it means a rough size.',
    pattern:
      /an order of magnitude(?= (?:more|less|fewer|faster|slower|higher|lower|larger|smaller|bigger|greater|better|cheaper|improvement|reduction))|(?<=by )an order of magnitude/iy,
  },
  {
    reason: 'The sign before its number.',
    pattern: /(?<![\d×] ?)[×✕] ?\d+(?:\.\d+)?(?! ?[\d×xX])/y,
  },
  { reason: 'The same in Chinese.', pattern: /[一两二三四几数多\d] ?个?数量级/y },
  {
    reason: 'Several times as much, without a number.',
    pattern:
      /(?:several|many) times(?= (?:faster|slower|more|less|higher|lower|larger|bigger|greater|smaller|cheaper|the|as|its|their))/iy,
  },
  { reason: 'The same in Chinese.', pattern: /[几数](?:十|百|千|万)*倍/y },
  {
    reason: 'A Chinese word for doubling.',
    pattern: /翻(?:了|上)?[一两三四几\d]? ?[番倍]|减半|翻(?:了)?(?:一)?倍/y,
  },
];
