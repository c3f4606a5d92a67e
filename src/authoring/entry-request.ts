import { idFrom } from '#content/read-content.ts';
import { ENTRY_ID } from '#model/fields.ts';
import { isKindId, type KindId, kindIds } from '#model/kinds.ts';
import { nearest } from '#prose/nearest.ts';

/** What somebody asked to be made, or why that is not clear. */
export type EntryRequest =
  | { readonly asks: 'entry'; readonly kind: KindId; readonly id: string }
  | { readonly asks: 'too-little' }
  | {
      readonly asks: 'unknown-kind';
      readonly given: string;
      readonly suggestion: string | undefined;
    }
  | {
      readonly asks: 'bad-id';
      readonly kind: KindId;
      readonly given: string;
      readonly suggestion: string | undefined;
    };

/** Reads the words after `npm run new --`: a kind, singular or plural, and an id. */
export function entryRequest(words: readonly string[]): EntryRequest {
  const [givenKind, ...rest] = words;
  const given = rest.join(' ').trim();
  if (givenKind === undefined) return { asks: 'too-little' };
  const kind = kindNamed(givenKind);
  if (kind === undefined) {
    const names = kindIds.flatMap((id) => [id, singularOf(id)]);
    const suggestion = nearest(givenKind, names) ?? undefined;
    return { asks: 'unknown-kind', given: givenKind, suggestion };
  }
  if (given === '') return { asks: 'too-little' };
  if (!ENTRY_ID.test(given)) return { asks: 'bad-id', kind, given, suggestion: idFrom(given) };
  return { asks: 'entry', kind, id: given };
}

/** The name of one entry of a kind, as a command takes it: `capabilities` → `capability`. */
export function singularOf(kind: KindId): string {
  return kind.replace(/ies$/, 'y').replace(/s$/, '');
}

function kindNamed(given: string): KindId | undefined {
  const name = given.toLowerCase();
  return isKindId(name) ? name : kindIds.find((kind) => singularOf(kind) === name);
}
