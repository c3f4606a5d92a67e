import { expect, test } from 'vitest';
import { parseTelling } from './parse.ts';
import { componentsIn } from './tree/walk.ts';
import { COMPONENT_NAMES, specOf } from './vocabulary.ts';

test.each(COMPONENT_NAMES)('the example of %s is right', (name) => {
  const { problems, tree } = parseTelling(specOf(name).example);
  expect(problems).toEqual([]);
  expect(componentsIn(tree).map((component) => component.name)).toEqual([name]);
});

test('choices have options, and nothing else has', () => {
  for (const name of COMPONENT_NAMES) {
    for (const spec of Object.values(specOf(name).attributes))
      expect(spec.type === 'choice').toBe(spec.options !== undefined);
  }
});
