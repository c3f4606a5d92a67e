import { type Day, isDay } from '#model/dates.ts';

/**
 * The day a build is made for: what `AS_OF` says, else today in UTC. The only place where the
 * clock is asked; every rule about dates uses the day it returns.
 * @throws RangeError if the given day does not exist.
 */
export function asOfDay(given: string | undefined, now: Date): Day {
  if (given === undefined || given === '') return now.toISOString().slice(0, 10);
  if (!isDay(given))
    throw new RangeError(
      `Unexpected AS_OF "${given}", expected a day that exists, such as 2024-05-31`,
    );
  return given;
}
