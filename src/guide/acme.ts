import { parse } from 'yaml';
import type { Entry } from '#evidence/entry.ts';
import { factsSchema } from '#model/kinds.ts';
import { isRecord } from '#model/walk.ts';
import caseFacts from './walk/case.yaml?raw';
import quotes from './walk/quote.yaml?raw';

/**
 * The made-up case of the guide's walk, for components that no public case of the site can show:
 * words must not be put into the mouth of a real customer.
 */
export function acmeCase(): Entry<'cases'> {
  const facts: unknown = parse(caseFacts);
  return {
    kind: 'cases',
    id: 'acme',
    facts: factsSchema('cases').parse({
      ...(isRecord(facts) ? facts : {}),
      quotes: parse(quotes),
    }),
    tellings: {},
  };
}
