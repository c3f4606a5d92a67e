import { createHash } from 'node:crypto';

/**
 * The digest by which approved words are recognised: the first 16 hexadecimal digits of the SHA-256
 * of the text in UTF-8, after Unicode normalisation (NFC), with every run of white space as one
 * space and none at the ends. Line breaks of the YAML thus change nothing, a single letter does.
 */
export function wordsDigest(text: string): string {
  const plain = text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
  return createHash('sha256').update(plain).digest('hex').slice(0, 16);
}
