import { parse } from 'yaml';
import { z } from 'zod';
import type { Span } from '#model/place.ts';
import type { SourceText } from '#prose/source-text.ts';

const fixture = z.strictObject({
  name: z.string(),
  telling: z.string(),
  /** `<line>:<column> <code> <text of the place>`, one for each finding. */
  expect: z.array(z.string()).default([]),
});

/** A telling and what is found in it. */
export type StyleFixture = z.output<typeof fixture>;

/** The fixtures in a YAML text. */
export function styleFixtures(yaml: string): StyleFixture[] {
  return z.array(fixture).min(2).parse(parse(yaml));
}

/** A finding as fixtures write it. */
export function written(source: SourceText, code: string, span: Span): string {
  const { line, column } = span.start;
  return `${line}:${column} ${code} ${source.slice(span)}`.trimEnd();
}
