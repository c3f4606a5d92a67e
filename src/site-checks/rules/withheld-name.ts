import { nameTest } from '#evidence/withheld.ts';
import { textsOf } from '../bytes/texts-in.ts';
import { defineSiteCheck } from '../define-site-check.ts';

/** No name that may not be shown stands in any byte of the site. */
export const withheldName = defineSiteCheck({
  id: 'withheld-name',
  severity: 'error',
  locked: true,
  messages: {
    'file-name': ['name', 'file'],
    text: ['name', 'file'],
    part: ['name', 'file', 'part'],
    encrypted: ['file', 'part'],
    filter: ['file', 'part'],
    damaged: ['file', 'part'],
    nested: ['file', 'part'],
    large: ['file', 'part'],
  },
  async *file(file, { built, withheld, sources }) {
    const { name: at } = file;
    const nameIn = (text: string) =>
      withheld.names.find((name) => nameTest([name])(text)) ?? withheld.names[0] ?? '';
    const own = built.placeOf(at);
    if (withheld.mentions(at))
      yield { message: 'file-name', data: { name: nameIn(at), file: at }, place: own };
    const page = built.pageIn(at);
    const told = new Set<string>();
    for (const { part, ...found } of await textsOf(file, page)) {
      if ('sealed' in found) {
        yield { message: found.sealed, data: { file: at, part: part ?? at }, place: own };
        continue;
      }
      if (!withheld.mentions(found.text)) continue;
      const name = nameIn(found.text);
      // One text is read in several ways.
      if (told.has(`${name} ${part}`)) continue;
      told.add(`${name} ${part}`);
      const source = page && sources.lineWith(page.address, name);
      const place = source ?? own;
      const related = source === undefined ? [] : [own];
      if (part === undefined) yield { message: 'text', data: { name, file: at }, place, related };
      else yield { message: 'part', data: { name, file: at, part }, place, related };
    }
  },
});
