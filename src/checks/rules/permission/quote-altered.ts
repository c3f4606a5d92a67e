import { wordsDigest } from '#evidence/approved-words.ts';
import { customerOf } from '#evidence/cases.ts';
import { entriesOf } from '#evidence/graph.ts';
import { covers } from '#evidence/permission.ts';
import type { Facts } from '#model/kinds.ts';
import type { Locale } from '#model/locale.ts';
import type { Path } from '#model/walk.ts';
import { type CheckContext, defineCheck, type TextEdit } from '../../define-check.ts';
import { rawOf } from '../../graph/as-read.ts';
import { textAt } from '../../texts/source-lines.ts';

type Quote = Facts<'cases'>['quotes'][number];

/** Words of a customer stand as they were approved. */
export const quoteAltered = defineCheck({
  id: 'quote-altered',
  severity: 'error',
  messages: { altered: ['quote', 'digest'], unapproved: ['quote', 'approved'] },
  *content(context) {
    for (const entry of entriesOf(context.graph, 'cases')) {
      const raw = rawOf(context, entry);
      if (raw === undefined) continue;
      for (const quote of entry.facts.quotes) {
        const { id, text, approved } = quote;
        const at: Path = ['quotes', raw.facts.indexOf('quotes', id)];
        for (const locale of spoken(quote)) {
          const digest = wordsDigest(text[locale] ?? '');
          if (approved?.[locale] === undefined || approved[locale] === digest) continue;
          const place = raw.facts.locate([...at, 'approved', locale]);
          yield {
            message: 'altered',
            data: { quote: id, digest },
            place: raw.facts.locate([...at, 'text', locale]),
            related: [place],
            fix: { edits: [{ place, text: `"${digest}"` }], afterReview: true },
          };
        }
        const open = spoken(quote).filter((locale) => approved?.[locale] === undefined);
        const customer = customerOf(context.graph, entry);
        const isShown = customer !== undefined && covers(customer.facts, 'quote');
        // A misspelt or malformed digest is told by facts-match-schema.
        if (open.length === 0 || !isShown || entry.facts.status !== 'published') continue;
        if (context.mistakes.isMisspelt(raw.facts.file, [...at, 'approved'])) continue;
        const digests = open.map((locale) => `${locale}: "${wordsDigest(text[locale] ?? '')}"`);
        yield {
          message: 'unapproved',
          data: { quote: id, approved: `approved: { ${digests.join(', ')} }` },
          place: raw.facts.locate([...at, 'text', open[0] ?? 'en']),
          severity: 'warning',
          fix: { edits: [insertion(context, quote, raw.facts, at, digests)], afterReview: true },
        };
      }
    }
  },
});

/** The languages in which a quote holds the speaker’s own words. */
function spoken({ text, verbatim }: Quote): Locale[] {
  return [...new Set(verbatim)].filter((locale) => text[locale] !== undefined);
}

/** Writes digests into a quote: before the first that is there, or before its `verbatim:`. */
function insertion(
  { content }: CheckContext,
  { approved }: Quote,
  facts: NonNullable<ReturnType<typeof rawOf>>['facts'],
  at: Path,
  digests: readonly string[],
): TextEdit {
  const [first] = Object.keys(approved ?? {});
  const before = first === undefined ? [...at, 'verbatim'] : [...at, 'approved', first];
  const { file, start } = facts.locate(before, 'key');
  const lead = textAt(content, { file, start: { ...start, column: 1 }, end: start });
  const isBlock = /^[\s-]*$/.test(lead);
  const gap = isBlock ? `\n${' '.repeat(start.column - 1)}` : ', ';
  const items = first === undefined ? [`approved: { ${digests.join(', ')} }`] : digests;
  return { place: { file, start, end: start }, text: items.map((item) => item + gap).join('') };
}
