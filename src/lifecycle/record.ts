import { isScalar, isSeq, parseDocument, Scalar, YAMLSeq } from 'yaml';
import type { SiteAddress } from '#model/permalinks.ts';

const HEAD = `# Every address that was ever published, one a line. \`npm run permalinks\` adds to it and keeps it
# sorted; an address that is given up goes under "gone:", one that leads elsewhere under "to:".

addresses: []
`;

/**
 * The text of `permalinks.yaml` with addresses added to those it has: sorted, each once, so that
 * two people who each add some get the same lines. Comments, and what people wrote, stay.
 * @param text of the file; undefined if there is none yet. It can be read without mistakes.
 */
export function recorded(text: string | undefined, fresh: Iterable<SiteAddress>): string {
  const document = parseDocument(text ?? HEAD);
  const list = document.get('addresses', true);
  const items = new Map<string, Scalar>();
  if (isSeq(list))
    for (const item of list.items) if (isScalar(item)) items.set(String(item.value), item);
  const before = items.size;
  const count = isSeq(list) ? list.items.length : 0;
  for (const address of fresh) if (!items.has(address)) items.set(address, new Scalar(address));
  const sorted = [...items].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);
  const unchanged =
    isSeq(list) &&
    before === items.size &&
    count === items.size &&
    list.items.every((item, at) => item === sorted[at]);
  if (text !== undefined && unchanged) return text;
  const renewed = new YAMLSeq();
  renewed.items = sorted;
  document.set('addresses', renewed);
  return document.toString({ lineWidth: 0 });
}
