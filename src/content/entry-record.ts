import type { Facts, KindId } from '#model/kinds.ts';
import { START } from '#model/place.ts';
import type { EntryDigests } from '#model/reviews.ts';
import { type ParsedTelling, parseTelling } from '#prose/parse.ts';
import type { Root } from '#prose/tree/nodes.ts';
import type { FactsFile, RawEntry, RawPicture, RawTelling } from './content.ts';
import { indexOf } from './facts.ts';
import { readYaml } from './positioned-yaml.ts';

/**
 * All that reading an entry's folder yields, as plain data that can be kept as JSON. Trees of prose
 * and places within YAML are left out: they are made from the text when somebody asks for them.
 */
export interface EntryRecord<K extends KindId = KindId> {
  readonly kind: K;
  readonly id: string;
  readonly facts: FactsRecord<Facts<K>>;
  readonly tellings: readonly TellingRecord[];
  readonly pictures: readonly RawPicture[];
  readonly digests: EntryDigests;
}

/** A file of facts as plain data. */
export type FactsRecord<Value> = Omit<FactsFile<Value>, 'locate' | 'indexOf'>;

/** A telling as plain data. */
export interface TellingRecord extends Omit<RawTelling, 'prose' | 'locateHead'> {
  readonly prose: Omit<ParsedTelling, 'tree'>;
}

/** Where an entry that was made from a record finds what the record leaves out. */
export interface EntryTexts {
  textOf(file: string): string | undefined;
  /** The tree of a telling, if it was parsed a moment ago. */
  treeOf?(file: string): Root | undefined;
}

/** The entry that a record tells of. The record is asked for when something of the entry is. */
export function entryOfRecord<K extends KindId>(
  { kind, id }: { readonly kind: K; readonly id: string },
  record: () => EntryRecord<K>,
  texts: EntryTexts,
): RawEntry<K> {
  let made: Omit<RawEntry<K>, 'kind' | 'id'> | undefined;
  const parts = () => {
    made ??= partsOf(record(), texts);
    return made;
  };
  return {
    kind,
    id,
    get facts() {
      return parts().facts;
    },
    get tellings() {
      return parts().tellings;
    },
    get pictures() {
      return parts().pictures;
    },
    get digests() {
      return parts().digests;
    },
  };
}

function partsOf<K extends KindId>(
  { facts, tellings, pictures, digests }: EntryRecord<K>,
  texts: EntryTexts,
): Omit<RawEntry<K>, 'kind' | 'id'> {
  return {
    facts: factsOfRecord(facts, () => texts.textOf(facts.file) ?? ''),
    tellings: tellings.map((telling) => tellingOfRecord(telling, texts)),
    pictures,
    digests,
  };
}

/** A file of facts whose places are looked up in its text when a problem needs one. */
export function factsOfRecord<Value>(
  record: FactsRecord<Value>,
  text: () => string,
): FactsFile<Value> {
  const { file, value, raw, marked } = record;
  return {
    file,
    value,
    raw,
    marked,
    locate: (path, which) => ({ file, ...readYaml(text()).locate(path, which) }),
    indexOf: (list, id) => indexOf(raw, list, id),
  };
}

function tellingOfRecord({ prose, ...rest }: TellingRecord, texts: EntryTexts): RawTelling {
  const { file } = rest;
  let tree: Root | undefined;
  return {
    ...rest,
    prose: {
      ...prose,
      get tree() {
        tree ??= texts.treeOf?.(file) ?? parseTelling(texts.textOf(file) ?? '').tree;
        return tree;
      },
    },
    locateHead: (path) => {
      const { text, span } = prose.frontmatter ?? { text: '', span: START };
      return { file, ...readYaml(text, span.start.line).locate(path) };
    },
  };
}
