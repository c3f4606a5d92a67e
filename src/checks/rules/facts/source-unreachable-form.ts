import type { RawEntry } from '#content/content.ts';
import type { KindId } from '#model/kinds.ts';
import type { Place } from '#model/place.ts';
import { isRecord, type Path } from '#model/walk.ts';
import { defineCheck, type EntryContext, type Fix } from '../../define-check.ts';
import { addressFault, trackingIn, withoutTracking } from '../../figures/address-form.ts';
import { linesOf } from '../../texts/source-lines.ts';

/** Whether a field may lead to a home page; `own`: where the thing has a site of its own. */
type Home = 'allowed' | 'own' | 'never';

interface AddressField {
  readonly path: Path;
  readonly address: string;
  readonly home: Home;
}

/** Addresses of sources and pages lead readers to a page, safely, whoever and wherever they are. */
export const sourceUnreachableForm = defineCheck({
  id: 'source-unreachable-form',
  severity: 'warning',
  messages: {
    credentials: [],
    private: ['host'],
    port: ['port'],
    'not-https': [],
    tracking: ['parameters'],
    home: ['address'],
  },
  *entry(entry, context) {
    const { facts } = entry;
    for (const { path, address, home } of addressesIn(entry)) {
      const fault = addressFault(address, isHomeAllowed(home, address, entry.id));
      const url = URL.parse(address);
      if (fault === undefined || url === null || context.mistakes.isWrong(facts.file, path))
        continue;
      const place = facts.locate(path);
      switch (fault) {
        case 'credentials':
          // A password that is published is no matter of taste.
          yield { message: fault, data: {}, place, severity: 'error' };
          break;
        case 'private':
          yield { message: fault, data: { host: url.hostname }, place };
          break;
        case 'port':
          yield { message: fault, data: { port: url.port }, place };
          break;
        case 'not-https': {
          const suggestion = address.replace(/^http:/i, 'https:');
          yield { message: fault, data: {}, place, suggestion };
          break;
        }
        case 'tracking':
          yield {
            message: fault,
            data: { parameters: trackingIn(url).join(', ') },
            place,
            fix: cleaned(context, place, address),
          };
          break;
        case 'home':
          yield { message: fault, data: { address }, place };
      }
    }
  },
});

const FIELDS: { readonly [K in KindId]?: readonly (readonly [string, Home])[] } = {
  products: [
    ['homepage', 'allowed'],
    ['documentation', 'allowed'],
    ['repository', 'allowed'],
  ],
  customers: [['homepage', 'allowed']],
  capabilities: [['documentation', 'never']],
  partners: [['url', 'never']],
  isvs: [['url', 'never']],
  courses: [['url', 'own']],
  certifications: [['url', 'own']],
  summits: [['url', 'own']],
};

/** The addresses in facts, right or wrong around them. */
function* addressesIn({ kind, facts: { raw } }: RawEntry): Generator<AddressField> {
  if (!isRecord(raw)) return;
  for (const [field, home] of FIELDS[kind] ?? []) {
    const address = raw[field];
    if (typeof address === 'string') yield { path: [field], address, home };
  }
  // Where people meet may well be a site of its own.
  for (const [list, home] of [
    ['places', 'allowed'],
    ['sources', 'never'],
  ] as const) {
    const items: unknown = raw[list];
    for (const [index, item] of Array.isArray(items) ? items.entries() : []) {
      const address: unknown = isRecord(item) ? item['url'] : undefined;
      if (typeof address === 'string') yield { path: [list, index, 'url'], address, home };
    }
  }
}

// A conference or a school often has a site of its own, named after it.
function isHomeAllowed(home: Home, address: string, id: string): boolean {
  if (home !== 'own') return home === 'allowed';
  const host = URL.parse(address)?.hostname ?? '';
  return id.split('-').some((word) => /^[a-z]{4,}$/.test(word) && host.includes(word));
}

/** The edit that takes tracking out, where the address stands in the file as it is read. */
function cleaned(context: EntryContext, place: Place, address: string): Fix | undefined {
  const line = linesOf(context.textOf(place.file) ?? '')[place.start.line - 1] ?? '';
  const written = line.slice(place.start.column - 1, place.end.column - 1);
  const at = place.start.line === place.end.line ? written.indexOf(address) : -1;
  if (at === -1) return undefined;
  const start = { line: place.start.line, column: place.start.column + at };
  const end = { line: start.line, column: start.column + address.length };
  const text = withoutTracking(address);
  return { edits: [{ place: { file: place.file, start, end }, text }] };
}
