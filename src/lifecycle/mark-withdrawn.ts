import { isMap, isScalar, parseDocument, type YAMLMap } from 'yaml';

/**
 * The text of a `facts.yaml` with the entry marked as withdrawn, and its successor named if there
 * is one. Nothing else changes, not a comment and not a space.
 * @throws RangeError if the text is not readable as facts.
 */
export function markedWithdrawn(text: string, successor?: string): string {
  const marked = withField(text, 'status', 'withdrawn');
  return successor === undefined ? marked : withField(marked, 'successor', successor, 'status');
}

/** A text with a field set: in its place if it is there, else after another field, or on top. */
function withField(text: string, name: string, value: string, after?: string): string {
  const document = parseDocument(text);
  const root = document.contents;
  if (document.errors.length > 0 || !isMap(root)) throw new RangeError('These are no facts.');
  const pair = pairOf(root, name);
  if (pair !== undefined) return replaced(text, pair, value);
  const line = `${name}: ${value}`;
  if (root.flow === true) {
    const inside = (root.range?.[0] ?? 0) + 1;
    return `${text.slice(0, inside)} ${line},${text.slice(inside)}`;
  }
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const before = after === undefined ? undefined : pairOf(root, after);
  if (before !== undefined) {
    const lineEnd = text.indexOf('\n', offsetOf(before.value, 1));
    const at = lineEnd === -1 ? text.length : lineEnd + 1;
    return text.slice(0, at) + (lineEnd === -1 ? end : '') + line + end + text.slice(at);
  }
  const at = topOf(text, offsetOf(root.items[0]?.key, 0));
  return text.slice(0, at) + line + end + text.slice(at);
}

function pairOf(root: YAMLMap, name: string) {
  return root.items.find(({ key }) => isScalar(key) && key.value === name);
}

function replaced(text: string, { key, value }: YAMLMap['items'][number], wanted: string): string {
  const [from, to] = [offsetOf(value, 0), offsetOf(value, 1)];
  // Of "status:" without a value, the value begins right after the colon.
  if (from === to) {
    const colon = text.indexOf(':', offsetOf(key, 1)) + 1;
    return `${text.slice(0, colon)} ${wanted}${text.slice(colon)}`;
  }
  return text.slice(0, from) + wanted + text.slice(to);
}

function offsetOf(node: unknown, end: 0 | 1): number {
  return isScalar(node) ? (node.range?.[end] ?? 0) : 0;
}

/**
 * The beginning of the first field's line, or of the comments right above it: they speak of that
 * field, and a comment that excuses a finding must stay next to it.
 */
function topOf(text: string, field: number): number {
  let at = text.lastIndexOf('\n', field - 1) + 1;
  while (at > 0) {
    const above = text.lastIndexOf('\n', at - 2) + 1;
    if (!text.slice(above, at).trimStart().startsWith('#')) break;
    at = above;
  }
  return at;
}
