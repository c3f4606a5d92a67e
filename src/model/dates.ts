import { z } from 'zod';

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

/** A day, month, quarter or year: `2019-08-21`, `2019-08`, `2020-Q2`, `2019`. */
export type PartialDate = string;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const PARTIAL = /^(\d{4})(?:-Q([1-4])|-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether the text names a day that exists in the calendar, as `YYYY-MM-DD`. */
export function isDay(value: string): boolean {
  const parts = DAY.exec(value);
  return parts !== null && existsInCalendar(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** Whether the text names a day, month, quarter or year that exists. */
export function isPartialDate(value: string): boolean {
  const parts = PARTIAL.exec(value);
  if (parts === null) return false;
  const month = parts[3] === undefined ? 1 : Number(parts[3]);
  const day = parts[4] === undefined ? 1 : Number(parts[4]);
  return existsInCalendar(Number(parts[1]), month, day);
}

/** The first day of a day, month, quarter or year. */
export function firstDay(date: PartialDate): Day {
  const [, year, quarter, month, day] = PARTIAL.exec(date) ?? [];
  if (year === undefined) throw new RangeError(`"${date}" is no date`);
  if (quarter !== undefined) return `${year}-${pad(Number(quarter) * 3 - 2)}-01`;
  return `${year}-${month ?? '01'}-${day ?? '01'}`;
}

/** The last day of a day, month, quarter or year. */
export function lastDay(date: PartialDate): Day {
  const [, year, quarter, month, day] = PARTIAL.exec(date) ?? [];
  if (year === undefined) throw new RangeError(`"${date}" is no date`);
  if (day !== undefined) return date;
  const lastMonth =
    quarter !== undefined ? Number(quarter) * 3 : month === undefined ? 12 : Number(month);
  return `${year}-${pad(lastMonth)}-${pad(daysIn(Number(year), lastMonth))}`;
}

/** How many days lie between two days; below 0 if the second comes first. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** Whether a day, month, quarter or year has begun on a given day. */
export function hasBegun(date: PartialDate, day: Day): boolean {
  return firstDay(date) <= day;
}

/**
 * The day so many years before a day; parts of years count as whole months. Where that month has no
 * such day, its last one.
 */
export function yearsBefore(day: Day, years: number): Day {
  const [, year = '', month = '', date = ''] = DAY.exec(day) ?? [];
  if (year === '') throw new RangeError(`"${day}" is no day`);
  const months = Math.max(0, Number(year) * 12 + Number(month) - 1 - Math.round(years * 12));
  const [toYear, toMonth] = [Math.floor(months / 12), (months % 12) + 1];
  const toDate = Math.min(Number(date), daysIn(toYear, toMonth));
  return `${String(toYear).padStart(4, '0')}-${pad(toMonth)}-${pad(toDate)}`;
}

/** A calendar day in facts. */
export const day = () =>
  z
    .string()
    .refine(isDay, 'a day that exists, written as 2024-05-31')
    .meta({ title: 'a day such as 2024-05-31', pattern: DAY.source });

/** A day, month, quarter or year in facts. YAML reads a bare `2019` as a number; that is accepted. */
export const partialDate = () =>
  z
    .union([z.string().meta({ pattern: PARTIAL.source }), z.number().int()], A_DATE)
    .meta({ title: A_DATE })
    .transform(String)
    .refine(isPartialDate, A_DATE);

const A_DATE = 'a date such as 2019, 2020-Q2, 2019-08 or 2019-08-21';

const pad = (value: number) => String(value).padStart(2, '0');

// Not by `Date`: it takes the years 0 to 99 for 1900 to 1999.
function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function existsInCalendar(year: number, month: number, date: number): boolean {
  return month >= 1 && month <= 12 && date >= 1 && date <= daysIn(year, month);
}
