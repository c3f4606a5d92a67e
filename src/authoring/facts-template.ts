import { type KindId, kinds } from '#model/kinds.ts';
import { isLocale, type Locale } from '#model/locale.ts';
import { describeIn } from '#model/words/words.ts';
import { type FieldDoc, fieldsOfKind, type ValueDoc } from './field-docs.ts';
import type { Named, Names } from './names.ts';
import { scaffoldWords } from './words/scaffold-words.ts';

/** What a new entry is made from. */
export interface Scaffold {
  readonly kind: KindId;
  readonly id: string;
  /** The languages of the site: one telling each. */
  readonly locales: readonly Locale[];
  /** The language of the notes to the author. */
  readonly notesIn: Locale;
  readonly names: Names;
  /** Today, to be offered as the day of publishing. */
  readonly today: string;
}

/** Fields that every good entry of a kind has, though the schema could do without. */
const ASKED_FOR: { readonly [K in KindId]?: readonly string[] } = {
  cases: ['capabilities'],
  customers: ['permission'],
};

/** Lists of ids longer than this are not copied into a note. */
const MOST_IDS = 40;
const WIDTH = 96;

/** Figures and their sources matter more than any other field that may be left out. */
const inFront = ({ name }: FieldDoc) => name === 'metrics' || name === 'sources';

/**
 * The text of a new `facts.yaml`: what is required as lines to be filled in, all the rest as notes
 * that can be turned into lines.
 */
export function factsTemplate(scaffold: Scaffold): string {
  const { kind, notesIn, today } = scaffold;
  const words = scaffoldWords[notesIn];
  const { own, common } = fieldsOfKind(kind);
  const asked = (field: FieldDoc) =>
    field.required || (ASKED_FOR[kind]?.includes(field.name) ?? false);
  const later = common.filter(({ name }) => name !== 'status' && name !== 'published');
  const blocks = [
    note([describeIn(notesIn, kinds[kind].description), '', ...words.howToFill]),
    [...note([words.draft]), 'status: draft', `# published: ${today}`],
    ...own.filter(asked).map((field) => fieldBlock(field, scaffold)),
    note([words.optional]),
    ...[
      ...later.filter(inFront),
      ...own.filter((field) => !asked(field)),
      ...later.filter((field) => !inFront(field)),
    ].map((field) => commented(fieldBlock(field, scaffold))),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function fieldBlock(field: FieldDoc, scaffold: Scaffold): string[] {
  return [...note(hints(field, scaffold)), ...fieldLines(field, scaffold)];
}

/** A field as lines to be filled in. */
function fieldLines(field: FieldDoc, scaffold: Scaffold): string[] {
  const { name, value } = field;
  const known = knownValue(field, scaffold);
  if (known !== undefined) return [`${name}: ${known}`];
  return valueLines(value, scaffold, name);
}

function valueLines(value: ValueDoc, scaffold: Scaffold, name: string): string[] {
  switch (value.type) {
    case 'localized':
      return [`${name}:`, ...scaffold.locales.map((locale) => `  ${locale}:`)];
    case 'fields':
      return [`${name}:`, ...indented(inner(value.fields, scaffold))];
    case 'variants': {
      const [simplest] = [...value.variants].sort((a, b) => weight(a.fields) - weight(b.fields));
      const fields = simplest?.fields ?? [];
      return [
        `${name}:`,
        `  # ${value.by}: ${value.variants.map(({ is }) => is).join(', ')}`,
        `  ${value.by}: ${simplest?.is ?? ''}`,
        ...indented(inner(fields, scaffold)),
      ];
    }
    case 'list':
      return [`${name}:`, ...item(value.of, scaffold)];
    default:
      return [`${name}:`];
  }
}

/** One item of a list, after its dash. */
function item(value: ValueDoc, scaffold: Scaffold): string[] {
  const lines =
    value.type === 'fields'
      ? inner(value.fields, scaffold)
      : value.type === 'localized'
        ? scaffold.locales.map((locale) => `${locale}:`)
        : [''];
  // The dash stands before the first line that is no note.
  const first = Math.max(
    0,
    lines.findIndex((line) => !line.startsWith('#')),
  );
  return lines.map((line, index) =>
    (index < first ? `  ${line}` : index === first ? `  - ${line}` : `    ${line}`).trimEnd(),
  );
}

/** The fields within a field: those that may be left out as notes, other languages not at all. */
function inner(fields: readonly FieldDoc[], scaffold: Scaffold): string[] {
  const spoken = fields.filter(
    ({ name }) => !isLocale(name) || scaffold.locales.some((locale) => locale === name),
  );
  return spoken.flatMap((field) => {
    const lines = fieldLines(field, scaffold);
    return [...note(hints(field, scaffold)), ...(field.required ? lines : commented(lines))];
  });
}

/** What a note says of a field: what it is for, and what may stand there. */
function hints({ description, value, fallback }: FieldDoc, scaffold: Scaffold): string[] {
  const words = scaffoldWords[scaffold.notesIn];
  const said = description === '' ? [] : [describeIn(scaffold.notesIn, description)];
  return [...said, ...choices(value, scaffold), ...(fallback ? [words.fallback(fallback)] : [])];
}

function choices(value: ValueDoc, scaffold: Scaffold): string[] {
  const words = scaffoldWords[scaffold.notesIn];
  const { names } = scaffold;
  switch (value.type) {
    case 'list': {
      return choices(value.of, scaffold);
    }
    case 'choice':
      return [words.oneOf(value.options.join(', '))];
    case 'entry':
      return [offered(names.entries.get(value.kind) ?? [], `content/${value.kind}/`, scaffold)];
    case 'term':
      return [offered(names.terms[value.vocabulary], 'content/taxonomy.yaml', scaffold)];
    case 'metric':
      return [words.metric];
    case 'demand':
      return [words.demand];
    case 'source':
      return [words.source];
    default:
      return [];
  }
}

function offered(named: readonly Named[], where: string, { notesIn }: Scaffold): string {
  const words = scaffoldWords[notesIn];
  if (named.length === 0) return words.nothingYet(where);
  if (named.length > MOST_IDS) return words.oneOfMany(where);
  return words.oneOf(named.map(({ id }) => id).join(', '));
}

/** What is known without asking: the customer of a case that has its name. */
function knownValue({ name, value }: FieldDoc, { kind, id, names }: Scaffold): string | undefined {
  if (kind !== 'cases' || name !== 'customer' || value.type !== 'entry') return undefined;
  return names.entries.get('customers')?.some((customer) => customer.id === id) ? id : undefined;
}

const weight = (fields: readonly FieldDoc[]) => fields.filter(({ required }) => required).length;

const indented = (lines: readonly string[]) => lines.map((line) => `  ${line}`);

const commented = (lines: readonly string[]) => lines.map((line) => `# ${line}`);

/** Sentences as comment lines that fit a window. */
export function note(sentences: readonly string[]): string[] {
  return sentences.flatMap((sentence) => wrapped(sentence)).map((line) => `# ${line}`.trimEnd());
}

function wrapped(sentence: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of sentence.split(' ')) {
    if (line !== '' && line.length + word.length + 3 > WIDTH) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
