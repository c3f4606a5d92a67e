import { stringsIn } from './pdf-strings.ts';
import { byTable, unicodeTable } from './pdf-unicode.ts';
import { type Room, TooLarge } from './room.ts';

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
 * @throws TooLarge if there is more in it than there is room for.
 */
export function readPdf(bytes: Uint8Array, room: Room): PdfReading {
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
    const data = unpacked(bytes.subarray(start, end), head, room);
    if (data === undefined) {
      sealed ??= 'filter';
      continue;
    }
    if (/\/DCTDecode|\/JPXDecode/.test(head)) files.push({ name: 'picture.jpg', bytes: data });
    else if (
      isFont(data) ||
      /\/Subtype\s*\/(?:Image|Type1C|CIDFontType0C|OpenType)|\/Length1\b/.test(head)
    )
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
    stringsIn(text)
      .map(({ value }) => documentText(value))
      .join('\n'),
  ]);
  return { texts, files, sealed };
}

/** TrueType and OpenType begin like this. */
const isFont = (bytes: Uint8Array) =>
  ['\0\u0001\0\0', 'OTTO', 'true', 'ttcf'].includes(latin(bytes.subarray(0, 4)));

const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

function unpacked(data: Uint8Array, head: string, room: Room): Uint8Array | undefined {
  const filters = /\/Filter\s*(?:\[([^\]]*)\]|(\/\w+))/.exec(head);
  const names = (filters?.[1] ?? filters?.[2] ?? '').match(/\/\w+/g) ?? [];
  let bytes = data;
  for (const name of names) {
    if (name === '/FlateDecode' || name === '/Fl') {
      try {
        bytes = room.inflate(bytes);
      } catch (error) {
        if (error instanceof TooLarge) throw error;
        return undefined;
      }
    } else if (name === '/ASCIIHexDecode' || name === '/AHx') {
      bytes = Buffer.from(latin(bytes).replaceAll(/[^0-9a-fA-F]/g, ''), 'hex');
    } else if (name !== '/DCTDecode' && name !== '/JPXDecode') return undefined;
  }
  return bytes;
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
