import { DomUtils, parseDocument } from 'htmlparser2';

/** A file's text as its readers will have it, from which one finds back to the file. */
export interface Reading {
  readonly text: string;
  /** Where in the file a stretch of the text comes from. */
  originOf(from: number, to: number): { readonly from: number; readonly to: number };
}

/** Elements within a word or sentence: what stands before and after them is read together. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q ruby s samp small span strong sub sup time u var'.split(
    ' ',
  ),
);

/** Writing that puts no space between words, so that a line ending between two characters is none. */
const NO_SPACE = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\u3000-\\u303F\\uFF00-\\uFFEF]';

const SYNTAX = new RegExp(
  [
    /\{\/\*(?:(?!\{\/\*)[\s\S])*?\*\/\}/.source,
    /(?<tag><\/?(?<element>[A-Za-z][\w:.-]*)[^<>]*>)/.source,
    /(?<target>\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s+(?:"[^"]*"|'[^']*'))?\))/.source,
    /(?<entity>&(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z][\dA-Za-z]{1,30});)/.source,
    /(?<percent>(?:%[\dA-Fa-f]{2})+)/.source,
    /(?<code>\\(?:x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8}))/.source,
    /(?<image>!\[)/.source,
    /(?<marks>\*+|~~|`+|\[|\\(?=[!-/:-@[-`{-~]))/.source,
    `(?<=${NO_SPACE})[ \\t]*\\r?\\n[ \\t>]*(?=${NO_SPACE})`,
  ].join('|'),
  'gu',
);

/**
 * Reads a text of any sort, Markdown, YAML or SVG, as its readers will have it: without emphasis
 * marks, with entities, escapes and percent codes as what they stand for. What no reader sees within
 * the line, tags and addresses, comes after the rest; comments do not come at all. It need not be
 * exact for everything: it is searched for names, and errs towards what could be read somewhere.
 */
export function readingOf(source: string, joins: (element: string) => boolean = isInline): Reading {
  return new Reader(source, joins).reading();
}

/** Whether what stands before and after an element of Markdown is read as one. */
export function isInline(element: string): boolean {
  return INLINE.has(element);
}

class Reader {
  readonly #source: string;
  readonly #joins: (element: string) => boolean;
  readonly #pieces: string[] = [];
  /** Where in the text each piece begins, and where it comes from. */
  readonly #starts: number[] = [];
  readonly #origins: number[] = [];
  /** How long the code is that a piece stands for; 0 for pieces that stand in the file as they are. */
  readonly #codeLengths: number[] = [];
  /** Stretches to be read after the rest. */
  readonly #hidden: [from: number, to: number][] = [];
  #length = 0;

  constructor(source: string, joins: (element: string) => boolean) {
    this.#source = source;
    this.#joins = joins;
  }

  reading(): Reading {
    this.#read(0, this.#source.length);
    // Addresses and attributes have entities and codes of their own, and more of their sort in them.
    for (const [from, to] of this.#hidden) {
      this.#put('\n', from);
      this.#read(from, to);
    }
    return {
      text: this.#pieces.join(''),
      originOf: (from, to) => ({
        from: this.#originOf(from).from,
        to: this.#originOf(Math.max(from, to - 1)).to,
      }),
    };
  }

  /** Where a character comes from: itself, or the whole code that stands for it. */
  #originOf(position: number): { readonly from: number; readonly to: number } {
    const starts = this.#starts;
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= position) low = middle;
      else high = middle - 1;
    }
    const from = this.#origins[low] ?? 0;
    const codeLength = this.#codeLengths[low] ?? 0;
    if (codeLength > 0) return { from, to: from + codeLength };
    const at = from + position - (starts[low] ?? 0);
    return { from: at, to: at + 1 };
  }

  #read(start: number, end: number): void {
    const whole = start === 0 && end === this.#source.length;
    const source = whole ? this.#source : this.#source.slice(start, end);
    let from = 0;
    for (const { 0: found, index, groups = {} } of source.matchAll(SYNTAX)) {
      this.#put(source.slice(from, index), start + from);
      from = index + found.length;
      const { tag, element = '', target, entity, percent, code, image } = groups;
      const hasMore = tag ?? target;
      if (hasMore !== undefined) this.#hidden.push([start + index + 1, start + from]);
      const isApart = image !== undefined || (tag !== undefined && !this.#joins(element));
      if (isApart) this.#put(' ', start + index);
      else if (entity !== undefined) this.#put(entityOf(entity), start + index, entity.length);
      else if (percent !== undefined) this.#put(percentOf(percent), start + index, percent.length);
      else if (code !== undefined) this.#put(characterOf(code), start + index, code.length);
    }
    this.#put(source.slice(from), start + from);
  }

  #put(text: string, origin: number, codeLength = 0): void {
    if (text === '') return;
    this.#pieces.push(text);
    this.#starts.push(this.#length);
    this.#origins.push(origin);
    this.#codeLengths.push(codeLength);
    this.#length += text.length;
  }
}

const entities = new Map<string, string>();

function entityOf(entity: string): string {
  const known = entities.get(entity);
  if (known !== undefined) return known;
  const text = DomUtils.textContent(parseDocument(entity));
  entities.set(entity, text);
  return text;
}

function percentOf(codes: string): string {
  try {
    return decodeURIComponent(codes);
  } catch {
    return codes;
  }
}

function characterOf(code: string): string {
  const point = Number.parseInt(code.slice(2), 16);
  return point > 0x10ffff ? ' ' : String.fromCodePoint(point);
}
