import { firstDay, type PartialDate } from '#model/dates.ts';

/** A day, month, quarter or year as a reader says it: "August 2019", "2019年8月". */
export function formatDate(date: PartialDate, tag: string): string {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(date);
  if (quarter !== null)
    return tag.startsWith('zh')
      ? `${quarter[1]} 年第 ${quarter[2]} 季度`
      : `Q${quarter[2]} ${quarter[1]}`;
  const parts = date.split('-').length;
  const format: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    year: 'numeric',
    ...(parts > 1 ? { month: 'long' } : {}),
    ...(parts > 2 ? { day: 'numeric' } : {}),
  };
  return new Intl.DateTimeFormat(tag === 'en' ? 'en-GB' : tag, format).format(
    new Date(`${firstDay(date)}T00:00:00Z`),
  );
}
