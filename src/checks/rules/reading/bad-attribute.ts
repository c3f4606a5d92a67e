import type { Place } from '#model/place.ts';
import { isMarkupName, markupSpec } from '#prose/markup.ts';
import type { ProseProblem } from '#prose/problems.ts';
import { isComponentName, specOf } from '#prose/vocabulary.ts';
import { defineCheck, type Report } from '../../define-check.ts';
import { type ProseFinding, proseProblems } from '../../mistakes/prose-findings.ts';
import { shorten } from '../../texts/source-lines.ts';

const messages = {
  unknown: ['component', 'attribute', 'known'],
  missing: ['component', 'attribute', 'expected'],
  duplicate: ['component', 'attribute'],
  blank: ['component', 'attribute', 'expected'],
  'bad-value': ['component', 'attribute', 'value', 'expected'],
  code: ['component'],
} as const;

/** Attributes of components are those of the vocabulary, with values that fit. */
export const badAttribute = defineCheck({
  id: 'bad-attribute',
  severity: 'error',
  messages,
  *content({ content }) {
    const problems = [...proseProblems(content, 'bad-attribute')];
    const swaps = misnamed(problems);
    const meant = new Set(swaps.values());
    for (const found of problems) {
      if (meant.has(found)) continue;
      const { data } = found.problem;
      const instead = data.why === 'unknown' ? swaps.get(found)?.problem.data.attribute : undefined;
      yield {
        ...report(data),
        place: found.place,
        suggestion: instead ?? data.nearest ?? undefined,
      };
    }
  },
});

type Found = ProseFinding<'bad-attribute'>;

/**
 * Attributes that are unknown, or hidden in `{...}`, each with the one that is missing from the same
 * tag: `<Metric name="p99" />` has one mistake, not two.
 */
function misnamed(problems: readonly Found[]): Map<Found, Found> {
  const swaps = new Map<Found, Found>();
  for (const missing of problems) {
    if (missing.problem.data.why !== 'missing') continue;
    const rivals = problems.filter(
      ({ problem: { data }, place }) =>
        ['unknown', 'spread', 'expression'].includes(data.why) && within(place, missing.place),
    );
    const named = rivals.find(
      ({ problem }) => problem.data.nearest === missing.problem.data.attribute,
    );
    const free = rivals.find((rival) => rival.problem.data.nearest === null && !swaps.has(rival));
    const rival = named ?? free;
    if (rival !== undefined) swaps.set(rival, missing);
  }
  return swaps;
}

function within(inner: Place, outer: Place): boolean {
  return (
    inner.file === outer.file &&
    isBefore(outer.start, inner.start) &&
    isBefore(inner.end, outer.end)
  );
}

const isBefore = (a: Place['start'], b: Place['start']) =>
  a.line < b.line || (a.line === b.line && a.column <= b.column);

type ReportWithoutPlace =
  Report<typeof messages> extends infer R ? (R extends unknown ? Omit<R, 'place'> : never) : never;

function report({
  component,
  attribute,
  why,
  value,
  expected,
}: ProseProblem<'bad-attribute'>['data']): ReportWithoutPlace {
  const name = attribute ?? '';
  const options = expected?.options;
  const wanted =
    options === undefined ? (expected?.description ?? '') : `one of: ${options.join(', ')}`;
  switch (why) {
    case 'unknown':
      return {
        message: 'unknown',
        data: { component, attribute: name, known: attributesOf(component).join(', ') },
      };
    case 'missing':
      return { message: 'missing', data: { component, attribute: name, expected: wanted } };
    case 'duplicate':
      return { message: 'duplicate', data: { component, attribute: name } };
    case 'bad-value':
      return value === null || value.trim() === ''
        ? { message: 'blank', data: { component, attribute: name, expected: wanted } }
        : {
            message: 'bad-value',
            data: { component, attribute: name, value: shorten(value), expected: wanted },
          };
    case 'expression':
    case 'spread':
      return { message: 'code', data: { component } };
  }
}

function attributesOf(component: string): readonly string[] {
  if (isComponentName(component)) return Object.keys(specOf(component).attributes);
  return isMarkupName(component) ? markupSpec(component).attributes : [];
}
