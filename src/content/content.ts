import type { Facts, KindId } from '#model/kinds.ts';
import type { Locale } from '#model/locale.ts';
import type { Permalinks } from '#model/permalinks.ts';
import type { Place } from '#model/place.ts';
import type { EntryDigests, Reviews } from '#model/reviews.ts';
import type { Site } from '#model/site.ts';
import type { Taxonomy } from '#model/taxonomy.ts';
import type { TellingHead } from '#model/telling.ts';
import type { MarkedValue, Path } from '#model/walk.ts';
import type { ParsedTelling } from '#prose/parse.ts';
import type { Unreadable } from './files.ts';
import type { FoundFormat } from './pictures/picture-format.ts';

/** `facts.yaml` of an entry, or another YAML file of the content, as far as it could be read. */
export interface FactsFile<Value> {
  /** Path relative to the project, with `/` between folders. */
  readonly file: string;
  /** What the file says; where parts are wrong, the rest of it; undefined if nothing could be saved. */
  readonly value: Value | undefined;
  /** What the YAML says, right or wrong; undefined if it could not be read. */
  readonly raw: unknown;
  /** Every reference in it, also of parts that are wrong. */
  readonly marked: readonly MarkedValue[];
  /** The place of a value, or of the nearest thing around it. */
  locate(path: Path, which?: 'value' | 'key'): Place;
  /** The position in a list of the item with an id, as the file has it; 0 if there is none. */
  indexOf(list: string, id: string): number;
}

/** One `<locale>.mdx` of an entry. */
export interface RawTelling {
  readonly file: string;
  readonly locale: Locale;
  /** SHA-256 of the file's text, in hex. */
  readonly digest: string;
  /** Title and summary; undefined if they could not be read. */
  readonly head: TellingHead | undefined;
  readonly prose: ParsedTelling;
  /** The place of a field of the head. */
  locateHead(path: Path): Place;
}

/** One folder under `content/<kind>/`. */
export interface RawEntry<K extends KindId = KindId> {
  readonly kind: K;
  readonly id: string;
  readonly facts: FactsFile<Facts<K>>;
  readonly tellings: readonly RawTelling[];
  readonly pictures: readonly RawPicture[];
  /** By which it is seen whether it changed since its tellings were compared. */
  readonly digests: EntryDigests;
}

/** A picture beside the tellings of an entry. */
export interface RawPicture {
  /** Its name in the folder. */
  readonly name: string;
  /** Path relative to the project. */
  readonly file: string;
  /** Differs when the file has changed. */
  readonly stamp: string;
  /** How large the file is. */
  readonly bytes: number;
  /** What it is by its bytes, whatever its name says; undefined if it is no picture we know. */
  readonly format: FoundFormat | undefined;
  /** In pixels, or in the units of an SVG; undefined if it cannot be shown as a picture. */
  readonly size: { readonly width: number; readonly height: number } | undefined;
  /**
   * What is written in its metadata, and in those of photographs within an SVG. The text of an SVG
   * itself is had like that of any text file.
   */
  readonly words: readonly string[];
  /** Whether its metadata tell where a photograph was taken. */
  readonly position: boolean;
}

/** Something wrong that was found while reading. The words for it stand with the checks. */
export type ContentProblem = { readonly place: Place } & (
  | {
      readonly code: 'unreadable';
      readonly reason: Unreadable | 'not-utf8';
    }
  | {
      readonly code: 'unexpected-file';
      readonly name: string;
      readonly expected: readonly string[];
    }
  | { readonly code: 'bad-entry-id'; readonly id: string; readonly suggestion: string | undefined }
  | { readonly code: 'yaml-syntax'; readonly message: string }
  | { readonly code: 'schema'; readonly issue: SchemaIssue }
);

/** One way in which a file differs from its schema. */
export interface SchemaIssue {
  readonly path: Path;
  readonly reason: 'missing' | 'unknown-field' | 'wrong';
  /** The field's name, for unknown fields. */
  readonly field?: string;
  /** What was found, shortened for a message. */
  readonly found?: string;
  /** What would be right, in English, as the model words it. */
  readonly expected?: string;
  /** Names that would be right in that place, for "did you mean". */
  readonly candidates: readonly string[];
}

/** Everything under `content/`, with all that is wrong in it. */
export interface Content {
  readonly site: FactsFile<Site>;
  readonly taxonomy: FactsFile<Taxonomy>;
  /** Addresses that were published; a site that has no such file yet recorded none. */
  readonly permalinks: FactsFile<Permalinks>;
  /** When tellings were compared; undefined where a site has no such file and keeps no track. */
  readonly reviews: FactsFile<Reviews> | undefined;
  readonly entries: readonly RawEntry[];
  readonly problems: readonly ContentProblem[];
  /** The text of a file that was read, for showing the line of a problem. */
  textOf(file: string): string | undefined;
}
