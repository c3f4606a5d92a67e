import type { Locale } from '#model/locale.ts';
import type { Metric } from '#model/metrics.ts';
import type { Quantity } from '#model/quantity.ts';
import type { Taxonomy, Unit } from '#model/taxonomy.ts';
import { type Comparison, ends, metricTerms, withoutNoise } from './metric.ts';
import type { Precision } from './precision.ts';

/** A quantity in the pieces that a page sets in different sizes. Joined, they read as one phrase. */
export interface FormattedQuantity {
  /** "about", "over", "约", "超过"; empty if exact. */
  readonly qualifier: string;
  /** "1.3", "1–2", "−58". */
  readonly number: string;
  /** "trillion", "万亿"; empty for small numbers. */
  readonly magnitude: string;
  /** "rows", "行", "%"; what follows the number. */
  readonly unit: string;
  /** The whole phrase, as prose has it. */
  readonly text: string;
}

const QUALIFIERS: Readonly<Record<Locale, Readonly<Record<Precision, string>>>> = {
  en: { exact: '', about: 'about', over: 'over', under: 'under', nearly: 'nearly' },
  zh: { exact: '', about: '约', over: '超过', under: '不到', nearly: '近' },
};

/** The same for a fall that is told without its sign: "down over 80%". */
const FALLS: typeof QUALIFIERS = {
  en: { ...QUALIFIERS.en, over: 'down over', under: 'down less than', nearly: 'down nearly' },
  zh: { ...QUALIFIERS.zh, over: '降幅超过', under: '降幅不到', nearly: '降幅近' },
};

type Magnitude = readonly [size: number, word: string];

/** Magnitudes that are written as words, largest first. English has no word below a million here. */
const MAGNITUDES: Readonly<Record<Locale, readonly Magnitude[]>> = {
  en: [
    [1e12, 'trillion'],
    [1e9, 'billion'],
    [1e6, 'million'],
  ],
  zh: [
    [1e12, '万亿'],
    [1e8, '亿'],
    [1e4, '万'],
  ],
};

/** Phrases do not break: "25" and "ms" stay on one line. */
const SPACE = '\u00a0';

/** Formats a quantity for a language: "about 25 ms", "约 25 毫秒", "1.3 trillion rows", "1.3 万亿行". */
export function formatQuantity(
  value: Quantity,
  unit: Unit,
  precision: Precision,
  locale: Locale,
): FormattedQuantity {
  // "over −80%" would leave open which way; a fall by so much is told as a fall.
  const falls = unit.signed && ends(value).high < 0 && !['exact', 'about'].includes(precision);
  const shown = falls ? mirrored(value) : value;
  const { low, high } = ends(shown);
  const [size, magnitude] = magnitudeOf(low, high, locale);
  const sign = !falls && unit.signed ? 'exceptZero' : 'auto';
  const pieces = {
    qualifier: (falls ? FALLS : QUALIFIERS)[locale][precision],
    number: range(write(low / size, sign, locale), write(high / size, sign, locale), locale),
    magnitude,
    unit: unitLabel(unit, shown, locale),
  };
  return { ...pieces, text: joined(pieces, unit.tight, locale) };
}

function mirrored(value: Quantity): Quantity {
  return typeof value === 'number' ? -value : { from: -value.to, to: -value.from };
}

/** The magnitude to write numbers in; none if they would need more than two decimals in it. */
function magnitudeOf(low: number, high: number, locale: Locale): Magnitude {
  const largest = Math.max(Math.abs(low), Math.abs(high));
  const found = MAGNITUDES[locale].find(([size]) => largest >= size);
  const fits = found !== undefined && [low, high].every((end) => isHundredth(end / found[0]));
  return fits ? found : [1, ''];
}

const isHundredth = (number: number) => Number.isInteger(withoutNoise(number * 100));

/** As many digits as the source gives: a figure is never rounded on its way to a page. */
function write(number: number, signDisplay: 'auto' | 'exceptZero', locale: Locale): string {
  const format = new Intl.NumberFormat(locale, { maximumSignificantDigits: 15, signDisplay });
  return format.format(withoutNoise(number)).replace('-', '−');
}

/** One number, or two with what joins them; a dash beside a sign could not be read. */
function range(low: string, high: string, locale: Locale): string {
  if (low === high) return low;
  if (!/[−+]/.test(low + high)) return `${low}–${high}`;
  return [low, locale === 'zh' ? '至' : 'to', high].join(SPACE);
}

function joined(
  {
    qualifier,
    number,
    magnitude,
    unit,
  }: Pick<FormattedQuantity, 'qualifier' | 'number' | 'magnitude' | 'unit'>,
  tight: boolean,
  locale: Locale,
): string {
  const withMagnitude = [qualifier, number, magnitude].filter((part) => part !== '').join(SPACE);
  // Chinese sets no space between the magnitude and a Chinese unit: 1.3 万亿行, but 8 倍.
  const chineseUnit = locale === 'zh' && /^\p{Script=Han}/u.test(unit);
  const close = unit === '' || (chineseUnit ? magnitude !== '' : tight);
  return `${withMagnitude}${close ? '' : SPACE}${unit}`;
}

/** The unit after a quantity, with the plural the language asks for. */
export function unitLabel(unit: Unit, value: Quantity, locale: Locale): string {
  if (locale === 'zh') return unit.label.zh;
  const label = unit.label.en;
  if (typeof label === 'string') return label;
  const one = typeof value === 'number' && new Intl.PluralRules('en').select(value) === 'one';
  return one ? label.one : label.other;
}

/** A metric with its unit, as prose has it; the bare number if the taxonomy lacks the unit. */
export function formatMetric(
  metric: Metric,
  taxonomy: Taxonomy,
  locale: Locale,
): FormattedQuantity {
  const terms = metricTerms(metric, taxonomy);
  return formatQuantity(metric.value, terms?.unit ?? NO_UNIT, metric.precision, locale);
}

/** A metric's baseline with its unit; undefined where the baseline has no number. */
export function formatBaseline(
  metric: Metric,
  taxonomy: Taxonomy,
  locale: Locale,
): FormattedQuantity | undefined {
  const { baseline } = metric;
  if (baseline?.value === undefined) return undefined;
  const terms = metricTerms(metric, taxonomy);
  return formatQuantity(baseline.value, terms?.baselineUnit ?? NO_UNIT, baseline.precision, locale);
}

/**
 * A comparison as a reader says it: "−77%" where less is better, "8×" / "8 倍" where a value at
 * least doubled, "+30%" below that.
 */
export function formatComparison({ ratio, percent }: Comparison, locale: Locale): string {
  if (ratio >= 2) {
    const times = new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 }).format(ratio);
    return locale === 'zh' ? `${times}${SPACE}倍` : `${times}×`;
  }
  const rounded = new Intl.NumberFormat(locale, {
    maximumFractionDigits: decimalsOf(percent),
    signDisplay: 'exceptZero',
  });
  return `${rounded.format(percent).replace('-', '−')}%`;
}

// Small changes need a decimal; −99.997% needs enough not to become −100%, which leaves nothing.
function decimalsOf(percent: number): number {
  if (percent > -100 && percent < -99)
    return Math.min(8, Math.ceil(-Math.log10(100 + percent)) + 1);
  return Math.abs(percent) < 10 ? 1 : 0;
}

const NO_UNIT: Unit = {
  dimension: 'none',
  factor: 1,
  label: { en: '', zh: '' },
  tight: true,
  signed: false,
};
