import type { Day } from '#model/dates.ts';

const DAY_MS = 86_400_000;

const at = (day: Day) => Date.parse(`${day}T00:00:00Z`);

/** The day after a day. */
export function dayAfter(day: Day): Day {
  return new Date(at(day) + DAY_MS).toISOString().slice(0, 10);
}

/** How many days lie between two days; negative if the second comes first. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((at(to) - at(from)) / DAY_MS);
}
