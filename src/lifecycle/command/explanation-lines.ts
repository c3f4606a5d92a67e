import { keyOf } from '#evidence/entry.ts';
import type { FlagStage } from '#evidence/flags.ts';
import type { Locale } from '#model/locale.ts';
import type { Place } from '#model/place.ts';
import { differenceLines, section } from '../difference-lines.ts';
import type { Explanation } from '../explanation.ts';
import { DIFFERENCE_WORDS } from '../words/difference-words.ts';
import { EXPLAIN_WORDS } from '../words/explain-words.ts';
import { REASON_WORDS } from '../words/reason-words.ts';

/** Something that the checks found, as far as it is told here. */
export interface Found {
  readonly rule: string;
  readonly severity: string;
  readonly place: Place;
  readonly message: Readonly<Record<Locale, string>>;
}

/** An explanation as lines for a person. */
export function explanationLines(
  explained: Explanation,
  problems: readonly Found[],
  locale: Locale,
): string[] {
  const say = EXPLAIN_WORDS[locale];
  const { key, title, asOf, live, causes, pages, leadsBack, stage, figures } = explained;
  const falls = explained.difference.falls.filter(({ entry }) => keyOf(entry) !== key);
  const { flags } = explained.difference;
  const without = differenceLines(
    { ...explained.difference, falls, flags: [] },
    say.without,
    locale,
  );
  const marked = (entries: Explanation['restsOn']) =>
    entries.map((other): [string, string] => [other.key, other.live ? '' : say.notShown]);
  return [
    `${key}  ${title}`,
    '',
    live ? say.live(asOf) : say.notLive(asOf),
    ...causes.map(
      (cause) =>
        `  ${cause.key === key ? say.itself : cause.key} ${REASON_WORDS[locale](cause.reason)}`,
    ),
    ...(stage === undefined ? [] : [say.stage(stageIn(stage, locale))]),
    ...section(
      say.dates,
      datesOf(explained, locale).map((line) => [line]),
    ),
    ...permissionLines(explained, locale),
    ...section(
      say.pages,
      pages.map(({ address, telling }) => [address, say.telling[telling]]),
    ),
    ...section(
      say.leadsBack,
      leadsBack.map(({ capability, product }) => [`${capability} → ${product}`]),
    ),
    ...section(
      say.proves,
      flags.map(({ flag, from, to, left, needed }) => [
        keyOf(flag),
        say.proof(
          stageIn(from, locale),
          to === undefined ? say.offTheSite : stageIn(to, locale),
          left,
          needed,
        ),
      ]),
    ),
    ...section(
      say.figures,
      figures.map(({ id, text, asOf: measured, source }) => [
        `${id}: ${text} (${measured})`,
        source ?? '',
      ]),
    ),
    ...(without.length > 0 ? without : live ? ['', say.withoutNothing] : []),
    ...section(say.restsOn, marked(explained.restsOn)),
    ...(explained.referredBy.length > 0
      ? section(say.referredBy, marked(explained.referredBy))
      : ['', say.nobodyRefers]),
    ...(problems.length > 0
      ? section(
          say.problems,
          problems.map(({ place, message, rule }) => [
            `${place.file}:${place.start.line}:${place.start.column}`,
            `${message[locale]} (${rule})`,
          ]),
        )
      : ['', say.noProblems]),
  ];
}

function datesOf({ published, review, nextChange, status }: Explanation, locale: Locale): string[] {
  const say = EXPLAIN_WORDS[locale];
  return [
    ...(published !== undefined
      ? [say.published(published)]
      : status === 'published'
        ? [say.publishedAlways]
        : []),
    ...(review === undefined ? [] : [say.review(review)]),
    nextChange === undefined ? say.noChange : say.change(nextChange.day, nextChange.live),
  ];
}

function permissionLines({ permission }: Explanation, locale: Locale): string[] {
  const say = EXPLAIN_WORDS[locale];
  if (permission === undefined) return [];
  const { basis, scope, alias, granted, expires, customer } = permission;
  const parts = scope.map((part) => say.scope[part] ?? part);
  const separator = DIFFERENCE_WORDS[locale].separator;
  return section(
    `${say.permission} (${customer})`,
    [
      say.basis[basis] ?? basis,
      parts.length === 0 ? say.coversNothing : say.covers(parts.join(separator)),
      ...(alias === undefined ? [] : [say.underAlias(alias)]),
      ...(granted === undefined ? [] : [say.granted(granted)]),
      expires === undefined ? say.noEnd : say.expires({ ...permission, expires }),
    ].map((line) => [line]),
  );
}

function stageIn(stage: FlagStage, locale: Locale): string {
  return DIFFERENCE_WORDS[locale].stage[stage];
}
