import { parse } from 'yaml';
import type { Content } from '#content/content.ts';
import type { Place } from '#model/place.ts';
import type { Fix } from '../define-check.ts';
import { textAt } from '../texts/source-lines.ts';

const REFERENCE = /^(?<quote>["']?)(?<value>[a-z0-9/-]+)\k<quote>$/;

/**
 * The change that makes a reference lead elsewhere, in YAML or in a tag of a telling. Undefined
 * where it is written in a way that only a person should touch: an alias, several lines, escapes.
 */
export function referenceFix(content: Content, place: Place, value: string): Fix | undefined {
  const written = REFERENCE.exec(textAt(content, place))?.groups;
  if (written === undefined || place.start.line !== place.end.line) return undefined;
  const quote = written['quote'] === '' && needsQuotes(place, value) ? "'" : written['quote'];
  return { edits: [{ place, text: `${quote}${value}${quote}` }] };
}

/** Whether YAML would read a plain id as a number, a date or the like. */
const needsQuotes = ({ file }: Place, value: string) =>
  file.endsWith('.yaml') && parse(value) !== value;
