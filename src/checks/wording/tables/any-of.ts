/** A pattern for any phrase of a list; a phrase may be a pattern itself. Commas and space divide them. */
export function anyOf(list: string): string {
  return `(?:${list.trim().split(/,\s+/).join('|')})`;
}

/** The same for English phrases that stand as whole words. */
export function anyPhrase(list: string): RegExp {
  return new RegExp(`(?<![A-Za-z])${anyOf(list)}(?![a-z])`, 'gi');
}

/** The same for Chinese phrases, wherever they stand. */
export function anyChinese(list: string): RegExp {
  return new RegExp(anyOf(list), 'g');
}
