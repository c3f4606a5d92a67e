import { MARKUP } from './markup.ts';
import { VOCABULARY } from './vocabulary.ts';

/** The packages that decide how a telling is parsed, at their installed versions (a test compares). */
export const PARSER_DEPENDENCIES: Readonly<Record<string, string>> = {};

/**
 * A digest of what the fixtures parse to. A test fails when it is out of date, so that a change of
 * the parser cannot leave a cache with trees the former parser made.
 */
export const OUTPUT_DIGEST = '';

/** Everything besides the source that a parsed telling depends on. */
export const PARSER_CONFIGURATION: string = JSON.stringify([
  PARSER_DEPENDENCIES,
  OUTPUT_DIGEST,
  VOCABULARY,
  MARKUP,
]);
