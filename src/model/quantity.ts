import { z } from 'zod';

/** A number, or a range of numbers where the source gives one ("1–2 minutes"). */
export type Quantity = number | { readonly from: number; readonly to: number };

const MAGNITUDES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  万: 1e4,
  亿: 1e8,
  万亿: 1e12,
};

const WRITTEN =
  /^([+\-−]?)(\d+(?:,\d{3})*(?:\.\d+)?)\s*(thousand|million|billion|trillion|万亿|万|亿)?$/;

/**
 * Reads a number as people write it: `350,000`, `1.3 trillion`, `1.3 万亿`, `−58`.
 * Returns undefined when the text is no number.
 */
export function parseNumber(written: string): number | undefined {
  const match = WRITTEN.exec(written.trim());
  if (match === null) return undefined;
  const [, sign = '', digits = '', magnitude] = match;
  const value = Number(digits.replaceAll(',', ''));
  const scaled = magnitude === undefined ? value : scale(value, MAGNITUDES[magnitude] ?? 1);
  return sign === '' || sign === '+' ? scaled : -scaled;
}

// 1.1 × 1e12 is not exact in binary; twelve significant digits are more than any source gives.
const scale = (value: number, factor: number) => Number((value * factor).toPrecision(12));

const written = () =>
  z.union([
    z.number(),
    z.string().transform((value, context) => {
      const parsed = parseNumber(value);
      if (parsed !== undefined) return parsed;
      context.issues.push({
        code: 'custom',
        input: value,
        message: 'a number such as 25, 350,000, "1.3 trillion" or "1.3 万亿"',
      });
      return z.NEVER;
    }),
  ]);

/** A quantity in facts: a number, a number in words of magnitude, or a range `{ from, to }`. */
export const quantity = () =>
  z.union([
    written(),
    z
      .strictObject({
        from: written().describe('The lower end of the range.'),
        to: written().describe('The upper end of the range.'),
      })
      .refine((range) => range.from < range.to, 'a range whose "from" is below its "to"'),
  ]);
