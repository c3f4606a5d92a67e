import { describe, expect, test } from 'vitest';
import { logoOwner, namesOf } from './permission.ts';
import { entry } from './testing.ts';

describe('whose logo a picture is', () => {
  test.each([
    ['logo.svg', 'acme'],
    ['logo-dark@2x.png', 'acme'],
    ['Logo_White.svg', 'acme'],
    ['标志.svg', 'acme'],
    ['globex-logo.svg', 'globex'],
    ['logo-globex-dark.png', 'globex'],
    ['en-zh-logo.svg', 'en-zh'],
    ['vendor-logo.svg', undefined],
    ['logotypes.svg', undefined],
    ['architecture.svg', undefined],
    ['catalogue.png', undefined],
  ])('%s: %s', (picture, owner) => {
    const customers = ['acme', 'globex', 'en-zh'];
    const beside = picture === 'en-zh-logo.svg' ? undefined : 'acme';
    expect(logoOwner(picture, beside, (id) => customers.includes(id))).toBe(owner);
  });

  test('nobody’s, where it lies beside no customer', () => {
    expect(logoOwner('logo.svg', undefined, () => false)).toBeUndefined();
  });
});

describe('the name a home page is known by', () => {
  test.each([
    ['https://www.acme.example', 'acme.example'],
    ['https://acme.example/', 'acme.example'],
    ['https://acme.example/en/', 'acme.example'],
    ['https://acme.example/zh-cn', 'acme.example'],
    ['http://acme.example/index.html?lang=en', 'acme.example'],
    ['https://shop.example/stores/acme', 'shop.example/stores/acme'],
  ])('%s: %s', (homepage, name) => {
    expect(namesOf(entry('customers', 'acme', { homepage }).facts)).toContain(name);
  });
});
