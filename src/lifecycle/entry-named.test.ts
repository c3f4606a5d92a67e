import { expect, it } from 'vitest';
import { baseFiles, contentOf } from '#checks/testing/base-content.ts';
import { addressTyped, entryNamed } from './entry-named.ts';
import { site } from './testing/site.ts';

const content = await contentOf(await baseFiles());

it.each([
  'cases/lantern-pay',
  'content/cases/lantern-pay',
  './content/cases/lantern-pay/facts.yaml',
  'content\\cases\\lantern-pay\\zh.mdx',
  '/cases/lantern-pay/',
  '/zh/cases/lantern-pay/#results',
  'https://small.example/zh/cases/lantern-pay/?from=mail',
])('knows the entry by %s', (typed) => {
  expect(entryNamed(typed, content, site)).toEqual({ key: 'cases/lantern-pay' });
});

it('knows it under the path of the site', () => {
  const under = { ...site, base: '/proof' };
  expect(entryNamed('/proof/zh/cases/lantern-pay', content, under)).toEqual({
    key: 'cases/lantern-pay',
  });
  expect(addressTyped('https://small.example/proof/', under)).toBe('/');
});

it.each([
  ['cases/lantern-pey', 'cases/lantern-pay'],
  ['case/lantern-pay', 'cases/lantern-pay'],
  ['lantern', undefined],
])('of %s suggests %s', (typed, suggestion) => {
  expect(entryNamed(typed, content, site)).toEqual({ suggestion });
});
