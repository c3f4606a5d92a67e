import type { ProseProblem } from '#prose/problems.ts';
import { isComponentName, specOf } from '#prose/vocabulary.ts';
import { defineCheck, type Report } from '../define-check.ts';
import { proseProblems } from '../prose-findings.ts';

const messages = {
  unknown: ['component', 'attribute', 'known'],
  missing: ['component', 'attribute', 'expected'],
  duplicate: ['component', 'attribute'],
  'bad-value': ['component', 'attribute', 'value', 'expected'],
  code: ['component'],
} as const;

/** Attributes of components are those of the vocabulary, with values that fit. */
export const badAttribute = defineCheck({
  id: 'bad-attribute',
  severity: 'error',
  messages,
  *run({ content }) {
    for (const { problem, place } of proseProblems(content, 'bad-attribute'))
      yield { ...report(problem.data), place, suggestion: problem.data.nearest ?? undefined };
  },
});

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
  const wanted = expected?.options?.join(', ') ?? expected?.description ?? '';
  switch (why) {
    case 'unknown':
      return {
        message: 'unknown',
        data: { component, attribute: name, known: attributesOf(component) },
      };
    case 'missing':
      return { message: 'missing', data: { component, attribute: name, expected: wanted } };
    case 'duplicate':
      return { message: 'duplicate', data: { component, attribute: name } };
    case 'bad-value':
      return {
        message: 'bad-value',
        data: { component, attribute: name, value: value ?? '', expected: wanted },
      };
    case 'expression':
    case 'spread':
      return { message: 'code', data: { component } };
  }
}

function attributesOf(component: string): string {
  return isComponentName(component) ? Object.keys(specOf(component).attributes).join(', ') : '';
}
