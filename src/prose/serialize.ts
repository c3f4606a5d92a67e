import type { Nodes } from 'hast';
import { toHtml } from 'hast-util-to-html';

const TAG = /<[a-z][^"<>]*(?:"[^"]*"[^"<>]*)+>/giu;

/**
 * Serialises hast. Angle brackets are escaped within attributes as well, which HTML does not ask
 * for, but much that takes HTML apart with patterns (feed readers, filters) is fooled by.
 */
export function serialize(node: Nodes): string {
  const html = toHtml(node);
  // All but a few tellings have none; text quoted so only costs the time.
  if (!/="[^"]*[<>]/u.test(html)) return html;
  return html.replace(TAG, (tag) =>
    tag.replace(/"[^"]*"/gu, (value) => value.replace(/</g, '&#x3C;').replace(/>/g, '&#x3E;')),
  );
}
