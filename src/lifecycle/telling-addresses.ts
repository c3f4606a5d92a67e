import type { Entry } from '#evidence/entry.ts';
import type { Publication } from '#evidence/gate.ts';
import { entriesOf, type Graph } from '#evidence/graph.ts';
import { isAnonymous } from '#evidence/permission.ts';
import { nameTest } from '#evidence/withheld.ts';
import { locales } from '#model/locale.ts';

/**
 * Makes a test for addresses that would tell who is withheld. Folder names are names too: the page
 * that said "no longer available" at `/customers/acme/` would tell that there was an Acme, and so
 * would a redirect from there. Such an address cannot be kept; it falls to the host's page for
 * what is not found.
 */
export function tellingAddresses(
  graph: Graph,
  { withheld }: Publication,
): (text: string) => boolean {
  const ids = entriesOf(graph, 'customers')
    .filter((entry) => withheld.reasons.has(`customers/${entry.id}`) || isAnonymous(entry))
    .filter(idTellsName)
    .flatMap(({ id, facts }) => [id, ...facts.formerly]);
  const tells = nameTest([...withheld.names, ...ids.map((id) => id.replaceAll('-', ' '))]);
  return (address) => tells(address);
}

/**
 * Whether the id of a customer is made of its name. Where no name is in Latin letters, as with
 * 知乎 and `zhihu`, that cannot be seen, and is taken for granted.
 */
function idTellsName({ id, facts }: Entry<'customers'>): boolean {
  const names = [...locales.flatMap((locale) => facts.name[locale] ?? []), ...facts.aliases];
  const words = names.flatMap((name) => latinWords(name));
  if (words.length === 0) return true;
  const whole = id.replaceAll('-', '');
  return (
    id.split('-').some((part) => part.length > 1 && words.includes(part)) ||
    names.some((name) => latinWords(name).join('').includes(whole))
  );
}

const latinWords = (name: string) =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .match(/[a-z0-9]+/g) ?? [];
