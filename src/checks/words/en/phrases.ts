export function quoted(value: string | number): string {
  if (value === 'fields') return 'group of fields';
  return value === 'a list' ? 'list' : `"${value}"`;
}

export function count(number: string | number, noun: string): string {
  const plural = /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
  return `${number} ${number === 1 ? noun : plural}`;
}

// Descriptions of fields are sentences; within a message they go on in lower case, without the full stop.
export function lower(sentence: string | number): string {
  const text = String(sentence).replace(/\.$/, '');
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
