import { describe, expect, it } from 'vitest';
import { type KindId, kindIds } from '#model/kinds.ts';
import { indexView } from './index-view.ts';
import { customerWithCase, entry, latency, smallSite } from './testing/small-site.ts';

const lines = (context: ReturnType<typeof smallSite>, kind: KindId) =>
  indexView(context, kind).groups.map(({ title, rows }) => [
    title,
    rows.map(({ link, meta, end, figure }) =>
      [figure?.text, link.text, ...meta.map(({ text }) => text), end].filter(Boolean).join(' | '),
    ),
  ]);

const bank = customerWithCase(
  'bank',
  'banking',
  { date: 2023, metrics: [latency(10)], replaced: ['mysql'] },
  { benchmark: { reason: { en: 'Others ask it.', zh: '同行都问它。' } } },
);
const studio = customerWithCase('studio', 'games', { date: 2024 });
const gone = customerWithCase('gone', 'games', { outcome: 'left' });
const context = smallSite([...bank, ...studio, ...gone]);

describe('the list of cases', () => {
  it('has the newest first and sets apart customers who left', () => {
    expect(lines(context, 'cases')).toEqual([
      [
        undefined,
        [
          'Title of studio (en) | Games | Asia | 2024',
          '10\u00a0ms | Title of bank (en) | Banking | Asia | replaced MySQL | 2023',
        ],
      ],
      ['Moved away', ['Title of gone (en) | Games | Asia | 2024']],
    ]);
    expect(indexView(context, 'cases').groups[1]?.against).toBe(true);
  });
});

describe('the list of customers', () => {
  it('has those first to whom others look, with the reason', () => {
    const [benchmarks, others] = indexView(context, 'customers').groups;
    expect(benchmarks?.rows.map(({ summary }) => summary?.text)).toEqual(['Others ask it.']);
    expect(others?.rows.map(({ link }) => link.text)).toEqual(['gone', 'studio']);
  });
});

describe('the list of capabilities', () => {
  it('is led by the number of cases that prove each; a customer who left proves nothing', () => {
    expect(lines(context, 'capabilities')).toEqual([
      [undefined, ['2\u00a0cases | Scale | newest 2024']],
    ]);
  });
});

describe('the list of needs', () => {
  it('is grouped by how far they are answered, and leaves out empty groups', () => {
    const open = entry('needs', 'fly', { kind: 'trend' });
    expect(indexView(smallSite([open]), 'needs').groups.map(({ title }) => title)).toEqual([
      'Open',
      'Answered',
    ]);
  });
});

describe('the list of partners', () => {
  it('is grouped by kind, the largest group first', () => {
    const partner = (id: string, kind: string) =>
      entry('partners', id, {
        name: { en: id },
        kind,
        url: 'https://example.com/',
        regions: ['asia'],
        capabilities: ['scale'],
      });
    const partners = [partner('a', 'service'), partner('b', 'cloud'), partner('c', 'cloud')];
    expect(lines(smallSite(partners), 'partners')).toEqual([
      ['Clouds', ['b | Asia', 'c | Asia']],
      ['Service companies', ['a | Asia']],
    ]);
  });
});

describe('every kind', () => {
  it('has a list, with or without entries and a view of its own', () => {
    for (const kind of kindIds) {
      const view = indexView(context, kind);
      expect(view.title).not.toBe('');
      expect(view.groups.every(({ rows }) => rows.length > 0)).toBe(true);
    }
    expect(lines(context, 'products')).toEqual([[undefined, ['DB']]]);
  });
});
