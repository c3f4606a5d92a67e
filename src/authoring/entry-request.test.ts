import { describe, expect, it } from 'vitest';
import { kindIds } from '#model/kinds.ts';
import { entryRequest, singularOf } from './entry-request.ts';

describe('entryRequest', () => {
  it.each(kindIds)('takes %s in the singular and in the plural', (kind) => {
    expect(entryRequest([kind, 'acme'])).toEqual({ asks: 'entry', kind, id: 'acme' });
    expect(entryRequest([singularOf(kind), 'acme'])).toEqual({ asks: 'entry', kind, id: 'acme' });
  });

  it.each([
    ['capabilities', 'capability'],
    ['stories', 'story'],
    ['isvs', 'isv'],
    ['cases', 'case'],
  ] as const)('calls one of %s a %s', (kind, one) => {
    expect(singularOf(kind)).toBe(one);
  });

  it('suggests the kind that was perhaps meant', () => {
    expect(entryRequest(['custmer', 'acme'])).toMatchObject({
      asks: 'unknown-kind',
      suggestion: 'customer',
    });
    expect(entryRequest(['press-release', 'acme'])).toMatchObject({ suggestion: undefined });
  });

  it.each([
    ['Acme Corp', 'acme-corp'],
    ['  Café «Zürich» ', 'cafe-zurich'],
    ['acme_corp', 'acme-corp'],
    ['AcmeCorp', 'acmecorp'],
    ['知乎', undefined],
  ])('suggests an id for %j', (given, suggestion) => {
    expect(entryRequest(['case', ...given.split(' ')])).toMatchObject({
      asks: 'bad-id',
      suggestion,
    });
  });

  it('asks for more if there is too little', () => {
    expect(entryRequest([])).toEqual({ asks: 'too-little' });
    expect(entryRequest(['case'])).toEqual({ asks: 'too-little' });
  });
});
