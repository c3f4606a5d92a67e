import { sha256 } from './digest.ts';
import { type ParsedTelling, parseTelling } from './parse.ts';
import { PARSER_CONFIGURATION } from './version.ts';

/** Where parsed tellings are kept. Errors it throws reach the caller of `cachedParse`. */
export interface ProseCache {
  get(key: string): Promise<string | undefined>;
  set(key: string, value: string): Promise<void>;
}

/**
 * Parses a telling, or takes from the cache what the same parser made of the same source. A value
 * that is damaged, or was stored under another key, is parsed anew and replaced.
 */
export async function cachedParse(cache: ProseCache, source: string): Promise<ParsedTelling> {
  const key = await cacheKey(source);
  const stored = await cache.get(key);
  const kept = stored === undefined ? undefined : await opened(key, stored);
  if (kept !== undefined) return kept;
  const parsed = parseTelling(source);
  await cache.set(key, await sealed(key, JSON.stringify(parsed)));
  return parsed;
}

/** The key of a source: changes with the source and with everything that decides how it is parsed. */
export async function cacheKey(source: string): Promise<string> {
  return sha256(`${PARSER_CONFIGURATION}\n${source}`);
}

async function sealed(key: string, json: string): Promise<string> {
  return `${await sha256(`${key}\n${json}`)}\n${json}`;
}

async function opened(key: string, stored: string): Promise<ParsedTelling | undefined> {
  const json = stored.slice(stored.indexOf('\n') + 1);
  if ((await sealed(key, json)) !== stored) return undefined;
  // The seal shows that these are the very words that were written from a ParsedTelling.
  const parsed: ParsedTelling = JSON.parse(json);
  return parsed;
}
