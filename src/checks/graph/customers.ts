import type { FactsFile } from '#content/content.ts';
import { casesOfCustomer } from '#evidence/cases.ts';
import type { Entry } from '#evidence/entry.ts';
import { entriesOf } from '#evidence/graph.ts';
import type { CheckContext } from '../define-check.ts';
import { rawOf } from './as-read.ts';

/** A customer that its author wants to be shown. */
export interface PublishedCustomer {
  readonly customer: Entry<'customers'>;
  readonly file: FactsFile<unknown>;
}

/** The customers that are neither drafts nor withdrawn. */
export function* publishedCustomers(context: CheckContext): Generator<PublishedCustomer> {
  for (const customer of entriesOf(context.graph, 'customers')) {
    const raw = rawOf(context, customer);
    if (customer.facts.status === 'published' && raw !== undefined)
      yield { customer, file: raw.facts };
  }
}

/** How many cases of a customer are meant to be shown. */
export function publishedCases({ graph }: CheckContext, { id }: Entry<'customers'>): number {
  return casesOfCustomer(graph, id).filter(({ facts }) => facts.status === 'published').length;
}
