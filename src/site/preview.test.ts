import { describe, expect, it } from 'vitest';
import type { Entry } from '#evidence/entry.ts';
import { publicGraph } from '#evidence/gate.ts';
import { buildGraph, entryOf } from '#evidence/graph.ts';
import { factsSchema } from '#model/kinds.ts';
import { previewed } from './preview.ts';

function customer(facts: object): Entry<'customers'> {
  return {
    kind: 'customers',
    id: 'acme',
    facts: factsSchema('customers').parse({
      name: { en: 'Acme' },
      industry: 'logistics',
      region: 'global',
      permission: { basis: 'agreement', scope: ['name'] },
      ...facts,
    }),
    tellings: {},
  };
}

function isShown(entry: Entry): boolean {
  const taxonomy = { industries: {}, regions: {}, technologies: {}, units: {}, measures: {} };
  const { graph } = publicGraph(buildGraph([entry], taxonomy), '2026-11-23');
  return entryOf(graph, entry.kind, entry.id) !== undefined;
}

describe('previewed', () => {
  it.each([
    ['a draft', { status: 'draft' }],
    ['what is published later', { published: '2027-01-01' }],
  ])('shows %s, which the site does not', (_what, facts) => {
    expect(isShown(customer(facts))).toBe(false);
    expect(isShown(previewed(customer(facts)))).toBe(true);
  });

  it.each([
    ['what was withdrawn', { status: 'withdrawn' }],
    ['a customer without permission', { status: 'draft', permission: undefined }],
  ])('does not show %s', (_what, facts) => {
    expect(isShown(previewed(customer(facts)))).toBe(false);
  });
});
