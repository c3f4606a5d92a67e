import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Entry } from '#evidence/entry.ts';
import { allEntries } from '#evidence/graph.ts';
import { kindIds } from '#model/kinds.ts';
import { type Locale, locales } from '#model/locale.ts';
import { isRecord } from '#model/walk.ts';
import { parseTelling } from '#prose/parse.ts';
import { renderNodes } from '#prose/render-nodes.ts';
import { entryPage } from './entry-page.ts';
import { homeView } from './home-view.ts';
import { indexView } from './index-view.ts';
import { proseNodes } from './prose-view.ts';
import { customerWithCase, entry, latency, smallSite, source } from './testing/small-site.ts';

// Numbers that stand nowhere else, so that they are found wherever a figure is shown.
const CAVEATS: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  '4,817': { en: 'Reads only.', zh: '只算读取。' },
  '5,923': { en: 'Measured in a test.', zh: '测试中测得。' },
};

const withCaveat = (value: number) => ({
  ...latency(value, 20_000),
  caveat: CAVEATS[value.toLocaleString('en')],
});

const entries: readonly Entry[] = [
  ...customerWithCase('ann', 'banking', { needs: ['grow'], metrics: [withCaveat(4817)] }),
  ...customerWithCase('bob', 'games', {
    needs: ['grow'],
    followed: ['ann'],
    metrics: [{ ...withCaveat(5923), headline: false }],
  }),
  entry('flags', 'fast', {
    claim: { en: 'Fast.', zh: '快。' },
    capabilities: ['scale'],
    proof: { cases: 2, industries: 2 },
    evidence: ['ann/latency', 'bob/latency'],
    counter: [{ text: { en: 'Not always.', zh: '并非总是。' } }],
  }),
  entry('stories', 'two', { cases: ['ann', 'bob'], flags: ['fast'], capabilities: ['scale'] }),
  entry('kits', 'banks', { audience: { en: 'Banks.', zh: '银行。' }, cases: ['ann', 'bob'] }),
  entry('circles', 'people', {
    name: { en: 'People', zh: '圈子' },
    audience: { en: 'All.', zh: '所有人。' },
    places: [{ name: { en: 'Forum', zh: '论坛' }, url: 'https://example.com/forum' }],
    flags: ['fast'],
  }),
  entry('partners', 'cloud', {
    name: { en: 'Cloud', zh: '云' },
    kind: 'cloud',
    url: 'https://example.com/cloud',
    regions: ['asia'],
    capabilities: ['scale'],
    cases: ['ann'],
  }),
  entry('summits', 'day', {
    name: { en: 'Day', zh: '日' },
    kind: 'conference',
    date: 2024,
    url: 'https://example.com/day',
    talks: [{ id: 'talk', title: { en: 'Talk', zh: '演讲' }, case: 'ann', customer: 'ann' }],
    metrics: [{ ...withCaveat(4817), headline: false }],
    sources: [source()],
  }),
];

/** A telling that shows both figures in every way in which a telling can. */
const TELLING = ['ann', 'bob']
  .map((id) => `cases/${id}/latency`)
  .map(
    (id) =>
      `<Metric id="${id}" />, in short.\n\n<Metrics ids="${id}" />\n\n<BeforeAfter metric="${id}" />`,
  )
  .join('\n\n');

/** The innermost objects of a view that show a number, with all the text in them. */
function* showing(view: unknown, number: string): Generator<string> {
  if (typeof view !== 'object' || view === null || !textIn(view).includes(number)) return;
  const isQuantity = isRecord(view) && view['number'] === number && 'magnitude' in view;
  const inside = Object.values(view).flatMap((part) => [...showing(part, number)]);
  // A quantity alone has no room for a caveat: whatever holds it must have it.
  if (isQuantity) yield number;
  else yield* inside.map((text) => (text === number ? textIn(view) : text));
}

const textIn = (view: unknown): string => JSON.stringify(view);

describe.each(locales)('in %s, every view that carries a value carries its caveat:', (locale) => {
  const context = smallSite(entries, locale);
  const { prose: labels } = context.words;
  const task = (done: boolean) => (done ? labels.taskDone : labels.taskOpen);
  const told = renderNodes(parseTelling(TELLING).tree, { labels: { ...labels, task } });
  const pages: [string, unknown][] = [
    ['home', homeView(context)],
    ...kindIds.map((kind): [string, unknown] => [kind, indexView(context, kind)]),
    ...allEntries(context.graph).flatMap((one): [string, unknown][] => {
      const prose = { lang: locale, nodes: proseNodes(context, one, told) };
      return [
        [`${one.kind}/${one.id}`, entryPage(context, one, undefined)],
        [`${one.kind}/${one.id} with its telling`, [entryPage(context, one, prose), prose]],
      ];
    }),
  ];

  it.each(pages)('%s', (_name, page) => {
    for (const [number, caveat] of Object.entries(CAVEATS))
      for (const text of showing(page, number)) expect(text).toContain(caveat[locale]);
  });

  it('and the figures are shown on many of them', () => {
    const with4817 = pages.filter(([, page]) => [...showing(page, '4,817')].length > 0);
    expect(with4817.length).toBeGreaterThan(10);
  });
});

describe('every template that sets a quantity has a place for its caveat', () => {
  const folder = path.resolve(import.meta.dirname, '../components');
  const templates = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.astro'))
    .map((name) => [name, readFileSync(path.join(folder, name), 'utf8')] as const)
    .filter(([, text]) => /<Quantity\b|\bmetric\.value\.text|\{value\.text\}/.test(text));

  it.each(templates)('%s', (_name, text) => expect(text).toMatch(/<Provenance\b|[cC]aveat/));
});
