import { expect, test } from 'vitest';
import { site } from '#model/site.ts';
import { ruleAddress } from './rule-address.ts';

const words = { en: 'x', zh: 'x' };
const siteOf = (more: object) =>
  site.parse({
    name: words,
    tagline: words,
    description: words,
    notice: words,
    address: 'https://proof.example',
    locales: ['en', 'zh'],
    accent: { light: '#000000', dark: '#ffffff' },
    ...more,
  });

test('where a rule is explained, in the languages of the site', () => {
  expect(ruleAddress(siteOf({}), 'entry-id', 'en')).toBe(
    'https://proof.example/guide/rules/#entry-id',
  );
  expect(ruleAddress(siteOf({}), 'entry-id', 'zh')).toBe(
    'https://proof.example/zh/guide/rules/#entry-id',
  );
  const below = siteOf({ base: '/proof', locales: ['zh'] });
  expect(ruleAddress(below, 'entry-id', 'zh')).toBe(
    'https://proof.example/proof/guide/rules/#entry-id',
  );
  expect(ruleAddress(below, 'entry-id', 'en')).toBe(
    'https://proof.example/proof/guide/rules/#entry-id',
  );
});
