import { z } from 'zod';

/** A number, or a range of numbers where the source gives one ("1–2 minutes"). */
export type Quantity = number | { readonly from: number; readonly to: number };

/** Powers of ten. */
const MAGNITUDES: Readonly<Record<string, number>> = {
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
  万: 4,
  亿: 8,
  万亿: 12,
};

const WRITTEN =
  /^([+\-−]?)(\d+|\d{1,3}(?:,\d{3})+)(\.\d+)?\s*(thousand|million|billion|trillion|万亿|万|亿)?$/;

/**
 * Reads a number as people write it: `350,000`, `1.3 trillion`, `1.3 万亿`, `−58`, `１．３亿`.
 * Returns undefined when the text is no number, or one too large to be exact about.
 */
export function parseNumber(written: string): number | undefined {
  const match = WRITTEN.exec(written.normalize('NFKC').trim());
  if (match === null) return undefined;
  const [, sign = '', whole = '', fraction = '', magnitude = ''] = match;
  // Shifting the point in writing is exact; 1.1 × 1e12 in binary is not.
  const value = Number(`${whole.replaceAll(',', '')}${fraction}e${MAGNITUDES[magnitude] ?? 0}`);
  if (!Number.isFinite(value)) return undefined;
  return sign === '' || sign === '+' || value === 0 ? value : -value;
}

const A_NUMBER = 'a number such as 25, 350,000, "1.3 trillion" or "1.3 万亿"';

const written = () =>
  z.union(
    [
      z.number(),
      z
        .string()
        // For editors, which cannot read numbers; what counts is `parseNumber`.
        .meta({ pattern: '[0-9０-９]' })
        .transform((value, context) => {
          const parsed = parseNumber(value);
          if (parsed !== undefined) return parsed;
          context.issues.push({ code: 'custom', input: value, message: A_NUMBER });
          return z.NEVER;
        }),
    ],
    A_NUMBER,
  );

/** A quantity in facts: a number, a number in words of magnitude, or a range `{ from, to }`. */
export const quantity = () =>
  z.union(
    [
      written(),
      z
        .strictObject({
          from: written().describe('The lower end of the range.'),
          to: written().describe('The upper end of the range.'),
        })
        .refine((range) => range.from < range.to, 'a range whose "from" is below its "to"'),
    ],
    A_NUMBER,
  );
