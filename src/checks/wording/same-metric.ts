import type { Metric } from '#model/metrics.ts';
import { parseNumber } from '#model/quantity.ts';
import type { Taxonomy, Unit } from '#model/taxonomy.ts';
import { fold } from './fold.ts';

const TYPED =
  /^(?<number>[+−-]?[\d.,]+ ?(?:thousand|million|billion|trillion|万亿|万|亿)?)[+多余]?(?<unit>.*)$/i;

/** The metrics that say what a typed number says: the same amount in a unit of the same kind. */
export function metricsSaying(
  typed: string,
  metrics: readonly Metric[],
  { units }: Taxonomy,
): Metric[] {
  const found = TYPED.exec(fold(typed))?.groups;
  const value = parseNumber(found?.['number']?.toLowerCase() ?? '');
  const written = plain(found?.['unit'] ?? '');
  if (value === undefined || written === '') return [];
  return metrics.filter((metric) => {
    const unit = units[metric.unit];
    if (unit === undefined || typeof metric.value !== 'number') return false;
    const size = Math.abs(metric.value) * unit.factor;
    return Object.values(units).some(
      (other) =>
        other.dimension === unit.dimension &&
        labelsOf(other).includes(written) &&
        isSame(Math.abs(value) * other.factor, size),
    );
  });
}

// Conversions leave noise in the last digits.
const isSame = (a: number, b: number) => Math.abs(a - b) <= Math.max(a, b) * 1e-9;

const plain = (text: string) => text.replace(/[\s-]/g, '').toLowerCase();

function labelsOf({ label: { en, zh } }: Unit): string[] {
  const labels = (typeof en === 'string' ? [en, zh] : [en.one, en.other, zh]).map(plain);
  return labels.includes('×') || labels.includes('倍')
    ? [...labels, 'x', '×', '倍', 'times']
    : labels;
}
