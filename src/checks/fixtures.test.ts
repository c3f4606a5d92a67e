import { describe, expect, test } from 'vitest';
import { examples } from './examples.ts';
import { checks } from './registry.ts';
import { runChecks } from './run-checks.ts';
import { baseFiles, contentOf, FIXTURE_DAY } from './testing/base-content.ts';
import { allFixtures, changed, written } from './testing/fixtures.ts';
import { words } from './words/words.ts';

const base = await baseFiles();
const fixtures = await allFixtures();
const ids = checks.map(({ id }) => id);

test('the base content is sound, also without the last newline of its files or with CRLF', async () => {
  expect(runChecks(await contentOf(base), FIXTURE_DAY)).toEqual([]);
  const onWindows = new Map(
    [...base].map(([file, bytes]) => [file, text(bytes).replaceAll('\n', '\r\n')]),
  );
  expect(runChecks(await contentOf(onWindows), FIXTURE_DAY)).toEqual([]);
  const trimmed = new Map([...base].map(([file, bytes]) => [file, text(bytes).trimEnd()]));
  expect(runChecks(await contentOf(trimmed), FIXTURE_DAY)).toEqual([]);
});

test('the base content is sound for the rules that it turns off as well', async () => {
  const site = 'content/site.yaml';
  const settings = text(base.get(site) ?? new Uint8Array()).replace(/^checks:\n(?: .*\n)+/m, '');
  const all = new Map([...base, [site, new TextEncoder().encode(settings)]]);
  expect(settings).not.toContain('off');
  expect(runChecks(await contentOf(all), FIXTURE_DAY)).toEqual([]);
});

test('every folder of fixtures is that of a rule', () => {
  expect(fixtures.map(({ rule }) => rule).filter((rule) => !ids.some((id) => id === rule))).toEqual(
    [],
  );
});

describe.each(ids)('%s', (id) => {
  const own = fixtures.filter(({ rule }) => rule === id);

  test('has words, an example, and fixtures of both sorts with some Chinese', () => {
    for (const language of [words.en, words.zh])
      for (const words of [language[id].summary, language[id].why, language[id].fix])
        expect(words).toMatch(/[.。]$/);
    expect(examples[id].bad).not.toBe(examples[id].good);
    expect(own.filter(({ expect }) => expect.length === 0)).not.toEqual([]);
    expect(own.filter(({ expect }) => expect.some(({ zh }) => zh !== undefined))).not.toEqual([]);
  });

  test.each(own.map((fixture) => [fixture.name, fixture] as const))(
    '%s',
    async (_name, fixture) => {
      const content = await contentOf(changed(base, fixture.change));
      const findings = runChecks(
        content,
        fixture.asOf ?? FIXTURE_DAY,
        ids.filter((rule) => !fixture.without.includes(rule)),
      );
      expect(
        findings.map((finding, index) =>
          written(content, finding, id, fixture.expect[index]?.zh !== undefined),
        ),
      ).toEqual(fixture.expect);
    },
  );
});

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
