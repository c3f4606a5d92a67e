import { customerOf } from '#evidence/cases.ts';
import type { Entry } from '#evidence/entry.ts';
import { entriesOf, entryAt, entryOf } from '#evidence/graph.ts';
import {
  covers,
  customerBeside,
  isAnonymous,
  isLanguageCovered,
  logoOwner,
} from '#evidence/permission.ts';
import { type Place, START } from '#model/place.ts';
import { type CheckContext, defineCheck, type Report } from '../../define-check.ts';
import { placeIn, rawOf } from '../../graph/as-read.ts';
import { publishedCustomers } from '../../graph/customers.ts';

const messages = {
  name: ['customer'],
  quote: ['quote', 'customer'],
  'quote-anonymous': ['quote', 'customer'],
  logo: ['customer'],
  'logo-anonymous': ['customer'],
  translation: ['customer', 'languages'],
  slides: ['case', 'customer'],
} as const;

type Reports = Generator<Report<typeof messages>>;

/** Nothing of a customer is used that its permission does not cover. */
export const permissionScope = defineCheck({
  id: 'permission-scope',
  severity: 'warning',
  messages,
  *content(context) {
    for (const { customer, file } of publishedCustomers(context)) {
      const { permission, anonymous } = customer.facts;
      if (permission?.scope.includes('name') === false && anonymous === undefined)
        yield {
          message: 'name',
          data: { customer: customer.id },
          place: file.locate(['permission', 'scope']),
        };
    }
    for (const entry of entriesOf(context.graph, 'cases')) {
      const customer = permittedCustomer(context, entry);
      if (customer === undefined || entry.facts.status !== 'published') continue;
      yield* quotes(context, entry, customer);
      yield* translations(context, entry, customer);
    }
    yield* logos(context);
    yield* slides(context);
  },
});

/** The customer of a case; undefined if it has no permission at all, which another rule tells. */
function permittedCustomer(
  { graph }: CheckContext,
  entry: Entry<'cases'>,
): Entry<'customers'> | undefined {
  const customer = customerOf(graph, entry);
  return customer?.facts.permission === undefined ? undefined : customer;
}

function* quotes(
  context: CheckContext,
  entry: Entry<'cases'>,
  customer: Entry<'customers'>,
): Reports {
  const raw = rawOf(context, entry);
  if (raw === undefined || covers(customer.facts, 'quote')) return;
  for (const { id } of entry.facts.quotes) {
    const shown = raw.tellings.flatMap(({ file, prose }): Place[] =>
      prose.references.flatMap((reference) =>
        reference.kind === 'quote' && reference.quote === id ? [{ file, ...reference.span }] : [],
      ),
    );
    yield {
      message: isAnonymous(customer) ? 'quote-anonymous' : 'quote',
      data: { quote: id, customer: customer.id },
      place: raw.facts.locate(['quotes', raw.facts.indexOf('quotes', id), 'id']),
      related: [...shown, ...scopeOf(context, customer)],
    };
  }
}

function* translations(
  context: CheckContext,
  entry: Entry<'cases'>,
  customer: Entry<'customers'>,
): Reports {
  const { sources } = entry.facts;
  const scope = customer.facts.permission?.scope ?? [];
  for (const { locale, locateHead } of rawOf(context, entry)?.tellings ?? []) {
    if (isLanguageCovered(locale, scope, sources)) continue;
    const languages = [...new Set(sources.map(({ language }) => language))].join(', ');
    yield {
      message: 'translation',
      data: { customer: customer.id, languages },
      place: locateHead(['title']),
      related: scopeOf(context, customer),
    };
  }
}

function* logos(context: CheckContext): Reports {
  const { customers } = context.graph.entries;
  for (const raw of context.content.entries) {
    if (raw.pictures.length === 0 || raw.facts.value?.status !== 'published') continue;
    const entry = entryAt(context.graph, `${raw.kind}/${raw.id}`);
    for (const { name, file } of raw.pictures) {
      const id = logoOwner(name, entry && customerBeside(entry), (one) => customers.has(one));
      const customer = id === undefined ? undefined : customers.get(id);
      if (customer?.facts.permission === undefined || covers(customer.facts, 'logo')) continue;
      yield {
        message: isAnonymous(customer) ? 'logo-anonymous' : 'logo',
        data: { customer: customer.id },
        place: { file, ...START },
        related: scopeOf(context, customer),
      };
    }
  }
}

/** Cases that a kit lists by hand. Those its query finds are left out of its slides by themselves. */
function* slides(context: CheckContext): Reports {
  for (const kit of entriesOf(context.graph, 'kits')) {
    if (kit.facts.status !== 'published') continue;
    for (const [at, id] of kit.facts.cases.entries()) {
      const entry = entryOf(context.graph, 'cases', id);
      const customer = entry && permittedCustomer(context, entry);
      if (customer === undefined || covers(customer.facts, 'slides')) continue;
      for (const place of placeIn(context, kit, ['cases', at]))
        yield {
          message: 'slides',
          data: { case: id, customer: customer.id },
          place,
          related: scopeOf(context, customer),
        };
    }
  }
}

function scopeOf(context: CheckContext, customer: Entry<'customers'>): Place[] {
  return placeIn(context, customer, ['permission', 'scope']);
}
