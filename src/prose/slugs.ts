// Ids that the renderer itself gives out.
const RESERVED = ['footnote-label'];

/** The readable part of an address for a heading: lower case, words joined by hyphens, 汉字 kept. */
export function slugOf(text: string): string {
  const slug = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\s_-]+/gu, '')
    .trim()
    .replace(/[\s-]+/gu, '-')
    .replace(/^-|-$/gu, '');
  return slug === '' ? 'section' : slug;
}

/** Makes slugs that are unique within one telling: a second `results` becomes `results-2`. */
export function uniqueSlugs(): (text: string) => string {
  const taken = new Set(RESERVED);
  return (text) => {
    const base = slugOf(text);
    let slug = base;
    for (let n = 2; taken.has(slug); n++) slug = `${base}-${n}`;
    taken.add(slug);
    return slug;
  };
}
