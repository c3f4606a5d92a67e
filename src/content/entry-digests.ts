import { createHash } from 'node:crypto';
import { gateFields } from '#model/kind.ts';
import { type Locale, locales } from '#model/locale.ts';
import type { EntryDigests } from '#model/reviews.ts';
import type { TellingHead } from '#model/telling.ts';
import { isRecord, type MarkedValue } from '#model/walk.ts';
import type { Root } from '#prose/tree/nodes.ts';
import { walk } from '#prose/tree/walk.ts';

/** What digests are made of: facts as written, and the parts of each telling. */
export interface DigestedEntry {
  readonly raw: unknown;
  /** The marked values of `raw`, being the very same objects. */
  readonly marked: readonly MarkedValue[];
  readonly tellings: readonly {
    readonly locale: Locale;
    readonly head: TellingHead | undefined;
    readonly tree: Root;
  }[];
}

/**
 * The digests by which it is seen that an entry changed since its tellings were compared. They stay
 * the same when only its looks change: white space, comments, emphasis, headings, the order of
 * fields, quotes around values, full-width marks for half-width ones. They are made of what was
 * written, not of what the schemas make of it, so that a new field with a default changes none.
 */
export function entryDigests({ raw, marked, tellings }: DigestedEntry): EntryDigests {
  const texts = marked.filter(({ mark }) => mark.to === 'reader');
  const words: { [L in Locale]?: string } = {};
  for (const locale of locales) {
    const telling = tellings.find((one) => one.locale === locale);
    if (telling === undefined) continue;
    const { head, tree } = telling;
    const inFacts = texts.map(({ value }) => (isRecord(value) ? String(value[locale] ?? '') : ''));
    const said = [head?.title ?? '', head?.summary ?? '', proseOf(tree), ...inFacts];
    words[locale] = digestOf(said.map(withoutLooks).join('\n'));
  }
  const told = new Set(texts.map(({ value }) => value));
  return { facts: digestOf(JSON.stringify(silentFacts(raw, told, UNSEEN))), words };
}

/** The first 48 bits: two states of one entry are told apart, and a line stays readable. */
const digestOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** The words of a tree as one run, with what its components, pictures and links point to. */
function proseOf(tree: Root): string {
  let said = '';
  for (const node of walk(tree))
    switch (node.type) {
      case 'text':
      case 'inlineCode':
      case 'code':
        said += node.value;
        break;
      case 'image':
        said += `<${node.url} ${node.alt} ${node.title ?? ''}>`;
        break;
      case 'link':
        said += `<${node.url} ${node.title ?? ''}>`;
        break;
      case 'component':
        said += `<${node.name} ${JSON.stringify(Object.entries(node.attributes).toSorted())}>`;
        break;
    }
  return said;
}

const MARKS: Readonly<Record<string, string>> = {
  '。': '.',
  '、': ',',
  '“': '"',
  '”': '"',
  '「': '"',
  '」': '"',
  '‘': "'",
  '’': "'",
};

function withoutLooks(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[。、“”「」‘’]/g, (mark) => MARKS[mark] ?? mark);
}

/** Notes of those who look after the entry, wherever they stand. */
const NOTES: ReadonlySet<string> = new Set(['review', 'approved']);
/** Fields of an entry that no reader sees, or that only rule whether it is shown. */
const UNSEEN: ReadonlySet<string> = new Set([...NOTES, ...gateFields, 'formerly', 'successor']);

/** What facts say in no language: without texts for readers, with fields in one order. */
function silentFacts(
  value: unknown,
  texts: ReadonlySet<unknown>,
  unseen: ReadonlySet<string> = NOTES,
): unknown {
  if (texts.has(value)) return null;
  if (Array.isArray(value)) return value.map((item: unknown) => silentFacts(item, texts));
  if (!isRecord(value)) return String(value);
  return Object.keys(value)
    .filter((key) => value[key] !== null && !unseen.has(key))
    .toSorted()
    .map((key) => [key, silentFacts(value[key], texts)]);
}
