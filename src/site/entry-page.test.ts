import { describe, expect, it } from 'vitest';
import type { Entry } from '#evidence/entry.ts';
import { entryOf } from '#evidence/graph.ts';
import type { KindId } from '#model/kinds.ts';
import type { Locale } from '#model/locale.ts';
import type { SiteContext } from './context.ts';
import { complete, entryPage, partsFromModel } from './entry-page.ts';
import type { EntryPage, Section } from './entry-page-view.ts';
import { metricAt } from './metric-view.ts';
import { proseShows } from './prose-shows.ts';
import type { ProseView } from './prose-view.ts';
import { customerWithCase, entry, latency, smallSite, source } from './testing/small-site.ts';

const demand = {
  id: 'more',
  asked: { en: 'More of it.' },
  kind: 'request',
  capability: 'scale',
  need: 'grow',
  source: 'talk',
  answer: {
    state: 'shipped',
    text: { en: 'More came.' },
    release: 'DB 2',
    source: 'talk',
    tie: 'matched',
  },
};

const flag = entry('flags', 'grows', {
  claim: { en: 'It grows.', zh: '它会长。' },
  capabilities: ['scale'],
  proof: { cases: 2, industries: 2 },
  evidence: ['ann/latency', 'bob/latency'],
  answers: ['ann/more'],
  counter: [{ text: { en: 'Not for Cid.' }, case: 'cid' }],
});

const entries: readonly Entry[] = [
  ...customerWithCase(
    'ann',
    'banking',
    {
      needs: ['grow'],
      replaced: ['mysql'],
      demands: [demand],
      metrics: [latency(10, 40), { ...latency(20), id: 'tail', headline: false }],
    },
    { aliases: ['Annette'], name: { en: 'Ann', zh: '安' } },
  ),
  ...customerWithCase('bob', 'games', {
    needs: ['grow'],
    replaced: ['mysql'],
    followed: ['ann'],
    metrics: [latency(5)],
  }),
  ...customerWithCase('cid', 'games', { outcome: 'left', metrics: [latency(90)] }),
  flag,
  entry('courses', 'lesson', {
    name: { en: 'Lesson' },
    provider: { en: 'School' },
    url: 'https://example.com/lesson',
    audience: { en: 'Everybody' },
    level: 'beginner',
    form: 'classroom',
    languages: ['zh'],
    capabilities: ['scale'],
  }),
  entry('stories', 'tale', { cases: ['ann', 'bob'], flags: ['grows'] }),
  entry('kits', 'set', {
    audience: { en: 'Buyers' },
    cases: ['bob'],
    query: { needs: ['grow'] },
    languages: ['en'],
    expires: '2026-11-30',
  }),
];

function pageOf(kind: KindId, id: string, locale: Locale = 'en', prose?: ProseView): EntryPage {
  const context = smallSite(entries, locale);
  return entryPage(context, found(context, kind, id), prose);
}

function found(context: SiteContext, kind: KindId, id: string): Entry {
  const entry = entryOf(context.graph, kind, id);
  if (entry === undefined) throw new Error(`${kind}/${id} is not in the small site`);
  return entry;
}

type SectionOf<Type extends Section['type']> = Extract<Section, { readonly type: Type }>;

const isOfType = <Type extends Section['type']>(
  section: Section,
  type: Type,
): section is SectionOf<Type> => section.type === type;

function bodyOf<Type extends Section['type']>(page: EntryPage, id: string, type: Type) {
  return page.sections
    .filter((section) => isOfType(section, type))
    .find((section) => section.id === `part--${id}`);
}

const titlesOf = (page: EntryPage, id: string) =>
  bodyOf(page, id, 'rows')?.groups.flatMap(({ rows }) => rows.map(({ link }) => link.text));

describe('a case', () => {
  const page = pageOf('cases', 'ann');

  it('shows its headline figures large and every other in a table', () => {
    expect(page.tiles.map(({ key }) => key)).toEqual(['cases/ann/latency']);
    const table = bodyOf(page, 'figures', 'figures');
    expect(table?.groups[0]?.figures.map(({ key }) => key)).toEqual(['cases/ann/tail']);
  });

  it('leads back to needs and to the capabilities that answer them', () => {
    const back = bodyOf(page, 'leads-back', 'answers');
    expect(back?.answers).toMatchObject([
      { status: 'answered', answered: true, capabilities: [{ text: 'Scale' }] },
    ]);
    expect(back?.others.rows).toEqual([]);
  });

  it('says why another case is related', () => {
    const [first] = bodyOf(page, 'related', 'rows')?.groups[0]?.rows ?? [];
    expect(first?.link.text).toBe('Title of bob (en)');
    expect(first?.summary?.text).toBe('Same need: “Title of grow (en)” · Also replaced MySQL');
  });

  it('lists its demands unless the telling does', () => {
    expect(bodyOf(page, 'asked', 'demands')?.demands).toMatchObject([
      { whenSaid: 'in DB 2', tie: 'matched' },
    ]);
    const demands = bodyOf(page, 'asked', 'demands')?.demands ?? [];
    const told = pageOf('cases', 'ann', 'en', {
      lang: 'en',
      nodes: [{ type: 'demands', demands }],
    });
    expect(bodyOf(told, 'asked', 'demands')).toBeUndefined();
  });

  it('names the flags it proves and the stories that tell of it', () => {
    expect(bodyOf(page, 'proves', 'claims')?.claims).toMatchObject([
      { link: { text: 'It grows.' } },
    ]);
    expect(titlesOf(page, 'stories')).toEqual(['Title of tale (en)']);
  });

  it('leaves out what it has nothing for', () => {
    expect(page.beside).toEqual([]);
    expect(page.sections.some(({ id }) => id === 'part--timeline')).toBe(false);
  });

  it('of a customer who left says so first and offers no help to repeat it', () => {
    const left = pageOf('cases', 'cid');
    expect(left.notices).toMatchObject([{ tone: 'against' }]);
    expect(left.sections.some(({ id }) => id === 'part--repeat')).toBe(false);
    expect(left.sections.some(({ id }) => id === 'part--proves')).toBe(false);
  });

  it('is found under names in every language, and its facets are in that of the page', () => {
    const { search } = pageOf('cases', 'ann', 'zh');
    expect(search).toMatchObject({ kind: '案例', industries: ['银行'], regions: ['亚洲'] });
    expect(search.also).toEqual(expect.arrayContaining(['Ann', '安', 'Annette', 'Banking']));
  });
});

describe('other kinds', () => {
  it('a capability shows needs, proofs without those who left, and what was asked next', () => {
    const page = pageOf('capabilities', 'scale');
    expect(titlesOf(page, 'needs')).toEqual(['Title of grow (en)']);
    expect(titlesOf(page, 'proof')).toEqual(['Title of ann (en)', 'Title of bob (en)']);
    expect(bodyOf(page, 'asked', 'demands')?.demands).toMatchObject([{ asker: { text: 'Ann' } }]);
  });

  it('a need says how far it is answered and who raised it', () => {
    const page = pageOf('needs', 'grow');
    expect(page.notices[0]?.text).toBe('Answered by Scale.');
    expect(titlesOf(page, 'raised')).toEqual(['Title of ann (en)', 'Title of bob (en)']);
  });

  it('a flag shows evidence by case, and counter-evidence under the customer who gave it', () => {
    const page = pageOf('flags', 'grows');
    expect(page.claim?.stage).toBe('told');
    expect(page.tiles).toHaveLength(2);
    const evidence = bodyOf(page, 'evidence', 'figures');
    expect(evidence?.groups.map(({ owner }) => owner?.text)).toEqual([
      'Title of ann (en)',
      'Title of bob (en)',
    ]);
    const against = bodyOf(page, 'against', 'statements');
    expect(against?.statements[0]?.links).toMatchObject([{ text: 'cid', href: '/cases/cid/' }]);
    expect(
      page.facts.some(({ values }) => values.some(({ href }) => href === '#part--against')),
    ).toBe(true);
  });

  it('a customer shows its cases and who followed it', () => {
    const page = pageOf('customers', 'ann');
    expect(titlesOf(page, 'cases')).toEqual(['Title of ann (en)']);
    expect(titlesOf(page, 'followers')).toEqual(['Title of bob (en)']);
  });

  it('a kit keeps its order, and says where it is not offered', () => {
    const page = pageOf('kits', 'set');
    expect(titlesOf(page, 'cases')).toEqual(['Title of bob (en)', 'Title of ann (en)']);
    expect(page.notices).toEqual([]);
    expect(pageOf('kits', 'set', 'zh').notices).toHaveLength(1);
  });

  it('a course leads to the capabilities it teaches', () => {
    expect(titlesOf(pageOf('courses', 'lesson'), 'teaches')).toEqual(['Scale']);
  });

  it('a text of another language keeps its own', () => {
    expect(pageOf('courses', 'lesson', 'zh').facts[0]?.values[0]).toMatchObject({
      text: 'Everybody',
      lang: 'en',
    });
  });
});

describe('a kind that has no view of its own', () => {
  it('shows what it refers to and what refers to it', () => {
    const context = smallSite(entries);
    const story = found(context, 'stories', 'tale');
    const page = complete(context, story, proseShows(undefined), partsFromModel(context, story));
    expect(bodyOf(page, 'leads-to', 'rows')?.groups.map(({ title }) => title)).toEqual([
      'Cases',
      'Claims',
    ]);
    expect(page.title.text).toBe('Title of tale (en)');
  });
});

describe('what a telling shows', () => {
  it('is found at any depth', () => {
    const context = smallSite(entries);
    const metric = metricAt(context, 'ann/latency');
    if (metric === undefined) throw new Error('the figure is missing');
    const shows = proseShows({
      lang: 'en',
      nodes: [
        {
          type: 'element',
          tag: 'p',
          attributes: {},
          children: [{ type: 'metric', metric, away: false }],
        },
      ],
    });
    expect([...shows.metrics]).toEqual(['cases/ann/latency']);
    expect(shows.demands).toBe(false);
  });
});

it('a source stands on every page that has one', () => {
  expect(bodyOf(pageOf('cases', 'bob'), 'sources', 'sources')?.sources).toMatchObject([
    { title: source().title },
  ]);
});
