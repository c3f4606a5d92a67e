/** A name that stands in a text, and where. */
export interface FoundName {
  /** The name as it was given. */
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** A search for many names at once. */
export interface NameSearch {
  /** Whether any of the names stands in a text. */
  isIn(text: string): boolean;
  /** Every place in a text where a name stands, in order, the longest where several begin. */
  find(text: string): FoundName[];
}

/**
 * Makes a search for names. Whole words count for Latin script, any place for other scripts. Case,
 * accents, width, invisible characters and what stands between the words of a name do not count.
 * The time it takes does not grow with the number of names.
 */
export function nameSearch(names: readonly string[]): NameSearch {
  const tree = new NameTree();
  for (const name of names) tree.add(name);
  return {
    isIn: (text) => !tree.isEmpty && tree.nextIn(fold(text), 0) !== undefined,
    find: (text) => {
      if (tree.isEmpty) return [];
      const origins: number[] = [];
      const folded = fold(text, origins);
      const found: FoundName[] = [];
      for (let next = tree.nextIn(folded, 0); next !== undefined; ) {
        const { name, from, to } = next;
        // A character ends with the accents that follow it.
        found.push({ name, from: origins[from] ?? 0, to: endOf(text, origins[to - 1] ?? 0) });
        next = tree.nextIn(folded, to);
      }
      return found;
    },
  };
}

/** A step of a search tree: what may come next, and the name that ends here. */
class Step {
  readonly next = new Map<number, Step>();
  name: string | undefined;
}

class NameTree {
  readonly #root = new Step();
  /** The units with which names begin, so that others are passed by at once. */
  readonly #first = new Uint8Array(0x10000);

  get isEmpty(): boolean {
    return this.#root.next.size === 0;
  }

  add(name: string): void {
    const folded = fold(name).slice();
    const asOneWord = folded.filter((unit) => unit !== SPACE);
    // A single character would be found everywhere.
    if (asOneWord.length < 2) return;
    for (const units of [folded, asOneWord]) {
      let step = this.#root;
      this.#first[units[0] ?? 0] = 1;
      for (const unit of units) {
        const next = step.next.get(unit) ?? new Step();
        step.next.set(unit, next);
        step = next;
      }
      step.name ??= name;
    }
  }

  /** The first name in a folded text from a position on, by position in it. */
  nextIn(folded: Uint16Array, from: number): FoundName | undefined {
    for (let start = from; start < folded.length; start++) {
      const unit = folded[start] ?? SPACE;
      if (this.#first[unit] === 0) continue;
      // Within a word no name begins.
      if (start > 0 && isWordLike(unit) && isWordLike(folded[start - 1])) continue;
      const found = this.#longestAt(folded, start);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #longestAt(folded: Uint16Array, start: number): FoundName | undefined {
    let found: FoundName | undefined;
    let at = start;
    let step = this.#root.next.get(folded[at] ?? 0);
    while (step !== undefined) {
      // Nor does one end within a word.
      if (step.name !== undefined && !(isWordLike(folded[at]) && isWordLike(folded[at + 1])))
        found = { name: step.name, from: start, to: at + 1 };
      at += 1;
      step = at < folded.length ? step.next.get(folded[at] ?? 0) : undefined;
    }
    return found;
  }
}

const SPACE = 0x20;

/** After folding, Latin letters and digits are the only ones below this. */
const LATIN_END = 0x250;
const isWordLike = (unit = SPACE): boolean => unit > SPACE && unit < LATIN_END;

/** What each code unit is folded to, as far as it was met; 0 if not yet. */
const FOLDED = new Uint16Array(0x10000);
/** Stands for a unit that becomes none, several, or one together with the next. */
const SEVERAL = 1;

/** Room for folded texts, taken anew for each: searching thousands of files must not fill the memory. */
let room = new Uint16Array(1 << 16);

/**
 * A text as names are compared: small letters without accents, one space for whatever is no letter
 * or digit, and one between Latin and other scripts, since "58同城" is also written "58 同城".
 * `origins` receives where in the text each unit comes from. What is returned holds until the next
 * text is folded. Plain loops: this is run over all the content there is.
 */
function fold(text: string, origins?: number[]): Uint16Array {
  let length = 0;
  let last = SPACE;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const folded = FOLDED[code] || learn(code);
    // A character becomes 18 units at most, with a space before each.
    if (length + 40 > room.length) room = grown(room);
    if (folded === SEVERAL) {
      const character = String.fromCodePoint(text.codePointAt(at) ?? code);
      for (const unit of unitsOf(character)) {
        if (unit === SPACE && last === SPACE) continue;
        if (unit !== SPACE && last !== SPACE && isWordLike(unit) !== isWordLike(last)) {
          room[length++] = SPACE;
          origins?.push(at);
        }
        room[length++] = unit;
        origins?.push(at);
        last = unit;
      }
      at += character.length - 1;
      continue;
    }
    if (folded === SPACE) {
      if (last === SPACE) continue;
    } else if (last !== SPACE && folded < LATIN_END !== last < LATIN_END) {
      room[length++] = SPACE;
      origins?.push(at);
    }
    room[length++] = folded;
    origins?.push(at);
    last = folded;
  }
  return room.subarray(0, length > 0 && last === SPACE ? length - 1 : length);
}

function grown(units: Uint16Array): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(units.length * 2);
  larger.set(units);
  return larger;
}

function learn(code: number): number {
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  const units = isSurrogate ? [] : unitsOf(String.fromCharCode(code));
  const [only = SEVERAL] = units;
  const folded = units.length === 1 ? only : SEVERAL;
  FOLDED[code] = folded;
  return folded;
}

const known = new Map<string, readonly number[]>();

function unitsOf(character: string): readonly number[] {
  const found = known.get(character);
  if (found !== undefined) return found;
  const made = character
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\p{M}\p{Cf}]/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
  const units = Array.from({ length: made.length }, (_unit, at) => made.charCodeAt(at));
  known.set(character, units);
  return units;
}

/** Where a character ends, with the accents that follow it. */
function endOf(text: string, at: number): number {
  const character = String.fromCodePoint(text.codePointAt(at) ?? SPACE);
  const accents = /^\p{M}+/u.exec(text.slice(at + character.length, at + character.length + 8));
  return at + character.length + (accents?.[0].length ?? 0);
}
