import { type Entry, type EntryKey, keyOf } from '#evidence/entry.ts';
import type { Locale } from '#model/locale.ts';
import { differenceLines, section } from '../difference-lines.ts';
import { below } from '../host-files.ts';
import { titleIn } from '../title.ts';
import type { Ending, Withdrawal } from '../withdrawal.ts';
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
  // That it goes itself is no news.
  const falls = difference.falls.filter((fallen) => keyOf(fallen.entry) !== key);
  return [
    say.title(key, titleIn(entry, locale)),
    ...(endings.length === 0 ? ['', say.noPages] : []),
    ...section(
      say.pages,
      endings.map((ending) => [below(base, ending.address), endingWords(ending, base, locale)]),
    ),
    ...(endings.some(({ answer }) => answer.by === 'not-found') ? [`  ${say.why404}`] : []),
    ...differenceLines({ ...difference, falls }, say.falls, locale),
    ...section(
      say.references,
      references.map(({ file, start }) => [`${file}:${start.line}:${start.column}`]),
    ),
    ...section(
      say.naming,
      naming.map((file) => [file]),
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
