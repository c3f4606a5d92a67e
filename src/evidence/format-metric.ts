import type { Locale } from '#model/locale.ts';
import type { Metric } from '#model/metrics.ts';
import type { Quantity } from '#model/quantity.ts';
import type { Taxonomy, Unit } from '#model/taxonomy.ts';
import { type Comparison, ends, metricTerms } from './metric.ts';

/** How exact a figure is, as its source words it. */
export type Precision = Metric['precision'];

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

/** Magnitudes that are written as words, largest first. English has no word below a million here. */
const MAGNITUDES: Readonly<Record<Locale, readonly (readonly [number, string])[]>> = {
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

/** Formats a quantity for a language: "about 25 ms", "约 25 毫秒", "1.3 trillion rows", "1.3 万亿行". */
export function formatQuantity(
  value: Quantity,
  unit: Unit,
  precision: Precision,
  locale: Locale,
): FormattedQuantity {
  const { low, high } = ends(value);
  const largest = Math.max(Math.abs(low), Math.abs(high));
  const [factor, magnitude] = MAGNITUDES[locale].find(([size]) => largest >= size) ?? [1, ''];
  // "over −80%" would leave open which way; a fall by so much is told as a fall.
  const falls = unit.signed && high < 0 && !['exact', 'about'].includes(precision);
  const format = new Intl.NumberFormat(locale, {
    maximumFractionDigits: 2,
    signDisplay: falls ? 'never' : unit.signed ? 'exceptZero' : 'auto',
  });
  const write = (number: number) => format.format(number / factor).replace('-', '−');
  const number =
    low === high
      ? write(low)
      : `${write(low)}${low < 0 ? (locale === 'zh' ? ' 至 ' : ' to ') : '–'}${write(high)}`;
  const label = unitLabel(unit, high, locale);
  const qualifier = (falls ? FALLS : QUALIFIERS)[locale][precision];
  return {
    qualifier,
    number,
    magnitude,
    unit: label,
    text: join(qualifier, number, magnitude, label, unit.tight, locale),
  };
}

function join(
  qualifier: string,
  number: string,
  magnitude: string,
  label: string,
  tight: boolean,
  locale: Locale,
): string {
  const space = '\u00a0';
  const lead = qualifier === '' ? '' : `${qualifier} `;
  // Chinese sets no space between the magnitude and a Chinese unit: 1.3 万亿行.
  const chineseUnit = locale === 'zh' && /^\p{Script=Han}/u.test(label);
  const withMagnitude = magnitude === '' ? number : `${number}${space}${magnitude}`;
  const gap = (chineseUnit ? magnitude !== '' : tight) || label === '' ? '' : space;
  return `${lead}${withMagnitude}${gap}${label}`;
}

/** The unit after a number, with the plural the language asks for. */
export function unitLabel(unit: Unit, count: number, locale: Locale): string {
  if (locale === 'zh') return unit.label.zh;
  const label = unit.label.en;
  if (typeof label === 'string') return label;
  return new Intl.PluralRules('en').select(count) === 'one' ? label.one : label.other;
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
    return locale === 'zh' ? `${times}\u00a0倍` : `${times}×`;
  }
  const rounded = new Intl.NumberFormat(locale, {
    // Small changes need a decimal, and so does −99.99%, which is not −100%.
    maximumFractionDigits: percent < -99 ? 2 : Math.abs(percent) < 10 ? 1 : 0,
    signDisplay: 'exceptZero',
  });
  return `${rounded.format(percent).replace('-', '−')}%`;
}

const NO_UNIT: Unit = {
  dimension: 'none',
  factor: 1,
  label: { en: '', zh: '' },
  tight: true,
  signed: false,
};
