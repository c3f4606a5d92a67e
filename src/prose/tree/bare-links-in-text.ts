import { BARE_LINK_KINDS } from '../syntax/bare-links.ts';
import type { BuildContext } from './context.ts';
import type { Inline, Text } from './nodes.ts';

const MAYBE = /https?:\/\/|www\.|(?:mailto:)?[A-Za-z0-9+._-]+@/giu;

/**
 * Finds the bare links that the tokenizer had to leave alone because an open `[` stood before them,
 * as in `[https://a.com，`. Text spelled with escapes or character references is left as it is.
 */
export function linksInText(text: Text, { source }: BuildContext): Inline[] {
  const { value, position } = text;
  if (!/:\/\/|www\.|@/iu.test(value) || source.slice(position) !== value) return [text];
  const base = source.offsetAt(position.start);
  const result: Inline[] = [];
  let done = 0;

  function words(start: number, end: number): Text {
    return {
      type: 'text',
      value: value.slice(start, end),
      position: source.spanOf(base + start, base + end),
    };
  }

  for (const { index } of value.matchAll(MAYBE)) {
    if (index < done) continue;
    const link = bareLinkAt(value, index);
    if (link === null) continue;
    if (index > done) result.push(words(done, index));
    done = index + link.length;
    const shown = words(index, done);
    result.push({
      type: 'link',
      url: link.url,
      title: null,
      children: [shown],
      position: shown.position,
    });
  }
  if (result.length === 0) return [text];
  if (done < value.length) result.push(words(done, value.length));
  return result;
}

function bareLinkAt(value: string, index: number): { length: number; url: string } | null {
  const previous = index === 0 ? null : value.charCodeAt(index - 1);
  const rest = value.slice(index);
  for (const kind of BARE_LINK_KINDS) {
    const length = kind.after(previous) ? kind.length(rest) : 0;
    if (length === 0) continue;
    const link = rest.slice(0, length);
    const prefix = { literalAutolinkEmail: 'mailto:', literalAutolinkWww: 'http://' };
    const token = /^www\./iu.test(link) ? 'literalAutolinkWww' : kind.token(link);
    return { length, url: token === 'literalAutolinkHttp' ? link : prefix[token] + link };
  }
  return null;
}
