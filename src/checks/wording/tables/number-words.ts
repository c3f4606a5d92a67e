/** English words for small numbers. */
export const SMALL: ReadonlyMap<string, number> = new Map([
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map(
    (word, value): [string, number] => [word, value],
  ),
  ...['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen'].map(
    (word, index): [string, number] => [word, index + 11],
  ),
  ...['sixteen', 'seventeen', 'eighteen', 'nineteen'].map((word, index): [string, number] => [
    word,
    index + 16,
  ]),
  ...['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].map(
    (word, index): [string, number] => [word, (index + 2) * 10],
  ),
]);

/** English words that multiply what stands before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
]);

/** Their plurals, which are numbers when "of" follows. */
export const VAGUE_SCALES: ReadonlyMap<string, number> = new Map(
  [...SCALES].map(([word, value]) => [`${word}s`, value]),
);

/** Letters and shortenings that multiply the digits to which they are attached. */
export const SCALE_LETTERS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['M', 1e6],
  ['m', 1e6],
  ['mn', 1e6],
  ['mm', 1e6],
  ['B', 1e9],
  ['b', 1e9],
  ['bn', 1e9],
  ['tn', 1e12],
]);

/** Chinese digits. */
export const CHINESE_DIGITS: ReadonlyMap<string, number> = new Map([
  ['零', 0],
  ['〇', 0],
  ['一', 1],
  ['二', 2],
  ['两', 2],
  ['三', 3],
  ['四', 4],
  ['五', 5],
  ['六', 6],
  ['七', 7],
  ['八', 8],
  ['九', 9],
]);

/** Chinese characters that multiply what stands before them. */
export const CHINESE_SCALES: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1e3],
  ['万', 1e4],
  ['亿', 1e8],
  ['兆', 1e12],
]);
