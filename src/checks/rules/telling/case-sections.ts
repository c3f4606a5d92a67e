import type { RawTelling } from '#content/content.ts';
import { CASE_HEADINGS, CASE_PARTS, type CasePart } from '#model/case-parts.ts';
import type { Place } from '#model/place.ts';
import type { ProseHeading } from '#prose/parse.ts';
import { defineCheck } from '../../define-check.ts';
import { caseSections } from '../../telling-style/case-sections.ts';
import { sourceOf } from '../../telling-style/flat-text.ts';
import { markupAsText } from '../../telling-style/markup-as-text.ts';

/** A case has its parts, from the situation to what the customer asked for next, in their order. */
export const caseSectionsCheck = defineCheck({
  id: 'case-sections',
  severity: 'warning',
  messages: { missing: ['parts'], 'out-of-order': ['part', 'before'], twice: ['part'] },
  *entry({ kind, facts, tellings }, { textOf }) {
    // A draft may be half written.
    if (kind !== 'cases' || facts.value?.status !== 'published') return;
    const wordedOtherwise = 'outcome' in facts.value && facts.value.outcome === 'left';
    for (const telling of tellings) {
      const { prose, locale, file } = telling;
      // Where the parser could not go on, headings may be there that it did not see.
      if (prose.problems.some(({ code }) => code === 'syntax')) continue;
      // An empty file has one mistake.
      if (prose.frontmatter === null) continue;
      const headings = withUnmade(telling, textOf(file) ?? '');
      const problems = caseSections(headings, locale, { wordedOtherwise });
      const headingOf = (part: CasePart) => CASE_HEADINGS[locale][part][0] ?? part;
      for (const { code, heading, span, before } of problems)
        if (span !== undefined && code === 'twice')
          yield { message: 'twice', data: { part: heading }, place: { file, ...span } };
        else if (span !== undefined && before !== undefined)
          yield {
            message: 'out-of-order',
            data: { part: heading, before: headingOf(before) },
            place: { file, ...span },
          };
      const missing = problems.flatMap(({ code, part }) => (code === 'missing' ? part : []));
      if (missing[0] !== undefined)
        yield {
          message: 'missing',
          data: { parts: missing.map((part) => `"${headingOf(part)}"`).join(', ') },
          place: placeFor(telling, missing[0]),
        };
    }
  },
});

/** The headings, and those that were meant as some: that they are none is told by markup-as-text. */
function withUnmade({ prose }: RawTelling, text: string): readonly ProseHeading[] {
  const unmade = markupAsText(prose.tree, sourceOf(text)).flatMap(({ code, meant, span }) => {
    const [, marks = '', words = ''] = /^(#+) (.*)$/.exec(meant) ?? [];
    const depth = ([1, 2, 3, 4, 5, 6] as const).find((level) => level === marks.length);
    return code === 'heading' && depth !== undefined
      ? [{ depth, text: words, slug: '', span }]
      : [];
  });
  return unmade.length === 0
    ? prose.headings
    : [...prose.headings, ...unmade].sort((a, b) => a.span.start.line - b.span.start.line);
}

/** Where a missing part belongs: the heading it should stand before, or else the last one. */
function placeFor({ prose, locale, file, locateHead }: RawTelling, missing: CasePart): Place {
  const later = CASE_PARTS.slice(CASE_PARTS.indexOf(missing) + 1);
  const headings = prose.headings.filter(({ depth }) => depth === 2);
  const next = headings.find(({ text }) =>
    later.some((part) => CASE_HEADINGS[locale][part].includes(text)),
  );
  const heading = next ?? headings.at(-1);
  return heading === undefined ? locateHead(['title']) : { file, ...heading.span };
}
