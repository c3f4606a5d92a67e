import { expect, test } from 'vitest';
import { applyEdits, placedEdits } from '../../fixing/text-edits.ts';
import { runChecks } from '../../run-checks.ts';
import { baseFiles, contentOf, FIXTURE_DAY } from '../../testing/base-content.ts';
import { allFixtures, changed } from '../../testing/fixtures.ts';

const fixtures = (await allFixtures()).filter(
  ({ rule, expect }) => rule === 'quote-altered' && expect.some(({ fix }) => fix !== undefined),
);

test.each(fixtures.map((fixture) => [fixture.name, fixture] as const))(
  '%s: what --fix writes records the approval',
  async (_name, { change }) => {
    const files = changed(await baseFiles(), change);
    const content = await contentOf(files);
    const found = runChecks(content, FIXTURE_DAY, ['quote-altered']);
    for (const { fix, place } of found) {
      expect(fix?.afterReview).toBe(true);
      const text = content.textOf(place.file) ?? '';
      const edits = placedEdits(text, fix?.edits ?? []) ?? [];
      files.set(place.file, new TextEncoder().encode(applyEdits(text, edits)));
    }
    expect(runChecks(await contentOf(files), FIXTURE_DAY)).toEqual([]);
  },
);
