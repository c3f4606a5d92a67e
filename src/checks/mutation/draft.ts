import { NoPlace } from './random.ts';

/** A line of a file, counted from 1. */
export interface Spot {
  readonly file: string;
  readonly line: number;
}

/** A line that was found, with what stands in it. */
export interface FoundLine extends Spot {
  readonly text: string;
  /** The groups of the pattern that found it. */
  readonly groups: readonly string[];
}

/** A list item of facts, such as a metric or a source. */
export interface Item extends Spot {
  readonly list: string;
  readonly id: string;
  /** Its lines, the first of which has the hyphen. */
  readonly lines: readonly string[];
}

/** A copy of the content, to be changed line by line as an author would. */
export class Draft {
  readonly #files: Map<string, Uint8Array>;

  constructor(files: ReadonlyMap<string, Uint8Array>) {
    this.#files = new Map(files);
  }

  /** What has become of the files. */
  get files(): ReadonlyMap<string, Uint8Array> {
    return this.#files;
  }

  /** The paths below content/ that a pattern fits, sorted. */
  paths(pattern: RegExp): string[] {
    return [...this.#files.keys()].filter((file) => pattern.test(file)).sort();
  }

  /**
   * The text of a file.
   * @throws {NoPlace} if there is no such file.
   */
  text(file: string): string {
    const bytes = this.#files.get(file);
    if (bytes === undefined) throw new NoPlace(file);
    return new TextDecoder().decode(bytes);
  }

  lines(file: string): string[] {
    return this.text(file).split('\n');
  }

  write(file: string, content: string | Uint8Array): void {
    this.#files.set(
      file,
      typeof content === 'string' ? new TextEncoder().encode(content) : content,
    );
  }

  /** Removes a file, or a folder with all that is in it. */
  delete(path: string): void {
    for (const file of this.#files.keys())
      if (file === path || file.startsWith(`${path}/`)) this.#files.delete(file);
  }

  /** Renames a file, or a folder with all that is in it. */
  rename(from: string, to: string): void {
    for (const [file, bytes] of [...this.#files])
      if (file === from || file.startsWith(`${from}/`)) {
        this.#files.delete(file);
        this.#files.set(to + file.slice(from.length), bytes);
      }
  }

  /** The lines that a pattern fits, in the files that another fits. */
  find(files: RegExp, pattern: RegExp): FoundLine[] {
    return this.paths(files).flatMap((file) =>
      this.lines(file).flatMap((text, index) => {
        const match = pattern.exec(text);
        return match === null
          ? []
          : [{ file, line: index + 1, text, groups: match.map((group) => group ?? '') }];
      }),
    );
  }

  /** Puts lines in the place of some; none removes them. */
  replaceLines({ file, line }: Spot, count: number, ...lines: readonly string[]): Spot {
    this.write(
      file,
      this.lines(file)
        .toSpliced(line - 1, count, ...lines)
        .join('\n'),
    );
    return { file, line };
  }

  /** Changes the text of one line. */
  change(spot: Spot, to: (text: string) => string): Spot {
    return this.replaceLines(spot, 1, to(this.lines(spot.file)[spot.line - 1] ?? ''));
  }

  /** Adds a paragraph to the end of a telling; the place is that of its first line. */
  append(file: string, ...lines: readonly string[]): Spot {
    const before = this.text(file).trimEnd();
    this.write(file, `${before}\n\n${lines.join('\n')}\n`);
    return { file, line: before.split('\n').length + 2 };
  }

  /** The items of a top-level list of facts, in every file that a pattern fits. */
  items(list: string, files = FACTS): Item[] {
    return this.paths(files).flatMap((file) => itemsIn(this.lines(file), file, list));
  }

  /** The line of a field of an item. */
  field(item: Item, name: string): Spot | undefined {
    const index = item.lines.findIndex((line) => fieldOf(line) === name);
    return index === -1 ? undefined : { file: item.file, line: item.line + index };
  }

  /** What a field of an item says, if it says so on its own line. */
  valueOf(item: Item, name: string): string | undefined {
    const line = item.lines.find((text) => fieldOf(text) === name);
    return line?.slice(line.indexOf(':') + 1).trim();
  }

  /** Takes a field out of an item, with all that belongs to it. */
  removeField(item: Item, name: string): void {
    const spot = this.field(item, name);
    if (spot === undefined) throw new NoPlace(name);
    const rest = item.lines.slice(spot.line - item.line + 1);
    const next = rest.findIndex((line) => !line.startsWith('      '));
    this.replaceLines(spot, 1 + (next === -1 ? rest.length : next));
  }

  /** A top-level field of facts: its line, and how many lines it takes. */
  top(file: string, name: string): (Spot & { readonly count: number }) | undefined {
    const lines = this.lines(file);
    const start = lines.findIndex((line) => line.startsWith(`${name}:`));
    if (start === -1) return undefined;
    const rest = lines.slice(start + 1);
    const next = rest.findIndex((line) => !/^[ -]/.test(line));
    return { file, line: start + 1, count: 1 + (next === -1 ? rest.length : next) };
  }
}

/** One file alone. */
export const only = (file: string) => new RegExp(`^${file.replaceAll(/[.()]/g, '\\$&')}$`);

/** Every `facts.yaml`. */
export const FACTS = /\/facts\.yaml$/;

const fieldOf = (line: string) => /^(?: {4}| {2}- )([A-Za-z]+):/.exec(line)?.[1];

function itemsIn(lines: readonly string[], file: string, list: string): Item[] {
  const start = lines.indexOf(`${list}:`);
  if (start === -1) return [];
  const after = lines.slice(start + 1);
  const end = after.findIndex((line) => /^[a-z]/i.test(line));
  const body = after.slice(0, end === -1 ? after.length : end);
  const starts = body.flatMap((line, index) => (line.startsWith('  - ') ? [index] : []));
  return starts.map((from, index) => {
    const own = body.slice(from, starts[index + 1]);
    while (own.at(-1)?.trim() === '') own.pop();
    const id = /^ {2}- id: (.+)$/.exec(own[0] ?? '')?.[1] ?? '';
    return { file, line: start + from + 2, list, id, lines: own };
  });
}
