import { type Place, START } from '#model/place.ts';
import type { TextEdit } from '../define-check.ts';
import { linesOf } from '../texts/source-lines.ts';

const ROW = /^(?<key>[a-z0-9-]+\/[a-z0-9-]+):[ \t]+\S/;
const NO_ROW = /^\s*(?:#.*)?$/;

/** The lines of `content/reviews.yaml`, and how they are changed: one entry a line, sorted. */
export class ReviewRows {
  readonly #file: string;
  readonly #lines: readonly string[];
  readonly #lineOf = new Map<string, number>();
  readonly #isPlain: boolean;

  constructor(file: string, text: string) {
    this.#file = file;
    this.#lines = linesOf(text);
    for (const [index, line] of this.#lines.entries()) {
      const key = ROW.exec(line)?.groups?.['key'];
      if (key !== undefined) this.#lineOf.set(key, index);
    }
    this.#isPlain = this.#lines.every((line) => ROW.test(line) || NO_ROW.test(line));
  }

  /** The place of an entry's name; the beginning of the file if it has no line of its own. */
  placeOf(key: string): Place {
    const index = this.#lineOf.get(key);
    if (index === undefined) return { file: this.#file, ...START };
    return this.#place(index, 0, index, key.length);
  }

  /**
   * The edits that give an entry a row, in the place of the one it had, perhaps under a former name.
   * None where somebody wrote the file in another way.
   */
  written(key: string, row: string, before = key): readonly TextEdit[] {
    if (!this.#isPlain) return [];
    const index = this.#lineOf.get(before);
    const text = `${key}: ${row}`;
    if (index === undefined) return [this.#insertion(key, text)];
    const next = this.#indexFor(key);
    const staysInOrder = key === before || next === index || next === index + 1;
    return staysInOrder
      ? [{ place: this.#place(index, 0, index, this.#length(index)), text }]
      : [this.#removal(index), this.#insertion(key, text)];
  }

  /** The edits that take an entry's row out. */
  removed(key: string): readonly TextEdit[] {
    const index = this.#isPlain ? this.#lineOf.get(key) : undefined;
    return index === undefined ? [] : [this.#removal(index)];
  }

  #removal(index: number): TextEdit {
    const isLast = index === this.#lines.length - 1;
    const place = isLast
      ? this.#place(index, 0, index, this.#length(index))
      : this.#place(index, 0, index + 1, 0);
    return { place, text: '' };
  }

  #insertion(key: string, text: string): TextEdit {
    const index = this.#indexFor(key);
    if (index < this.#lines.length)
      return { place: this.#place(index, 0, index, 0), text: `${text}\n`, order: key };
    // The last line lacks its end.
    const last = this.#lines.length - 1;
    const end = this.#length(last);
    return { place: this.#place(last, end, last, end), text: `\n${text}`, order: key };
  }

  /** The line before which a row belongs: the first row that comes after it, or the end. */
  #indexFor(key: string): number {
    for (const [other, index] of this.#lineOf) if (other > key) return index;
    const last = this.#lines.length - 1;
    return this.#lines[last] === '' ? last : last + 1;
  }

  #length(index: number): number {
    return this.#lines[index]?.length ?? 0;
  }

  #place(fromLine: number, from: number, toLine: number, to: number): Place {
    return {
      file: this.#file,
      start: { line: fromLine + 1, column: from + 1 },
      end: { line: toLine + 1, column: to + 1 },
    };
  }
}
