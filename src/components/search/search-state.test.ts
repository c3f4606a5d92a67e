import { describe, expect, it } from 'vitest';
import { addressOf, filtersOf, grouped, isEmpty, resultsSaid, stateFrom } from './search-state.ts';

describe('the state of a search', () => {
  const address = '?q=online+DDL&kind=Cases&kind=Claims&industry=%E9%93%B6%E8%A1%8C';

  it('comes back from the address it was kept in', () => {
    const state = stateFrom(address);
    expect(state.query).toBe('online DDL');
    expect(state.chosen.kind).toEqual(['Cases', 'Claims']);
    expect(state.chosen.industry).toEqual(['银行']);
    expect(addressOf(state)).toBe(address);
  });

  it('leaves nothing in the address when nothing is searched for', () => {
    const state = stateFrom('?q=++&other=1');
    expect(isEmpty(state)).toBe(true);
    expect(addressOf(state)).toBe('');
  });

  it('asks for any value of a facet, and can leave one facet out', () => {
    expect(filtersOf(stateFrom(address))).toEqual({
      kind: { any: ['Cases', 'Claims'] },
      industry: { any: ['银行'] },
    });
    expect(filtersOf(stateFrom(address), 'kind')).toEqual({ industry: { any: ['银行'] } });
  });
});

describe('resultsSaid', () => {
  const templates = {
    found: '{n} for {q}',
    foundOne: 'one for {q}',
    foundAll: '{n} pages',
    none: 'none for {q}',
  };

  it('chooses the words by count and query, and takes the query as it is', () => {
    const dollars = stateFrom('?q=%24%26');
    expect(resultsSaid(dollars, 0, templates)).toBe('none for $&');
    expect(resultsSaid(dollars, 1, templates)).toBe('one for $&');
    expect(resultsSaid(dollars, 2, templates)).toBe('2 for $&');
    expect(resultsSaid(stateFrom('?kind=Cases'), 22, templates)).toBe('22 pages');
  });
});

describe('grouped', () => {
  it('keeps the order in which names first come', () => {
    expect(grouped(['b1', 'a1', 'b2'], (thing) => thing.charAt(0))).toEqual([
      ['b', ['b1', 'b2']],
      ['a', ['a1']],
    ]);
  });
});
