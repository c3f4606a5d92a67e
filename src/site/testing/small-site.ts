import type { Entry } from '#evidence/entry.ts';
import { publicGraph } from '#evidence/gate.ts';
import { buildGraph } from '#evidence/graph.ts';
import { factsSchema, type KindId } from '#model/kinds.ts';
import { type Locale, locales } from '#model/locale.ts';
import { site as siteSchema } from '#model/site.ts';
import { taxonomy as taxonomySchema } from '#model/taxonomy.ts';
import { contextOf, type SiteContext } from '../context.ts';

const taxonomy = taxonomySchema.parse({
  industries: {
    banking: { name: { en: 'Banking', zh: '银行' } },
    games: { name: { en: 'Games', zh: '游戏' } },
  },
  regions: { asia: { name: { en: 'Asia', zh: '亚洲' } } },
  technologies: { mysql: { name: { en: 'MySQL', zh: 'MySQL' } } },
  units: { ms: { dimension: 'time', label: { en: 'ms', zh: '毫秒' } } },
  measures: {
    latency: { name: { en: 'latency', zh: '延迟' }, dimension: 'time', better: 'lower' },
  },
});

const site = siteSchema.parse({
  name: { en: 'Small', zh: '小站' },
  tagline: { en: 'Shown, not said.', zh: '有证，才说。' },
  description: { en: 'A small site.', zh: '一个小站。' },
  address: 'https://small.example',
  locales: ['en', 'zh'],
  accent: { light: '#b8321f', dark: '#f0806a' },
  notice: { en: 'Made for tests.', zh: '为测试而作。' },
});

/** An entry with tellings in both languages. */
export function entry<K extends KindId>(kind: K, id: string, facts: object): Entry<K> {
  const telling = (locale: Locale) => ({
    file: `content/${kind}/${id}/${locale}.mdx`,
    digest: '',
    head: { title: `Title of ${id} (${locale})`, summary: `Summary of ${id} (${locale})` },
  });
  const tellings = Object.fromEntries(locales.map((locale) => [locale, telling(locale)]));
  return { kind, id, facts: factsSchema(kind).parse(facts), tellings };
}

const named = (name: string) => ({ name: { en: name, zh: name } });

/** The facts of a source, in the voice of a customer unless another is given. */
export const source = (voice = 'customer') => ({
  id: 'talk',
  url: 'https://example.com/talk',
  title: 'A talk',
  publisher: 'Somebody',
  language: 'en',
  voice,
});

/** The facts of a latency, shown first, before which another was measured if one is given. */
export const latency = (value: number, before?: number) => ({
  id: 'latency',
  measure: 'latency',
  value,
  unit: 'ms',
  ...(before === undefined ? {} : { baseline: { value: before } }),
  asOf: '2024',
  scope: { en: 'checkout', zh: '结账' },
  source: 'talk',
  headline: true,
});

/** A customer in an industry, and a case of it with the same id. */
export function customerWithCase(
  id: string,
  industry: string,
  facts: object,
  customer: object = {},
): Entry[] {
  return [
    entry('customers', id, {
      ...named(id),
      industry,
      region: 'asia',
      permission: { basis: 'public-source', scope: ['name', 'translation'] },
      ...customer,
    }),
    entry('cases', id, {
      customer: id,
      date: 2024,
      capabilities: ['scale'],
      sources: [source()],
      ...facts,
    }),
  ];
}

/** A product, a capability and a need: what every small site stands on. */
export const ground: readonly Entry[] = [
  entry('products', 'db', {
    ...named('DB'),
    homepage: 'https://example.com/db',
    vendor: { en: 'Vendor', zh: '厂商' },
  }),
  entry('needs', 'grow', { kind: 'customer' }),
  entry('capabilities', 'scale', {
    ...named('Scale'),
    product: 'db',
    answers: ['grow'],
    state: 'ga',
    documentation: 'https://example.com/scale',
  }),
];

/** The context of a site with these entries on its ground. */
export function smallSite(entries: readonly Entry[], locale: Locale = 'en'): SiteContext {
  const { graph } = publicGraph(buildGraph([...ground, ...entries], taxonomy), '2026-11-23');
  return contextOf(graph, site, locale);
}
