import type { RawEntry } from '#content/content.ts';
import type { Path } from '#model/walk.ts';
import { defineCheck, type EntryContext } from '../../define-check.ts';
import { wordsOf } from '../../superlatives/site-words.ts';
import { superlativesIn } from '../../superlatives/superlatives.ts';
import { inQuotationMarks } from '../../texts/citations.ts';
import {
  ownTitleField,
  type WrittenText,
  writtenFacts,
  writtenTellings,
} from '../../texts/written-texts.ts';

/**
 * Nobody is called the best, the first or the only. What others said, in a quotation or between
 * quotation marks, is theirs; so is what they call themselves.
 */
export const superlative = defineCheck({
  id: 'superlative',
  severity: 'warning',
  messages: { claim: ['phrase'], forbidden: ['phrase'] },
  *entry(entry, context) {
    const words = wordsOf(context.taxonomy);
    for (const { text, locale, placeOf } of textsOf(entry, context))
      for (const found of superlativesIn(text, locale, words, inQuotationMarks(text))) {
        const place = placeOf(found.start, found.end);
        const data = { phrase: found.phrase.replace(/\s+/g, ' ') };
        if (found.kind === 'forbidden')
          yield { message: 'forbidden', data, place, severity: 'error' };
        else yield { message: 'claim', data, place };
      }
  },
});

function* textsOf(entry: RawEntry, { textOf }: EntryContext): Generator<WrittenText> {
  const title = ownTitleField(entry);
  yield* writtenFacts(entry, textOf, (path) => path[0] === title || isSaidHere(path));
  yield* writtenTellings(entry, textOf);
}

const isSaidHere = (path: Path) =>
  path[0] !== 'quotes' && !['name', 'alias', 'asked'].includes(String(path.at(-1)));
