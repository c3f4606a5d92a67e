/** Text files of more characters are no facts and no telling. */
export const MAX_CHARACTERS = 1_000_000;

/** The text of a file, without a byte-order mark, or why it is none. */
export function decodeText(
  bytes: Uint8Array,
): string | { readonly reason: 'not-utf8' | 'too-large' } {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.length > MAX_CHARACTERS ? { reason: 'too-large' } : text;
  } catch {
    return { reason: 'not-utf8' };
  }
}
