/** What a font's codes mean, by one or two bytes of code. */
export const byTable = (table: ReadonlyMap<number, string>) => (code: string) =>
  table.get(
    code.length === 2
      ? 0x10000 + code.charCodeAt(0) * 256 + code.charCodeAt(1)
      : code.charCodeAt(0),
  );

/** The meaning of a font's codes; codes of two bytes are told apart by 0x10000. */
export function unicodeTable(source: string): Map<number, string> {
  const table = new Map<number, string>();
  const code = (hex: string) => Number.parseInt(hex, 16) + (hex.length > 2 ? 0x10000 : 0);
  const meaning = (hex: string) =>
    new TextDecoder('utf-16be').decode(Buffer.from(hex.padStart(4, '0'), 'hex'));
  for (const [, block = ''] of source.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, from = '', to = ''] of block.matchAll(/<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>/g))
      table.set(code(from), meaning(to));
  for (const [, block = ''] of source.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    const range = /<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>\s*(?:<([0-9a-fA-F]+)>|\[([^\]]*)\])/g;
    for (const [, from = '', to = '', first, list] of block.matchAll(range)) {
      const each = (list ?? '').match(/[0-9a-fA-F]+/g) ?? [];
      // A table that says it has millions of codes is not believed.
      const count = Math.min(code(to) - code(from) + 1, 65_536);
      for (let step = 0; step < count; step++) {
        const hex = first === undefined ? each[step] : plus(first, step);
        if (hex !== undefined) table.set(code(from) + step, meaning(hex));
      }
    }
  }
  return table;
}

function plus(hex: string, step: number): string {
  const head = hex.slice(0, -4);
  const tail = (Number.parseInt(hex.slice(-4), 16) + step) & 0xffff;
  return head + tail.toString(16).padStart(4, '0');
}
