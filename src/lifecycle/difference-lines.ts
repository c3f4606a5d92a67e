import stringWidth from 'string-width';
import { keyOf } from '#evidence/entry.ts';
import type { Difference } from '#evidence/what-falls.ts';
import type { Locale } from '#model/locale.ts';
import { DIFFERENCE_WORDS } from './words/difference-words.ts';
import { REASON_WORDS } from './words/reason-words.ts';

/** What falls, and why, as lines for a person; under a heading for the entries that go as a whole. */
export function differenceLines(
  { falls, flags, shrinks, tellings }: Difference,
  heading: string,
  locale: Locale,
): string[] {
  const say = DIFFERENCE_WORDS[locale];
  const list = (keys: readonly string[]) => keys.join(say.separator);
  return [
    ...section(
      heading,
      falls.map(({ entry, reason, because }) => [
        keyOf(entry),
        REASON_WORDS[locale](reason) + (because.length === 0 ? '' : say.because(list(because))),
      ]),
    ),
    ...section(
      say.flags,
      flags.map(({ flag, from, to, left, needed }) => [
        keyOf(flag),
        `${say.step(from, to)}${locale === 'zh' ? '，' : ', '}${say.customers(left, needed)}`,
      ]),
    ),
    ...section(
      say.shrinks,
      shrinks.map(({ entry, left, lost }) => [keyOf(entry), say.keeps(left, list(lost))]),
    ),
    ...section(
      say.tellings,
      tellings.map(({ entry, locale: told }) => [keyOf(entry), say.language[told]]),
    ),
  ];
}

/** A heading with rows of one or two columns under it; nothing where there are no rows. */
export function section(
  heading: string,
  rows: readonly (readonly [first: string, second?: string])[],
): string[] {
  const width = Math.max(...rows.map(([first]) => stringWidth(first)));
  const lines = rows.map(([first, second = '']) =>
    `  ${first}${' '.repeat(width - stringWidth(first))}  ${second}`.trimEnd(),
  );
  return rows.length === 0 ? [] : ['', heading, ...lines];
}
