import { factsSchema, type KindId } from '#model/kinds.ts';
import { type Taxonomy, taxonomy as taxonomySchema } from '#model/taxonomy.ts';
import type { Entry } from './entry.ts';

/** An entry for tests, with the fields that matter to the test; the rest is made up. */
export function entry<K extends KindId>(kind: K, id: string, facts: object = {}): Entry<K> {
  const telling = {
    file: `content/${kind}/${id}/en.mdx`,
    digest: '',
    head: { title: id, summary: 'A summary.' },
  };
  return {
    kind,
    id,
    facts: factsSchema(kind).parse({ ...REST[kind], ...facts }),
    tellings: { en: telling },
  };
}

/** A source for the figures of test entries. */
export const talk = {
  id: 'talk',
  url: 'https://example.com/talk',
  title: 'A talk',
  publisher: 'Us',
  language: 'en',
  voice: 'customer',
};

/** A figure for test entries. */
export const metric = (id: string, facts: object = {}) => ({
  id,
  measure: 'latency',
  value: 25,
  unit: 'ms',
  asOf: 2024,
  scope: { en: 'checkout' },
  source: 'talk',
  ...facts,
});

/** A small taxonomy for tests. */
export const taxonomy: Taxonomy = taxonomySchema.parse({
  industries: {},
  regions: {},
  technologies: {},
  units: {
    ms: { dimension: 'time', factor: 0.001, label: { en: 'ms', zh: '毫秒' } },
    s: { dimension: 'time', label: { en: 's', zh: '秒' } },
  },
  measures: {
    latency: { name: { en: 'latency' }, dimension: 'time', better: 'lower' },
    kept: { name: { en: 'how long it is kept' }, dimension: 'time', better: 'higher' },
  },
});

const REST: { readonly [K in KindId]?: object } = {
  products: { name: { en: 'DB' }, homepage: 'https://example.com', vendor: { en: 'Us' } },
  capabilities: {
    name: { en: 'A capability' },
    product: 'db',
    answers: [],
    state: 'ga',
    documentation: 'https://example.com/d',
  },
  needs: { kind: 'pain' },
  customers: {
    name: { en: 'A customer' },
    industry: 'retail',
    region: 'north',
    permission: { basis: 'agreement', scope: ['name', 'translation', 'quote'] },
  },
  cases: { customer: 'acme', date: 2024, capabilities: ['indexing'], sources: [talk] },
  flags: {
    claim: { en: 'Fast.' },
    capabilities: ['indexing'],
    proof: { cases: 1, industries: 1 },
    counter: [{ text: { en: 'Not always.' } }],
    sources: [talk],
  },
  stories: { cases: [] },
  circles: {
    name: { en: 'A circle' },
    audience: { en: 'People' },
    places: [{ name: { en: 'Here' }, url: 'https://example.com' }],
  },
  courses: {
    name: { en: 'A course' },
    provider: { en: 'Us' },
    url: 'https://example.com',
    audience: { en: 'People' },
    level: 'beginner',
    form: 'classroom',
    languages: ['en'],
    capabilities: [],
  },
  certifications: {
    name: { en: 'A certificate' },
    code: 'C',
    level: 'associate',
    issuer: { en: 'Us' },
    url: 'https://example.com',
    audience: { en: 'People' },
    courses: [],
  },
  summits: { name: { en: 'A day' }, kind: 'meetup', date: 2024, url: 'https://example.com' },
  partners: {
    name: { en: 'A partner' },
    kind: 'cloud',
    url: 'https://example.com',
    regions: [],
    capabilities: [],
  },
  isvs: { name: { en: 'A tool' }, kind: 'tool', url: 'https://example.com', capabilities: [] },
  kits: { audience: { en: 'People' } },
};
