import { ENTRY_ID } from '#model/fields.ts';
import { nearest } from './nearest.ts';
import type { AttributeSpec, EntryAddress, MetricAddress } from './vocabulary.ts';

/** A part of an attribute's text that is wrong; `start` and `end` are offsets within that text. */
export interface BadPart {
  start: number;
  end: number;
  nearest: string | null;
}

/** What a value may be after reading; which of these, the type of the attribute decides. */
export type ReadValue = string | MetricAddress | readonly MetricAddress[] | EntryAddress;

/** The value of an attribute, or the parts of its text that are wrong. */
export type ReadResult = { ok: true; value: ReadValue } | { ok: false; bad: BadPart[] };

const PICTURE = /^[^.\s/\\:*?"<>|\p{Cc}][^/\\:*?"<>|\p{Cc}]*\.(?:avif|gif|jpe?g|png|svg|webp)$/iu;

/** Reads the text of an attribute as its declaration says. */
export function readAttribute(spec: AttributeSpec, text: string): ReadResult {
  switch (spec.type) {
    case 'metric':
      return whole(text, metricAddress(text.trim()));
    case 'metrics':
      return metricList(text);
    case 'entry':
      return whole(text, entryAddress(text.trim()));
    case 'quote':
      return whole(text, ENTRY_ID.test(text.trim()) ? text.trim() : null);
    case 'picture':
      return whole(text, PICTURE.test(text.trim()) ? text.trim() : null);
    case 'choice': {
      const options = spec.options ?? [];
      if (options.includes(text)) return { ok: true, value: text };
      return wrong(text, nearest(text, options));
    }
    case 'text':
      return whole(text, text.trim() === '' ? null : text);
  }
}

/** The words of a list with their offsets. */
export function words(text: string): { word: string; start: number }[] {
  return Array.from(text.matchAll(/\S+/g), (match) => ({ word: match[0], start: match.index }));
}

function metricList(text: string): ReadResult {
  const bad: BadPart[] = [];
  const value: MetricAddress[] = [];
  for (const { word, start } of words(text)) {
    const address = metricAddress(word);
    if (address === null) bad.push({ start, end: start + word.length, nearest: null });
    else value.push(address);
  }
  if (bad.length > 0) return { ok: false, bad };
  return value.length > 0 ? { ok: true, value } : wrong(text, null);
}

function metricAddress(text: string): MetricAddress | null {
  const parts = text.split('/');
  if (parts.length > 3 || !parts.every((part) => ENTRY_ID.test(part))) return null;
  const [metric = '', id, kind = 'cases'] = parts.reverse();
  return { entry: id === undefined ? null : { kind, id }, metric };
}

function entryAddress(text: string): EntryAddress | null {
  const [kind, id, ...more] = text.split('/');
  if (kind === undefined || id === undefined || more.length > 0) return null;
  return ENTRY_ID.test(kind) && ENTRY_ID.test(id) ? { kind, id } : null;
}

function whole(text: string, value: ReadValue | null): ReadResult {
  return value === null ? wrong(text, null) : { ok: true, value };
}

function wrong(text: string, meant: string | null): ReadResult {
  return { ok: false, bad: [{ start: 0, end: text.length, nearest: meant }] };
}
