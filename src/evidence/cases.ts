import { firstDay } from '#model/dates.ts';
import type { Facts } from '#model/kinds.ts';
import type { Entry } from './entry.ts';
import { type EntrySet, entriesOf, entryOf, type Graph, referrers, resolve } from './graph.ts';

/** Something a customer asked of the product. */
export type Demand = Facts<'cases'>['demands'][number];

/** A demand together with the case it comes from. */
export interface DemandOfCase {
  readonly case: Entry<'cases'>;
  readonly demand: Demand;
}

/** The customer of a case. */
export function customerOf(graph: EntrySet, entry: Entry<'cases'>): Entry<'customers'> | undefined {
  return entryOf(graph, 'customers', entry.facts.customer);
}

/** The industry of a case: its own if it has one, else its customer's. */
export function industryOf(graph: EntrySet, entry: Entry<'cases'>): string | undefined {
  return entry.facts.industry ?? customerOf(graph, entry)?.facts.industry;
}

/** The region of a case: that of its customer. */
export function regionOf(graph: EntrySet, entry: Entry<'cases'>): string | undefined {
  return customerOf(graph, entry)?.facts.region;
}

/** Cases of customers that adopted the product, newest first. */
export function adoptedCases(graph: EntrySet): Entry<'cases'>[] {
  return newestFirst(
    entriesOf(graph, 'cases').filter((entry) => entry.facts.outcome === 'adopted'),
  );
}

/** Cases that prove a capability: adopted, and leading back to it; newest first. */
export function proofsOf(graph: Graph, capability: string): Entry<'cases'>[] {
  return adoptedCases(graph).filter((entry) => entry.facts.capabilities.includes(capability));
}

/** Cases of an industry, newest first. */
export function casesOfIndustry(graph: Graph, industry: string): Entry<'cases'>[] {
  return newestFirst(
    entriesOf(graph, 'cases').filter((entry) => industryOf(graph, entry) === industry),
  );
}

/** Cases of a customer, newest first. */
export function casesOfCustomer(graph: Graph, customer: string): Entry<'cases'>[] {
  return newestFirst(
    referrers(graph, `customers/${customer}`, 'cases').filter(
      (entry) => entry.facts.customer === customer,
    ),
  );
}

/** Every demand of every case, in the order of cases. */
export function allDemands(graph: Graph): DemandOfCase[] {
  return entriesOf(graph, 'cases').flatMap((entry) =>
    entry.facts.demands.map((demand) => ({ case: entry, demand })),
  );
}

/** What customers asked for that comes back to a capability. */
export function demandsOn(graph: Graph, capability: string): DemandOfCase[] {
  return referrers(graph, `capabilities/${capability}`, 'cases').flatMap((entry) =>
    entry.facts.demands
      .filter((demand) => demand.capability === capability)
      .map((demand) => ({ case: entry, demand })),
  );
}

/** The cases of a kit: those listed, then those its query finds, newest first; each once. */
export function casesOfKit(graph: EntrySet, kit: Entry<'kits'>): Entry<'cases'>[] {
  const { cases, query } = kit.facts;
  const listed = resolve(graph, 'cases', cases);
  const meets = (wanted: readonly string[], has: readonly (string | undefined)[]) =>
    wanted.length === 0 || has.some((value) => value !== undefined && wanted.includes(value));
  const found =
    query === undefined
      ? []
      : adoptedCases(graph).filter(
          (entry) =>
            meets(query.industries, [industryOf(graph, entry)]) &&
            meets(query.regions, [regionOf(graph, entry)]) &&
            meets(query.capabilities, entry.facts.capabilities) &&
            meets(query.needs, entry.facts.needs),
        );
  return [...new Set([...listed, ...found])];
}

/** Sorts cases by their date, newest first; cases of one day by id. */
export function newestFirst(cases: readonly Entry<'cases'>[]): Entry<'cases'>[] {
  return [...cases].sort((a, b) => {
    const [dayA, dayB] = [firstDay(a.facts.date), firstDay(b.facts.date)];
    return dayA === dayB ? (a.id < b.id ? -1 : 1) : dayA < dayB ? 1 : -1;
  });
}
