import { closest, distance } from 'fastest-levenshtein';

/** The candidate that was perhaps meant by `name`, or null when none is near; case counts little. */
export function nearest(name: string, candidates: readonly string[]): string | null {
  if (candidates.length === 0 || name === '') return null;
  const lower = name.toLowerCase();
  const best = closest(
    lower,
    candidates.map((candidate) => candidate.toLowerCase()),
  );
  const found = candidates.find((candidate) => candidate.toLowerCase() === best);
  const limit = Math.max(1, Math.round(lower.length * 0.4));
  return found !== undefined && distance(lower, best) <= limit ? found : null;
}
