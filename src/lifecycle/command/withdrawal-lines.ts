import stringWidth from 'string-width';
import { type Entry, type EntryKey, keyOf } from '#evidence/entry.ts';
import type { Locale } from '#model/locale.ts';
import { below } from '../host-files.ts';
import { titleIn } from '../title.ts';
import type { Ending, Withdrawal } from '../withdrawal.ts';
import { REASON_WORDS } from '../words/reason-words.ts';
import { WITHDRAW_WORDS } from '../words/withdraw-words.ts';

/** What is shown before an entry is withdrawn. */
export interface WithdrawalPreview {
  readonly key: EntryKey;
  readonly entry: Entry;
  readonly impact: Withdrawal;
  /** The path of the site. */
  readonly base: string;
}

/** Everything that withdrawing an entry touches, as lines for a person. */
export function withdrawalLines(
  { key, entry, impact, base }: WithdrawalPreview,
  locale: Locale,
): string[] {
  const say = WITHDRAW_WORDS[locale];
  const { difference, endings, references, naming } = impact;
  const separator = locale === 'zh' ? '、' : ', ';
  const list = (keys: readonly string[]) => keys.join(separator);
  const falls = difference.falls.filter((fallen) => keyOf(fallen.entry) !== key);
  const section = (heading: string, rows: readonly (readonly [string, string])[]) =>
    rows.length === 0 ? [] : ['', heading, ...columns(rows)];
  const unkept = endings.some(({ answer }) => answer.by === 'not-found');
  return [
    say.title(key, titleIn(entry, locale)),
    ...(endings.length === 0 ? ['', say.noPages] : []),
    ...section(
      say.pages,
      endings.map((ending) => [below(base, ending.address), endingWords(ending, base, locale)]),
    ),
    ...(unkept ? [`  ${say.why404}`] : []),
    ...section(
      say.falls,
      falls.map(({ entry: other, reason, because }) => [
        keyOf(other),
        REASON_WORDS[locale](reason) +
          (because.length === 0 ? '' : ` (${say.because(list(because))})`),
      ]),
    ),
    ...section(
      say.flags,
      difference.flags.map(({ flag, from, to, left, needed }) => [
        keyOf(flag),
        `${say.stage[from]} → ${to === undefined ? say.leaves : say.stage[to]} (${say.customers(left, needed)})`,
      ]),
    ),
    ...section(
      say.shrinks,
      difference.shrinks.map(({ entry: other, left, lost }) => [
        keyOf(other),
        say.keeps(left, list(lost)),
      ]),
    ),
    ...section(
      say.tellings,
      difference.tellings.map(({ entry: other, locale: told }) => [keyOf(other), told]),
    ),
    ...section(
      say.references,
      references.map(({ file, start }) => [`${file}:${start.line}:${start.column}`, '']),
    ),
    ...section(
      say.naming,
      naming.map((file) => [file, '']),
    ),
  ];
}

function endingWords({ answer }: Ending, base: string, locale: Locale): string {
  const say = WITHDRAW_WORDS[locale];
  switch (answer.by) {
    case 'redirect':
      return say.leadsTo(below(base, answer.to));
    case 'notice':
      return say.saysGone;
    case 'not-found':
      return say.notFound;
  }
}

/** Rows of two columns, the second in line. */
function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([first]) => stringWidth(first)));
  return rows.map(([first, second]) =>
    `  ${first}${' '.repeat(width - stringWidth(first))}  ${second}`.trimEnd(),
  );
}
