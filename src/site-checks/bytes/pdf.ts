import { constants, inflateSync } from 'node:zlib';

/** What can be read in a PDF. */
export interface PdfReading {
  /** Texts of pages, of the document's properties, of metadata. */
  readonly texts: readonly string[];
  /** Files inside it, such as photographs. */
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  /** Why not all of it can be read; undefined if it can. */
  readonly sealed: 'encrypted' | 'filter' | undefined;
}

/**
 * Reads the texts of a PDF: strings of objects and of object streams, metadata, and the text that
 * pages show, also where a font has codes of its own and a table says what they mean (ToUnicode).
 * Every table is tried on every page: which font a page takes where is not followed.
 */
export function readPdf(bytes: Uint8Array): PdfReading {
  const source = latin(bytes);
  const files: { name: string; bytes: Uint8Array }[] = [];
  const plain: string[] = [];
  const tables: ReadonlyMap<number, string>[] = [];
  let sealed: PdfReading['sealed'] = /\/Encrypt\s+\d+\s+\d+\s+R/.test(source)
    ? 'encrypted'
    : undefined;
  let rest = '';
  let last = 0;
  for (const found of source.matchAll(/(?<=>>\s{0,8})stream\r?\n/g)) {
    if (found.index < last) continue;
    const start = found.index + found[0].length;
    const end = source.indexOf('endstream', start);
    if (end === -1) break;
    const object = source.slice(last, found.index);
    const head = object.slice(Math.max(0, object.lastIndexOf(' obj')));
    rest += object;
    last = end;
    const data = unpacked(bytes.subarray(start, end), head);
    if (data === undefined) {
      sealed ??= 'filter';
      continue;
    }
    if (/\/DCTDecode|\/JPXDecode/.test(head)) files.push({ name: 'picture.jpg', bytes: data });
    else if (/\/Subtype\s*\/(?:Image|Type1C|CIDFontType0C|OpenType)|\/Length1\b/.test(head))
      continue;
    else {
      const text = latin(data);
      if (text.includes('begincmap')) tables.push(unicodeTable(text));
      plain.push(text);
      // Metadata is XML; in whatever encoding it may be.
      if (head.includes('/Metadata')) files.push({ name: 'metadata.xml', bytes: data });
    }
  }
  rest += source.slice(last);
  const texts = [...plain, rest].flatMap((text) => [
    shownText(text, (code) => (code.length === 1 ? code : undefined)),
    ...tables.map((table) => shownText(text, byTable(table))),
    ...stringsIn(text).map(({ value }) => documentText(value)),
  ]);
  return { texts, files, sealed };
}

const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

function unpacked(data: Uint8Array, head: string): Uint8Array | undefined {
  const filters = /\/Filter\s*(?:\[([^\]]*)\]|(\/\w+))/.exec(head);
  const names = (filters?.[1] ?? filters?.[2] ?? '').match(/\/\w+/g) ?? [];
  let bytes = data;
  for (const name of names) {
    if (name === '/FlateDecode' || name === '/Fl') {
      try {
        // Of a damaged stream as much as there is.
        bytes = inflateSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH });
      } catch {
        return undefined;
      }
    } else if (name === '/ASCIIHexDecode' || name === '/AHx') {
      bytes = Buffer.from(latin(bytes).replaceAll(/[^0-9a-fA-F]/g, ''), 'hex');
    } else if (name !== '/DCTDecode' && name !== '/JPXDecode') return undefined;
  }
  return bytes;
}

interface PdfString {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** Every string, as one character a byte: `(like this)` and `<6C696B65>`. */
function stringsIn(source: string): PdfString[] {
  const strings: PdfString[] = [];
  const pattern =
    /\((?:[^()\\]|\\[\s\S]|\((?:[^()\\]|\\[\s\S]|\([^()]*\))*\))*\)|<[0-9a-fA-F\s]+>/g;
  for (const { 0: written, index } of source.matchAll(pattern))
    strings.push({
      value: written.startsWith('(')
        ? unescaped(written.slice(1, -1))
        : Buffer.from(written.replaceAll(/[^0-9a-fA-F]/g, ''), 'hex').toString('latin1'),
      start: index,
      end: index + written.length,
    });
  return strings;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function unescaped(text: string): string {
  return text.replaceAll(
    /\\(?:([0-7]{1,3})|(\r\n|\r|\n)|([\s\S]))/g,
    (_all, octal?: string, newline?: string, other?: string) => {
      if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
      return newline === undefined ? (ESCAPES[other ?? ''] ?? other ?? '') : '';
    },
  );
}

/** A string of a document's properties: UTF-16 or UTF-8 behind a mark, otherwise one byte each. */
function documentText(value: string): string {
  const bytes = Buffer.from(value, 'latin1');
  if (value.startsWith('\xFE\xFF')) return new TextDecoder('utf-16be').decode(bytes);
  if (value.startsWith('\xFF\xFE')) return new TextDecoder('utf-16le').decode(bytes);
  return value.startsWith('\xEF\xBB\xBF') ? bytes.toString('utf8') : value;
}

/** The text a page shows: strings between which only kerning stands are one word. */
function shownText(content: string, decode: (code: string) => string | undefined): string {
  let text = '';
  let last = 0;
  for (const { value, start, end } of stringsIn(content)) {
    const between = content.slice(last, start);
    // Within a list `[(Ac) -12 (me)]` a large step back is a space.
    const step = /^\s*(-?[\d.]+)?\s*$/.exec(between);
    if (step === null || Number(step[1] ?? 0) < -180) text += ' ';
    for (let at = 0; at < value.length; ) {
      const two = decode(value.slice(at, at + 2));
      const one = two === undefined || value.length - at < 2 ? decode(value.charAt(at)) : two;
      text += one ?? '';
      at += one === two && two !== undefined ? 2 : 1;
    }
    last = end;
  }
  return text;
}

const byTable = (table: ReadonlyMap<number, string>) => (code: string) =>
  table.get(
    code.length === 2
      ? 0x10000 + code.charCodeAt(0) * 256 + code.charCodeAt(1)
      : code.charCodeAt(0),
  );

/** The meaning of a font's codes; codes of two bytes are told apart by 0x10000. */
function unicodeTable(source: string): Map<number, string> {
  const table = new Map<number, string>();
  const code = (hex: string) => Number.parseInt(hex, 16) + (hex.length > 2 ? 0x10000 : 0);
  const meaning = (hex: string) =>
    new TextDecoder('utf-16be').decode(Buffer.from(hex.padStart(4, '0'), 'hex'));
  for (const [, block = ''] of source.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, from = '', to = ''] of block.matchAll(/<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>/g))
      table.set(code(from), meaning(to));
  for (const [, block = ''] of source.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    const range = /<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>\s*(?:<([0-9a-fA-F]+)>|\[([^\]]*)\])/g;
    for (const [, from = '', to = '', first, list] of block.matchAll(range)) {
      const each = (list ?? '').match(/[0-9a-fA-F]+/g) ?? [];
      // A table that says it has millions of codes is not believed.
      const count = Math.min(code(to) - code(from) + 1, 65_536);
      for (let step = 0; step < count; step++) {
        const hex = first === undefined ? each[step] : plus(first, step);
        if (hex !== undefined) table.set(code(from) + step, meaning(hex));
      }
    }
  }
  return table;
}

function plus(hex: string, step: number): string {
  const head = hex.slice(0, -4);
  const tail = (Number.parseInt(hex.slice(-4), 16) + step) & 0xffff;
  return head + tail.toString(16).padStart(4, '0');
}
