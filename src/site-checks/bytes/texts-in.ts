import { domainToUnicode } from 'node:url';
import { pictureFacts } from '#content/pictures/picture-facts.ts';
import { type BuiltPage, readPage } from '../built-page.ts';
import type { SiteFile } from '../site-files.ts';
import { textsInCbor } from './cbor.ts';
import { readPdf } from './pdf.ts';
import { Room, TooLarge } from './room.ts';
import { partsOfZip } from './zip.ts';

/** A text found in a file, or a part of it that cannot be read. */
export type Found =
  | {
      /** Of which part of the file, if it is not the file itself: `ppt/slides/slide1.xml`. */
      readonly part: string | undefined;
      readonly text: string;
    }
  | { readonly part: string | undefined; readonly sealed: Sealed };

/** Why something cannot be looked into. */
export type Sealed = 'encrypted' | 'filter' | 'damaged' | 'nested' | 'large';

/** How deep files may be packed into one another. */
const DEEPEST = 6;

// Several rules ask for the same texts.
const read = new WeakMap<Uint8Array, Promise<readonly Found[]>>();

/** Every text a file holds, read once for all rules. */
export function textsOf(file: SiteFile, page?: BuiltPage): Promise<readonly Found[]> {
  const known = read.get(file.bytes);
  if (known !== undefined) return known;
  const texts = Array.fromAsync(textsIn(file, page));
  read.set(file.bytes, texts);
  return texts;
}

/**
 * Every text a file holds, whatever it is packed and written in: compressed files are unpacked,
 * documents and archives opened, escapes undone. What cannot be read is said, not passed over.
 */
export async function* textsIn(
  { name, bytes }: SiteFile,
  page?: BuiltPage,
  room: Room = new Room(),
): AsyncGenerator<Found> {
  if (page === undefined) yield* inside(name, bytes, undefined, { depth: 0, room });
  else yield* insidePage(page.text, page.html, undefined, { depth: 0, room });
}

/** How deep a file is packed into others, and how much there may still be in it. */
interface Packing {
  readonly depth: number;
  readonly room: Room;
}

async function* insidePage(
  text: string,
  html: string,
  part: string | undefined,
  packing: Packing,
): AsyncGenerator<Found> {
  for (const one of undone(text)) yield { part, text: one };
  for (const [kind, packed] of dataAddresses(html))
    yield* inside(kind, packed, part ?? 'data:', deeper(packing));
}

async function* inside(
  name: string,
  bytes: Uint8Array,
  part: string | undefined,
  packing: Packing,
): AsyncGenerator<Found> {
  const { depth, room } = packing;
  if (depth > DEEPEST) {
    yield { part, sealed: 'nested' };
    return;
  }
  const below = (inner: string) => (part === undefined ? inner : `${part}: ${inner}`);
  try {
    if (starts(bytes, GZIP)) yield* inside(name, room.gunzip(bytes), part, deeper(packing));
    else if (name.endsWith('.br'))
      yield* inside(name.slice(0, -3), room.brotli(bytes), part, deeper(packing));
    else if (starts(bytes, ZIP) || starts(bytes, EMPTY_ZIP)) {
      for (const { name: inner, ...found } of partsOfZip(bytes, room)) {
        yield { part: below(inner), text: inner };
        if ('sealed' in found) yield { part: below(inner), sealed: found.sealed };
        else yield* inside(inner, found.bytes, below(inner), deeper(packing));
      }
    } else if (starts(bytes, PDF)) {
      const { texts, files, sealed } = readPdf(bytes, room);
      for (const text of texts) yield { part, text };
      for (const file of files)
        yield* inside(file.name, file.bytes, below(file.name), deeper(packing));
      if (sealed !== undefined) yield { part, sealed };
    } else if (starts(bytes, PAGEFIND)) yield* insideIndex(name, bytes, part);
    else if (isPicture(bytes)) {
      const { words } = await pictureFacts(name, name, '', bytes);
      for (const text of [...words, ...runsIn(bytes)]) yield { part, text };
    } else if (isText(bytes)) {
      const text = decoded(bytes);
      if (name.endsWith('.html')) {
        yield* insidePage(readPage(name, '/', text).text, text, part, packing);
        return;
      }
      for (const one of readings(name, text)) yield { part, text: one };
      for (const [kind, packed] of dataAddresses(text))
        yield* inside(kind, packed, below('data:'), deeper(packing));
    } else for (const text of runsIn(bytes)) yield { part, text };
  } catch (error) {
    yield { part, sealed: error instanceof TooLarge ? 'large' : 'damaged' };
  }
}

const deeper = ({ depth, room }: Packing): Packing => ({ depth: depth + 1, room });

const GZIP = [0x1f, 0x8b];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
const PDF = [...'%PDF-'].map((letter) => letter.charCodeAt(0));
const PAGEFIND = [...'pagefind_dcd'].map((letter) => letter.charCodeAt(0));

const starts = (bytes: Uint8Array, mark: readonly number[]) =>
  mark.every((byte, at) => bytes[at] === byte);

const PICTURES = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x52, 0x49, 0x46, 0x46],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
];

function isPicture(bytes: Uint8Array): boolean {
  const isBoxed = starts(bytes.subarray(4), [0x66, 0x74, 0x79, 0x70]);
  return isBoxed || PICTURES.some((mark) => starts(bytes, mark));
}

/** The search index: fragments are JSON, everything else is CBOR. */
async function* insideIndex(
  name: string,
  bytes: Uint8Array,
  part: string | undefined,
): AsyncGenerator<Found> {
  const data = bytes.subarray(PAGEFIND.length);
  if (name.endsWith('.pf_fragment')) yield { part, text: decoded(data) };
  else yield { part, text: textsInCbor(data).join('\n') };
}

function isText(bytes: Uint8Array): boolean {
  if (encodingOf(bytes) !== 'utf-8') return true;
  return !bytes.subarray(0, 4096).includes(0);
}

function decoded(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

/** UTF-16 is known by its mark, or by zeros beside the letters of its markup. */
function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (second === 0 && fourth === 0 && isLetter(first) && isLetter(third)) return 'utf-16le';
  if (first === 0 && third === 0 && isLetter(second) && isLetter(fourth)) return 'utf-16be';
  return 'utf-8';
}

const isLetter = (byte: number | undefined) => byte !== undefined && byte >= 0x20 && byte < 0x7f;

/** A text as it is written, and as it reads with its escapes undone. */
function* readings(name: string, text: string): Generator<string> {
  yield* undone(text);
  if (/^\s*</.test(text) || /\.(?:xml|svg|rels)$/.test(name)) {
    yield readPage(name, '/', text).text;
    yield readPage(name, '/', withoutRuns(text)).shown;
  } else if (/&(?:#\d|#x|[a-z]+;)/i.test(text)) yield readPage(name, '/', text).text;
}

/** XML without tags, and with a new line only where a paragraph ends: Office spreads words over runs. */
function withoutRuns(xml: string): string {
  return xml
    .replaceAll(/<\/(?:\w+:)?(?:p|tr|tc|si|text|title|desc)>|<(?:\w+:)?br\b[^>]*>/g, '\n')
    .replaceAll(/<[^>]+>/g, '');
}

/** A text, and it once more without the escapes of programs and addresses, if it has any. */
function* undone(text: string): Generator<string> {
  yield text;
  if (/\\(?:u\{?[0-9a-fA-F]|x[0-9a-fA-F]{2}|[0-9a-fA-F]{2,6})/.test(text)) yield unescaped(text);
  // Bounded, since a packed script can be one word of a megabyte.
  const foreign = text.includes('xn--')
    ? text.match(/(?:[a-z0-9-]{1,63}\.){0,8}xn--[a-z0-9-]{1,59}/gi)
    : null;
  if (foreign !== null) yield foreign.map((host) => domainToUnicode(host)).join('\n');
}

function unescaped(text: string): string {
  return text.replaceAll(
    /\\u\{([0-9a-fA-F]{1,6})\}|\\u([0-9a-fA-F]{4})|\\x([0-9a-fA-F]{2})|\\([0-9a-fA-F]{2,6})\s?/g,
    (all, braced?: string, four?: string, two?: string, css?: string) => {
      const code = Number.parseInt(braced ?? four ?? two ?? css ?? '', 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : all;
    },
  );
}

/** Files that stand in a text as `data:` addresses. */
function* dataAddresses(text: string): Generator<readonly [string, Uint8Array]> {
  if (!text.includes(';base64,')) return;
  for (const [, kind = '', packed = ''] of text.matchAll(
    /data:([\w/+.-]+)[^,"'\s]*;base64,([A-Za-z0-9+/=]+)/g,
  ))
    yield [`data.${kind.split('/')[1] ?? 'bin'}`, Buffer.from(packed, 'base64')];
}

/**
 * What looks like text in bytes of any sort, in each encoding. Short runs are chance, and names of
 * two letters would be found in them.
 */
function* runsIn(bytes: Uint8Array): Generator<string> {
  for (const encoding of ['utf-8', 'utf-16le', 'utf-16be'] as const) {
    const text = new TextDecoder(encoding).decode(bytes);
    const runs = text.match(encoding === 'utf-8' ? LONG_RUN : WIDE_RUN);
    if (runs !== null) yield runs.join('\n');
  }
}

const LONG_RUN = /[\x20-\x7e\u00a0-\u024f\p{Script=Han}]{12,}|\p{Script=Han}{2,}/gu;
const WIDE_RUN = /[\x20-\x7e]{4,}|\p{Script=Han}{2,}/gu;
