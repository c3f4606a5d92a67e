import type { ContentProblem } from '#content/content.ts';
import { type Entry, type EntryKey, keyOf } from '#evidence/entry.ts';
import { splitKey } from '#evidence/graph.ts';
import type { KindId } from '#model/kinds.ts';
import { nearest } from '#prose/nearest.ts';
import type { CheckContext } from '../define-check.ts';
import { idFrom } from './mistakes.ts';

const ID = /[a-z0-9]+(?:-[a-z0-9]+)*/gi;

/**
 * Which references cannot be known, because what holds them has a mistake that another rule tells: a
 * misspelt id, a broken file, a folder under a wrong name. Rules that miss a reference ask here
 * first, so that one mistake is told once. Nothing is looked up before somebody asks.
 */
export class UnsureReferences {
  readonly #context: CheckContext;
  #unread: ReadonlySet<string> | undefined;
  readonly #idsInBroken = new Map<KindId, ReadonlySet<string>>();
  readonly #meant = new Map<KindId, ReadonlySet<EntryKey>>();

  constructor(context: CheckContext) {
    this.#context = context;
  }

  /** Whether an entry of one of these kinds would perhaps refer to `to` if its mistakes were mended. */
  mayLead(from: readonly KindId[], to: Entry): boolean {
    return from.some(
      (kind) =>
        this.#isUnread(kind) ||
        this.#meantBy(kind).has(keyOf(to)) ||
        this.#namedInBroken(kind).has(to.id),
    );
  }

  /** Whether something of a kind could not be read, so that nobody knows to what it leads. */
  #isUnread(kind: KindId): boolean {
    const { content, mistakes } = this.#context;
    this.#unread ??= new Set([
      ...content.problems.flatMap((problem) => {
        const of = problem.place.file.split('/')[1];
        return of !== undefined && hidesReferences(problem) ? [of] : [];
      }),
      ...content.entries.flatMap(({ kind: of, facts }) => (facts.value === undefined ? [of] : [])),
    ]);
    return this.#unread.has(kind) || mistakes.isMisnamed(kind, '');
  }

  /** Every id that stands somewhere in a facts file of a kind with something wrong in it. */
  #namedInBroken(kind: KindId): ReadonlySet<string> {
    let ids = this.#idsInBroken.get(kind);
    if (ids === undefined) {
      const { content, mistakes, textOf } = this.#context;
      ids = new Set(
        content.entries.flatMap(({ kind: of, facts }) =>
          of !== kind || !mistakes.has(facts.file)
            ? []
            : [
                ...(textOf(facts.file)?.match(ID) ?? []),
                ...facts.marked.map(({ value }) => idFrom(String(value))),
              ],
        ),
      );
      this.#idsInBroken.set(kind, ids);
    }
    return ids;
  }

  /** The entries that dead references of a kind were perhaps meant for. */
  #meantBy(kind: KindId): ReadonlySet<EntryKey> {
    let meant = this.#meant.get(kind);
    if (meant === undefined) {
      const { graph } = this.#context;
      meant = new Set(
        graph.dangling.flatMap(({ from, to }) => {
          if (splitKey(from).kind !== kind) return [];
          const dead = splitKey(to);
          const there = [...graph.entries[dead.kind].values()];
          const near = nearest(
            dead.id,
            there.map(({ id }) => id),
          );
          return there
            .filter(({ id, facts }) => id === near || facts.formerly.includes(dead.id))
            .map(keyOf);
        }),
      );
      this.#meant.set(kind, meant);
    }
    return meant;
  }
}

/** Whether a problem may stand where a reference should: an unread file, an empty item. */
function hidesReferences(problem: ContentProblem): boolean {
  return (
    problem.code === 'bad-entry-id' ||
    problem.code === 'unreadable' ||
    (problem.code === 'schema' && problem.issue.found === 'nothing')
  );
}
