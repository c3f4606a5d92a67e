import { keyOf } from '#evidence/entry.ts';
import { type Locale, locales } from '#model/locale.ts';
import type { Place } from '#model/place.ts';
import type { Taxonomy } from '#model/taxonomy.ts';
import { type CheckContext, defineCheck, type Report } from '../../define-check.ts';
import { claimsByFigure, figureKey } from '../../figures/flag-evidence.ts';
import {
  agree,
  type StatedMetric,
  statedMetrics,
  subjectsOf,
} from '../../figures/stated-metrics.ts';
import { rawOf } from '../../graph/as-read.ts';

const messages = {
  language: ['metric', 'language', 'file'],
  copy: ['metric', 'other', 'otherFile'],
} as const;

type CaveatReport = Report<typeof messages>;

/**
 * Whoever is shown a figure can read its caveat. Pages put the caveat beside every figure; what is
 * left to get lost is its text in the page's language, and the caveat of a figure told twice.
 */
export const caveatDropped = defineCheck({
  id: 'caveat-dropped',
  severity: 'warning',
  messages,
  *content(context) {
    const { content, taxonomy } = context;
    const stated = statedMetrics(content.entries).filter(
      ({ entry }) => entry.facts.value?.status === 'published',
    );
    yield* inOneLanguage(context, stated);
    if (taxonomy !== undefined) yield* toldWithout(stated, taxonomy);
  },
});

/** Caveats that readers of one language cannot read, although they are told the figure. */
function* inOneLanguage(
  context: CheckContext,
  stated: readonly StatedMetric[],
): Generator<CaveatReport> {
  const shownIn = tellingsOfFigures(context);
  for (const { entry, metric, index } of stated) {
    const { caveat } = metric;
    if (caveat === undefined) continue;
    const shown = shownIn.get(figureKey(keyOf(entry), metric.id));
    for (const locale of locales) {
      const own = entry.tellings.find((telling) => telling.locale === locale)?.file;
      const other = shown?.get(locale);
      const file = own ?? other?.file;
      if (caveat[locale] !== undefined || file === undefined) continue;
      yield {
        message: 'language',
        data: { metric: metric.id, language: locale, file },
        place: entry.facts.locate(['metrics', index, 'caveat']),
        ...(own === undefined && other !== undefined ? { related: [other.place()] } : {}),
      };
    }
  }
}

interface Shown {
  readonly file: string;
  place(): Place;
}

/** Where other entries show a figure: the first place in each language. */
function tellingsOfFigures(context: CheckContext): Map<string, Map<Locale, Shown>> {
  const shown = new Map<string, Map<Locale, Shown>>();
  const note = (figure: string, locale: Locale, where: Shown) => {
    const byLocale = shown.get(figure) ?? new Map<Locale, Shown>();
    if (!byLocale.has(locale)) byLocale.set(locale, where);
    shown.set(figure, byLocale);
  };
  for (const { facts, tellings } of context.content.entries) {
    if (facts.value?.status !== 'published') continue;
    for (const { file, locale, prose } of tellings)
      for (const reference of prose.references) {
        if (reference.kind !== 'metric' || reference.entry === null) continue;
        const { kind, id } = reference.entry;
        note(`${kind}/${id}/${reference.metric}`, locale, {
          file,
          place: () => ({ file, ...reference.span }),
        });
      }
  }
  for (const [figure, claims] of claimsByFigure(context))
    for (const claim of claims) {
      if (claim.facts.status !== 'published') continue;
      const raw = rawOf(context, { kind: 'flags', id: claim.id });
      for (const { locale, file } of raw?.tellings ?? []) note(figure, locale, { ...claim, file });
    }
  return shown;
}

/** Figures that are told a second time, without the caveat that stands beside them elsewhere. */
function* toldWithout(
  stated: readonly StatedMetric[],
  taxonomy: Taxonomy,
): Generator<CaveatReport> {
  const withCaveat = new Map<string, StatedMetric>();
  const occasions = new Set<string>();
  for (const one of stated) {
    if (one.metric.caveat === undefined) continue;
    occasions.add(occasionOf(one));
    for (const subject of subjectsOf(one, taxonomy))
      if (!withCaveat.has(subject)) withCaveat.set(subject, one);
  }
  for (const { entry, metric, index } of stated) {
    // Most figures have nothing in common with any of those: their scopes need no reading.
    if (metric.caveat !== undefined || !occasions.has(occasionOf({ metric }))) continue;
    const subjects = subjectsOf({ entry, metric, index }, taxonomy);
    const other = subjects.map((subject) => withCaveat.get(subject)).find((one) => one);
    // Two values for one thing are another mistake.
    if (other === undefined || !agree(other.metric, metric, taxonomy)) continue;
    const { facts } = other.entry;
    yield {
      message: 'copy',
      data: { metric: metric.id, other: other.metric.id, otherFile: facts.file },
      place: entry.facts.locate(['metrics', index, 'id']),
      related: [facts.locate(['metrics', other.index, 'caveat'], 'key')],
    };
  }
}

const occasionOf = ({ metric }: Pick<StatedMetric, 'metric'>) => `${metric.measure}/${metric.asOf}`;
