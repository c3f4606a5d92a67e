import { expect, it } from 'vitest';
import { runChecks } from '../../run-checks.ts';
import { baseFiles, contentOf, FIXTURE_DAY } from '../../testing/base-content.ts';

it('says of a drawing too large to be looked through that it is too large, and says it once', async () => {
  const files = await baseFiles();
  const shape = '<circle cx="20" cy="20" r="9" />\n';
  const shapes = shape.repeat(1_000_001 / shape.length + 1);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300">${shapes}</svg>`;
  files.set('content/cases/harbour-books/plan.svg', new TextEncoder().encode(svg));
  const findings = runChecks(await contentOf(files), FIXTURE_DAY);
  expect(findings.map(({ rule, message }) => [rule, message.en])).toEqual([
    ['unsafe-picture', 'Unexpected size, too large to be looked through, expected at most 1000 kB'],
  ]);
});
