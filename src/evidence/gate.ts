import type { Day } from '#model/dates.ts';
import type { Mark } from '#model/fields.ts';
import { factsSchema, type KindId, kinds } from '#model/kinds.ts';
import { locales } from '#model/locale.ts';
import { type Taxonomy, termLists } from '#model/taxonomy.ts';
import { isRecord, markedValues } from '#model/walk.ts';
import { casesOfKit } from './cases.ts';
import { type Entry, type EntryKey, keyOf } from './entry.ts';
import { flagProof } from './flags.ts';
import {
  allEntries,
  buildGraph,
  copyOf,
  type EntrySet,
  entriesOf,
  entryAt,
  entryOf,
  type Graph,
  type MutableEntries,
  put,
  resolves,
} from './graph.ts';
import { isAnonymous, isLanguageCovered, namesOf } from './permission.ts';
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
 * it: a case without its customer, a story all of whose cases are gone, an unproven flag. An entry
 * whose id holds a name that may not be shown goes too, since its address would tell the name.
 */
export function publicGraph(graph: Graph, asOf: Day): Publication {
  const { shown, reasons, names, taxonomy } = new Gate(graph, asOf).closed();
  const open = Object.assign(buildGraph(allEntries({ entries: shown, taxonomy }), taxonomy), {
    asOf,
  });
  return {
    // The one place where a graph becomes public.
    graph: open as PublicGraph,
    withheld: { reasons, names, mentions: nameTest(names) },
  };
}

/**
 * What is left of a graph while things are taken out of it. Each step only takes away: from an
 * entry that goes, the entries that refer to it are looked at again, from a name that may no longer
 * be told, all entries that tell it.
 */
class Gate {
  readonly reasons = new Map<EntryKey, WithheldReason>();
  readonly names: string[] = [];
  readonly shown: MutableEntries;
  taxonomy: Taxonomy;
  readonly #graph: Graph;
  #mentions: (text: string) => boolean = () => false;
  /** Entries that refer to something that is gone, or to a part that is. */
  #touched = new Set<EntryKey>();

  constructor(graph: Graph, asOf: Day) {
    this.#graph = graph;
    this.taxonomy = forReaders(graph.taxonomy);
    this.shown = copyOf(graph.entries);
    for (const { from } of graph.dangling) this.#touched.add(from);
    for (const entry of allEntries(graph)) {
      const reason = ownReason(entry, asOf);
      if (reason === undefined) put(this.shown, entry.kind, permitted(graph, entry));
      else this.#withhold(entry, reason);
    }
    // The figures of its owner are gone; whoever refers to them must look again.
    for (const entry of entriesOf(this.#open, 'customers'))
      if (isAnonymous(entry)) this.#touchReferrers(keyOf(entry));
  }

  /** Takes away until nothing more must go. */
  closed(): this {
    for (let before = -1; before < this.reasons.size || this.#touched.size > 0; ) {
      before = this.reasons.size;
      this.#forgetNames();
      const touched = this.#touched;
      this.#touched = new Set();
      for (const key of touched) {
        const entry = entryAt(this.#open, key);
        if (entry !== undefined) this.#prune(entry);
      }
      for (const [entry, reason] of consequences(this.#graph, this.#open))
        this.#withhold(entry, reason);
    }
    return this;
  }

  get #open(): EntrySet {
    return { entries: this.shown, taxonomy: this.taxonomy };
  }

  #withhold(entry: Entry, reason: WithheldReason): void {
    const key = keyOf(entry);
    this.reasons.set(key, reason);
    this.shown[entry.kind].delete(entry.id);
    this.#touchReferrers(key);
  }

  #touchReferrers(key: EntryKey): void {
    for (const { from } of this.#graph.incoming.get(key) ?? []) this.#touched.add(from);
  }

  /** Learns names that may no longer be told, and finds the entries that tell them. */
  #forgetNames(): void {
    const known = new Set(this.names);
    const fresh = withheldNames(this.#graph, this.reasons).filter((name) => !known.has(name));
    if (fresh.length === 0) return;
    this.names.push(...fresh);
    this.#mentions = nameTest(this.names);
    const mentions = nameTest(fresh);
    const taxonomy = taxonomyWithout(this.taxonomy, mentions);
    const termsGone = taxonomy !== this.taxonomy;
    this.taxonomy = taxonomy;
    for (const entry of allEntries(this.#open))
      if (termsGone || mentionsIn(entry, mentions)) this.#touched.add(keyOf(entry));
  }

  /** Takes out of an entry what it may not say, or the whole entry if it cannot stand without that. */
  #prune(entry: Entry): void {
    const facts = prunedFacts(entry.kind, entry.facts, (text, mark) => this.#mayStay(text, mark));
    if (facts === undefined) this.#withhold(entry, { why: 'depends-on-withheld' });
    else if (this.#mentions(entry.id)) this.#withhold(entry, { why: 'name-in-address' });
    else {
      put(this.shown, entry.kind, { ...entry, facts, tellings: this.#tellingsOf(entry, facts) });
      if (partsOf(facts) !== partsOf(entry.facts)) this.#touchReferrers(keyOf(entry));
    }
  }

  #tellingsOf(entry: Entry, facts: Entry['facts']): Entry['tellings'] {
    const whole = entryAt(this.#graph, keyOf(entry));
    const tellings =
      whole !== undefined && isOf(whole, 'cases')
        ? permittedTellings(this.#graph, whole, facts.sources)
        : entry.tellings;
    return Object.fromEntries(
      Object.entries(tellings).filter(
        ([, telling]) =>
          telling !== undefined &&
          !this.#mentions(`${telling.head.title ?? ''}\n${telling.head.summary}`),
      ),
    );
  }

  #mayStay(text: string, mark: Mark | undefined): boolean {
    switch (mark?.to) {
      case 'entry':
      case 'metric':
      case 'demand':
        return referencesIn([{ mark, value: text, path: [] }]).every((reference) =>
          resolves(this.shown, reference),
        );
      case 'term':
        // A word the taxonomy never had is the checks' business.
        return (
          !Object.hasOwn(this.#graph.taxonomy[mark.vocabulary], text) ||
          Object.hasOwn(this.taxonomy[mark.vocabulary], text)
        );
      default:
        return !this.#mentions(text);
    }
  }
}

/** What of an entry others can refer to, as one text. */
function partsOf(facts: Entry['facts']): string {
  const demands = 'demands' in facts ? facts.demands : [];
  return [...facts.metrics, ...demands].map(({ id }) => id).join('/');
}

/** Why an entry may not be shown by its own facts. */
function ownReason(entry: Entry, asOf: Day): WithheldReason | undefined {
  const { status, published } = entry.facts;
  if (status !== 'published') return { why: status };
  if (published !== undefined && published > asOf) return { why: 'not-yet', published };
  if (isOf(entry, 'kits') && entry.facts.expires !== undefined && entry.facts.expires < asOf)
    return { why: 'expired', expires: entry.facts.expires };
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

/** What must go because of what is gone. */
function consequences(whole: Graph, open: EntrySet): [Entry, WithheldReason][] {
  const customers = (set: EntrySet) =>
    new Set(entriesOf(set, 'cases').map((entry) => entry.facts.customer));
  const [withCase, withPublicCase] = [customers(whole), customers(open)];
  const all = <K extends KindId>(
    kind: K,
    goes: (entry: Entry<K>) => boolean,
    why: 'no-public-case' | 'no-capability' | 'depends-on-withheld' | 'unproven',
  ) =>
    entriesOf(open, kind)
      .filter(goes)
      .map((entry): [Entry, WithheldReason] => [entry, { why }]);
  return [
    ...all('customers', ({ id }) => withCase.has(id) && !withPublicCase.has(id), 'no-public-case'),
    ...all('cases', ({ facts }) => facts.capabilities.length === 0, 'no-capability'),
    ...all('stories', ({ facts }) => facts.cases.length === 0, 'depends-on-withheld'),
    ...all('kits', (kit) => casesOfKit(open, kit).length === 0, 'no-public-case'),
    ...all('flags', (flag) => !flagProof(open, flag).proven, 'unproven'),
  ];
}

/** An entry without the parts that its customer's permission does not cover. */
function permitted(graph: Graph, entry: Entry): Entry {
  if (isOf(entry, 'customers')) return isAnonymous(entry) ? underAlias(entry) : withoutProof(entry);
  return isOf(entry, 'cases') ? permittedCase(graph, entry) : entry;
}

function permittedCase(graph: Graph, entry: Entry<'cases'>): Entry<'cases'> {
  const customer = entryOf(graph, 'customers', entry.facts.customer);
  const mayQuote =
    customer?.facts.permission?.scope.includes('quote') === true && !isAnonymous(customer);
  const facts = { ...entry.facts, quotes: mayQuote ? entry.facts.quotes : [] };
  return { ...entry, facts, tellings: permittedTellings(graph, entry, facts.sources) };
}

/**
 * The tellings of a case that its customer's permission covers: without leave to translate, those
 * in the languages of the sources that are left; all of them where there never were sources.
 */
function permittedTellings(
  graph: Graph,
  { facts, tellings }: Entry<'cases'>,
  left: Entry['facts']['sources'],
): Entry['tellings'] {
  const scope = entryOf(graph, 'customers', facts.customer)?.facts.permission?.scope ?? [];
  const sources = left.length > 0 ? left : facts.sources;
  const permitted = locales.filter((locale) => isLanguageCovered(locale, scope, sources));
  return Object.fromEntries(permitted.map((locale) => [locale, tellings[locale]]));
}

/** Where the agreement is kept is nobody's business. */
function withoutProof(customer: Entry<'customers'>): Entry<'customers'> {
  const { permission } = customer.facts;
  if (permission?.evidence === undefined) return customer;
  const { evidence: _evidence, ...rest } = permission;
  return { ...customer, facts: { ...customer.facts, permission: rest } };
}

/** A customer under its alias, without what would tell who it is. */
function underAlias(customer: Entry<'customers'>): Entry<'customers'> {
  const { homepage: _homepage, permission, ...facts } = withoutProof(customer).facts;
  const scope = permission?.scope.filter((part) => part === 'translation' || part === 'slides');
  return {
    ...customer,
    facts: {
      ...facts,
      name: facts.anonymous?.alias ?? facts.name,
      aliases: [],
      formerly: [],
      metrics: [],
      ...(permission && { permission: { ...permission, scope: scope ?? [] } }),
    },
  };
}

/** Names and home pages of customers that are not shown, or not by name. */
function withheldNames(graph: Graph, reasons: ReadonlyMap<EntryKey, WithheldReason>): string[] {
  const names = entriesOf(graph, 'customers')
    .filter((customer) => reasons.has(keyOf(customer)) || isAnonymous(customer))
    .flatMap(({ facts }) => namesOf(facts));
  return [...new Set(names)];
}

/** Whether anything in an entry contains a name. */
function mentionsIn(entry: Entry, mentions: (text: string) => boolean): boolean {
  const heads = Object.values(entry.tellings).map((telling) => telling?.head);
  return mentions(entry.id) || textsIn([entry.facts, heads]).some(mentions);
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return isRecord(value) ? Object.values(value).flatMap(textsIn) : [];
}

/** The taxonomy without words that contain a name; the same taxonomy if none does. */
function taxonomyWithout(taxonomy: Taxonomy, mentions: (text: string) => boolean): Taxonomy {
  const left = termLists.map((list) => {
    const terms = Object.entries(taxonomy[list]);
    const kept = terms.filter(([id, term]) => !textsIn([id, term]).some(mentions));
    return { list, kept, isWhole: kept.length === terms.length };
  });
  if (left.every(({ isWhole }) => isWhole)) return taxonomy;
  const lists = left.map(({ list, kept }) => [list, Object.fromEntries(kept)]);
  return { ...taxonomy, ...Object.fromEntries(lists) };
}

/** The taxonomy without what only authors need, which may well hold names. */
function forReaders({ industries, regions, technologies, units, measures }: Taxonomy): Taxonomy {
  return { industries, regions, technologies, units, measures };
}

/** Facts without what may not stay. A source that goes takes with it whatever rests on it. */
function prunedFacts<K extends KindId>(
  kind: K,
  facts: Entry<K>['facts'],
  keep: Keep,
): Entry<K>['facts'] | undefined {
  const schema = factsSchema(kind);
  let value: unknown = facts;
  for (;;) {
    const sources = sourceIds(value);
    const kept = prune(schema, value, (text, mark) =>
      mark?.to === 'source' ? sources.has(text) : keep(text, mark),
    );
    if (kept === undefined) return undefined;
    value = kept.value;
    const left = sourceIds(value);
    if (left.size === sources.size && restsOnlyOn(left, kind, value)) break;
  }
  const parsed = schema.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

function restsOnlyOn(sources: ReadonlySet<string>, kind: KindId, facts: unknown): boolean {
  return markedValues(kinds[kind].facts, facts, ['source']).every(({ value }) =>
    sources.has(String(value)),
  );
}

function sourceIds(facts: unknown): Set<string> {
  const list = isRecord(facts) ? facts['sources'] : undefined;
  return new Set(
    Array.isArray(list)
      ? list.flatMap((source) => (isRecord(source) ? String(source['id']) : []))
      : [],
  );
}

/** Narrows an entry to a kind. */
export function isOf<K extends KindId>(entry: Entry, kind: K): entry is Entry<K> {
  return entry.kind === kind;
}
