import type { Day } from '#model/dates.ts';
import { factsSchema, type KindId } from '#model/kinds.ts';
import { locales } from '#model/locale.ts';
import { markedValues } from '#model/walk.ts';
import { type Entry, type EntryKey, keyOf } from './entry.ts';
import { flagProof } from './flags.ts';
import { allEntries, buildGraph, entriesOf, entryOf, type Graph, resolves } from './graph.ts';
import { type Keep, prune } from './prune.ts';
import { referencesIn } from './references.ts';
import { nameTest, type Withheld, type WithheldReason } from './withheld.ts';

declare const gate: unique symbol;

/**
 * The part of the graph that may be shown on a given day. Only `publicGraph` makes one, and
 * outputs accept nothing else: what is not in it cannot leak.
 */
export interface PublicGraph extends Graph {
  readonly [gate]: true;
  readonly asOf: Day;
}

/** What the gate lets through, and what it holds back. */
export interface Publication {
  readonly graph: PublicGraph;
  readonly withheld: Withheld;
}

/**
 * Removes drafts, future, withdrawn, expired and unpermitted entries and parts, and puts the alias
 * in place of an anonymous customer's name. What cannot stand without a removed thing goes with
 * it: a case without its customer, a story all of whose cases are gone, an unproven flag.
 */
export function publicGraph(graph: Graph, asOf: Day): Publication {
  const reasons = new Map<EntryKey, WithheldReason>();
  for (const entry of allEntries(graph)) {
    const reason = ownReason(entry, asOf);
    if (reason !== undefined) reasons.set(keyOf(entry), reason);
  }
  // Each round can only remove more, so this ends.
  for (;;) {
    const before = reasons.size;
    const candidate = passThrough(graph, reasons);
    for (const [key, reason] of consequences(graph, candidate))
      if (!reasons.has(key)) reasons.set(key, reason);
    if (reasons.size === before) {
      const names = withheldNames(graph, reasons);
      const open = Object.assign(candidate, { asOf });
      // The one place where a graph becomes public.
      return {
        graph: open as PublicGraph,
        withheld: { reasons, names, mentions: nameTest(names) },
      };
    }
  }
}

/** Why an entry may not be shown by its own facts. */
function ownReason(entry: Entry, asOf: Day): WithheldReason | undefined {
  const { status, published } = entry.facts;
  if (status !== 'published') return { why: status };
  if (published !== undefined && published > asOf) return { why: 'not-yet', published };
  return isOf(entry, 'customers') ? permissionReason(entry, asOf) : undefined;
}

function permissionReason({ facts }: Entry<'customers'>, asOf: Day): WithheldReason | undefined {
  const { permission, anonymous } = facts;
  if (permission === undefined) return { why: 'permission-missing' };
  if (permission.granted !== undefined && permission.granted > asOf)
    return { why: 'permission-not-yet', granted: permission.granted };
  if (permission.expires !== undefined && permission.expires < asOf)
    return { why: 'permission-expired', expires: permission.expires };
  if (!permission.scope.includes('name') && anonymous === undefined)
    return { why: 'name-not-permitted' };
  return undefined;
}

/** The graph without the entries that have a reason, and without what points to them or names them. */
function passThrough(graph: Graph, reasons: Map<EntryKey, WithheldReason>): Graph {
  const mentions = nameTest(withheldNames(graph, reasons));
  const entries = allEntries(graph).flatMap((entry): Entry[] => {
    const key = keyOf(entry);
    if (reasons.has(key)) return [];
    const shown = withoutWithheld(permitted(graph, entry), graph, reasons, mentions);
    if (shown === undefined) reasons.set(key, { why: 'depends-on-withheld' });
    return shown === undefined ? [] : [shown];
  });
  return buildGraph(entries, graph.taxonomy);
}

/** What must go because of what is gone. */
function* consequences(whole: Graph, open: Graph): Generator<[EntryKey, WithheldReason]> {
  const customersWithCase = new Set(entriesOf(whole, 'cases').map((entry) => entry.facts.customer));
  const customersShown = new Set(entriesOf(open, 'cases').map((entry) => entry.facts.customer));
  for (const customer of entriesOf(open, 'customers'))
    if (customersWithCase.has(customer.id) && !customersShown.has(customer.id))
      yield [keyOf(customer), { why: 'no-public-case' }];
  for (const entry of entriesOf(open, 'cases')) {
    if (entry.facts.capabilities.length === 0) yield [keyOf(entry), { why: 'no-capability' }];
    if (entryOf(open, 'customers', entry.facts.customer) === undefined)
      yield [keyOf(entry), { why: 'depends-on-withheld' }];
  }
  for (const story of entriesOf(open, 'stories'))
    if (story.facts.cases.length === 0) yield [keyOf(story), { why: 'depends-on-withheld' }];
  for (const flag of entriesOf(open, 'flags'))
    if (!flagProof(open, flag).proven) yield [keyOf(flag), { why: 'unproven' }];
}

/** An entry with the parts removed that its customer's permission does not cover. */
function permitted(graph: Graph, entry: Entry): Entry {
  if (isOf(entry, 'customers')) return isAnonymous(entry) ? underAlias(entry) : entry;
  if (!isOf(entry, 'cases')) return entry;
  const customer = entryOf(graph, 'customers', entry.facts.customer);
  const scope = customer?.facts.permission?.scope ?? [];
  const quotes =
    scope.includes('quote') && customer !== undefined && !isAnonymous(customer)
      ? entry.facts.quotes
      : [];
  const facts = { ...entry.facts, quotes };
  if (scope.includes('translation')) return { ...entry, facts };
  const spoken = new Set<string>(facts.sources.map((source) => source.language));
  const tellings = Object.fromEntries(
    locales
      .filter((locale) => spoken.has(locale))
      .map((locale) => [locale, entry.tellings[locale]]),
  );
  return { ...entry, facts, tellings };
}

/** Whether a customer is shown under its alias only. */
export function isAnonymous({ facts }: Entry<'customers'>): boolean {
  return facts.anonymous !== undefined;
}

function underAlias(customer: Entry<'customers'>): Entry<'customers'> {
  const { homepage: _homepage, anonymous, ...facts } = customer.facts;
  return anonymous === undefined
    ? customer
    : { ...customer, facts: { ...facts, name: anonymous.alias, aliases: [] } };
}

/** Names of customers that are not shown, or not by name. */
function withheldNames(graph: Graph, reasons: ReadonlyMap<EntryKey, WithheldReason>): string[] {
  return entriesOf(graph, 'customers')
    .filter((customer) => reasons.has(keyOf(customer)) || isAnonymous(customer))
    .flatMap(({ facts }) => [
      ...locales.flatMap((locale) => facts.name[locale] ?? []),
      ...facts.aliases,
    ]);
}

function withoutWithheld(
  entry: Entry,
  graph: Graph,
  reasons: ReadonlyMap<EntryKey, WithheldReason>,
  mentions: (text: string) => boolean,
): Entry | undefined {
  const tellings = Object.fromEntries(
    Object.entries(entry.tellings).filter(
      ([, telling]) =>
        telling !== undefined && !mentions(`${telling.head.title ?? ''}\n${telling.head.summary}`),
    ),
  );
  const clean = !mentions(JSON.stringify(entry.facts)) && !pointsTo(entry, graph, reasons);
  if (clean) return { ...entry, tellings };
  const facts = prunedFacts(entry.kind, entry.facts, (text, mark) => {
    if (mark?.to === 'entry' || mark?.to === 'metric' || mark?.to === 'demand')
      return referencesIn([{ mark, value: text, path: [] }]).every(
        (reference) => !reasons.has(reference.to) && resolves(graph.entries, reference),
      );
    return !mentions(text);
  });
  return facts === undefined ? undefined : withFacts(entry, facts, tellings);
}

function pointsTo(
  entry: Entry,
  graph: Graph,
  reasons: ReadonlyMap<EntryKey, WithheldReason>,
): boolean {
  return (graph.outgoing.get(keyOf(entry)) ?? []).some(
    (edge) => reasons.has(edge.to) || !resolves(graph.entries, edge),
  );
}

/** Facts without what may not stay. A source that goes takes with it whatever rests on it. */
function prunedFacts<K extends KindId>(
  kind: K,
  facts: unknown,
  keep: Keep,
): Entry<K>['facts'] | undefined {
  const schema = factsSchema(kind);
  let value = facts;
  for (;;) {
    const sources = new Set(sourceIds(value));
    const kept = prune(schema, value, (text, mark) =>
      mark?.to === 'source' ? sources.has(text) : keep(text, mark),
    );
    if (kept === undefined) return undefined;
    value = kept.value;
    if (sourceIds(value).length === sources.size && !dangles(schema, value)) break;
  }
  const parsed = schema.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

function dangles(schema: ReturnType<typeof factsSchema>, value: unknown): boolean {
  const sources = new Set(sourceIds(value));
  return markedValues(schema, value).some(
    ({ mark, value: id }) => mark.to === 'source' && !sources.has(String(id)),
  );
}

function sourceIds(facts: unknown): string[] {
  const list: unknown =
    typeof facts === 'object' && facts !== null && 'sources' in facts ? facts.sources : [];
  return Array.isArray(list) ? list.map((source: { id: string }) => source.id) : [];
}

function withFacts<K extends KindId>(
  entry: Entry<K>,
  facts: Entry<K>['facts'],
  tellings: Entry<K>['tellings'],
): Entry<K> {
  return { ...entry, facts, tellings };
}

/** Narrows an entry to a kind. */
export function isOf<K extends KindId>(entry: Entry, kind: K): entry is Entry<K> {
  return entry.kind === kind;
}
