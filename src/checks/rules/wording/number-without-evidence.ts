import type { RawEntry } from '#content/content.ts';
import { formatMetric } from '#evidence/format-metric.ts';
import type { Place, Point, Span } from '#model/place.ts';
import { walk } from '#prose/tree/walk.ts';
import { defineCheck, type EntryContext, type Fix } from '../../define-check.ts';
import { citations, touches } from '../../texts/citations.ts';
import { linesOf } from '../../texts/source-lines.ts';
import {
  ownTitleField,
  type WrittenText,
  writtenFacts,
  writtenTellings,
} from '../../texts/written-texts.ts';
import { type NumberClaim, numbersIn } from '../../wording/numbers-in.ts';
import { metricsSaying } from '../../wording/same-metric.ts';

/**
 * Figures come from facts, where source, date and scope stand beside them. Facts themselves are not
 * searched but for the title they give: their texts carry a source of their own. Folder names are
 * `slug-with-number`'s.
 */
export const numberWithoutEvidence = defineCheck({
  id: 'number-without-evidence',
  severity: 'warning',
  messages: { prose: ['number'], head: ['number', 'part'], attribute: ['number', 'part'] },
  *entry(entry, context) {
    for (const written of textsOf(entry, context)) {
      const { text, locale, part } = written;
      const claims = numbersIn(text, locale);
      const cited = claims.length === 0 ? [] : citations(text);
      for (const claim of claims) {
        if (touches({ start: claim.from, end: claim.to }, cited)) continue;
        const number = claim.text.replace(/\s+/g, ' ');
        const place = written.placeOf(claim.from, claim.to);
        const shared = { place, ...meant(entry, context, written, claim) };
        if (part === 'prose') yield { message: 'prose', data: { number }, ...shared };
        else if (part === 'title' || part === 'summary' || part === 'fact')
          yield { message: 'head', data: { number, part }, ...shared };
        else yield { message: 'attribute', data: { number, part }, ...shared };
      }
    }
  },
});

function* textsOf(entry: RawEntry, { textOf }: EntryContext): Generator<WrittenText> {
  const title = ownTitleField(entry);
  yield* writtenFacts(entry, textOf, (path) => path.length === 1 && path[0] === title);
  yield* writtenTellings(entry, textOf);
}

/** The metric of the entry that was perhaps meant; in prose it can take the place of the number. */
function meant(
  entry: RawEntry,
  { taxonomy, textOf }: EntryContext,
  written: WrittenText,
  claim: NumberClaim,
): { suggestion?: string; fix?: Fix } {
  const metrics = entry.facts.value?.metrics ?? [];
  if (taxonomy === undefined || metrics.length === 0) return {};
  const [metric, ...others] = metricsSaying(claim.text, metrics, taxonomy);
  if (metric === undefined || others.length > 0) return {};
  if (written.part !== 'prose') return { suggestion: metric.id };
  const reference = `<Metric id="${metric.id}" />`;
  const place = written.placeOf(claim.from, claim.to);
  const shown = formatMetric(metric, taxonomy, written.locale).text;
  // Only a person can know that both are about the same thing.
  return reads(shown, claim) && isPlain(place, claim, textOf) && !isInLink(written, place)
    ? { suggestion: reference, fix: { edits: [{ place, text: reference }], afterReview: true } }
    : { suggestion: reference };
}

const reads = (shown: string, { text }: NumberClaim) =>
  shown.replace(/\s/g, ' ') === text.replace(/\s/g, ' ');

/** Whether the file has the number in one piece: not across emphasis or as an entity. */
function isPlain(
  { file, start, end }: Place,
  { text }: NumberClaim,
  textOf: EntryContext['textOf'],
) {
  const line = linesOf(textOf(file) ?? '')[start.line - 1] ?? '';
  return start.line === end.line && line.slice(start.column - 1, end.column - 1) === text;
}

/** A link cannot hold the figure, which is a link itself. */
function isInLink({ passage }: WrittenText, place: Place): boolean {
  if (passage === undefined) return true;
  return Array.from(walk(passage)).some(
    (node) =>
      (node.type === 'link' || (node.type === 'component' && node.name === 'Ref')) &&
      isWithin(place, node.position),
  );
}

function isWithin({ start }: Place, { start: from, end: to }: Span): boolean {
  const before = (a: Point, b: Point) =>
    a.line < b.line || (a.line === b.line && a.column <= b.column);
  return before(from, start) && before(start, to);
}
