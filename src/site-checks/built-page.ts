import { Parser } from 'htmlparser2';

/** A stretch of a page's HTML, by offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** An address that a page leads to or loads, as written. */
export interface PageLink {
  readonly href: string;
  /** `href`, `src`, `srcset`, `action` or `content`. */
  readonly attribute: string;
  /** The name of its element. */
  readonly element: string;
  /** The tag it stands in. */
  readonly at: Stretch;
}

/** A picture of a page. */
export interface PagePicture {
  readonly src: string;
  readonly width: string | undefined;
  readonly height: string | undefined;
  readonly at: Stretch;
}

/** What the rules know of a page of the built site. */
export interface BuiltPage {
  /** The file, relative to the site. */
  readonly file: string;
  /** Its address, such as `/zh/cases/zhihu/`. */
  readonly address: string;
  readonly html: string;
  readonly lang: string | undefined;
  readonly title: string;
  readonly headings: readonly Stretch[];
  readonly canonical: PageLink | undefined;
  /** Its versions in other languages, itself included, as `<link rel="alternate">` name them. */
  readonly alternates: readonly (PageLink & { readonly lang: string })[];
  readonly links: readonly PageLink[];
  readonly pictures: readonly PagePicture[];
  /** Scripts and styles that stand in the page itself need no file; these are the others. */
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
  readonly ids: ReadonlySet<string>;
  readonly repeatedIds: readonly { readonly id: string; readonly at: Stretch }[];
  /** `<meta>` by name or property. */
  readonly meta: ReadonlyMap<string, { readonly content: string; readonly at: Stretch }>;
  /** Where a meta refresh leads: the page is a redirect. */
  readonly refresh: string | undefined;
  readonly indexed: boolean;
  /** What a reader sees, without tags, so that a name in bold letters is one word; and its scripts. */
  readonly shown: string;
  /** What stands in attributes and comments. */
  readonly hidden: string;
  /** All of it. */
  readonly text: string;
}

const LINKING = ['href', 'src', 'action', 'poster', 'data'] as const;

/** Elements within a line: what stands on both sides of their tags is read as one word. */
const WITHIN_LINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q rp rt ruby s samp small span strong sub sup time tspan u var wbr'.split(
    ' ',
  ),
);

/** Reads a page of the built site. Never throws: HTML has no mistakes that end it. */
export function readPage(file: string, address: string, html: string): BuiltPage {
  const links: PageLink[] = [];
  const pictures: PagePicture[] = [];
  const alternates: (PageLink & { lang: string })[] = [];
  const headings: Stretch[] = [];
  const ids = new Set<string>();
  const repeatedIds: { id: string; at: Stretch }[] = [];
  const meta = new Map<string, { content: string; at: Stretch }>();
  const styles: string[] = [];
  const scripts: string[] = [];
  const text: string[] = [];
  const attributeTexts: string[] = [];
  let lang: string | undefined;
  let canonical: PageLink | undefined;
  let refresh: string | undefined;
  let title: string | undefined;
  let inTitle = false;

  const parser = new Parser({
    onopentag(element, attributes) {
      const at = { start: parser.startIndex, end: parser.endIndex + 1 };
      if (!WITHIN_LINE.has(element)) text.push('\n');
      for (const value of Object.values(attributes)) if (value !== '') attributeTexts.push(value);
      const { id, rel } = attributes;
      if (id !== undefined && id !== '') {
        if (ids.has(id)) repeatedIds.push({ id, at });
        ids.add(id);
      }
      if (element === 'html') lang = attributes['lang'];
      if (element === 'h1') headings.push(at);
      // The title of a drawing is not the page's.
      if (element === 'title' && title === undefined) {
        inTitle = true;
        title = '';
      }
      if (element === 'meta') {
        const sends = /url\s*=\s*['"]?([^'"]+)/i.exec(attributes['content'] ?? '')?.[1]?.trim();
        if (attributes['http-equiv']?.toLowerCase() === 'refresh' && sends !== undefined) {
          refresh = sends;
          links.push({ href: sends, attribute: 'content', element, at });
        }
        const name = attributes['name'] ?? attributes['property'] ?? attributes['http-equiv'] ?? '';
        meta.set(name.toLowerCase(), { content: attributes['content'] ?? '', at });
      }
      if (element === 'img')
        pictures.push({
          src: attributes['src'] ?? '',
          width: attributes['width'],
          height: attributes['height'],
          at,
        });
      if (element === 'script' && attributes['src'] !== undefined) scripts.push(attributes['src']);
      const relations = (rel ?? '').split(/\s+/);
      if (element === 'link' && relations.includes('stylesheet'))
        styles.push(attributes['href'] ?? '');
      const link = (attribute: string, href: string) => ({ href, attribute, element, at });
      const href = attributes['href'] ?? '';
      if (element === 'link' && relations.includes('canonical')) canonical = link('href', href);
      else if (element === 'link' && attributes['hreflang'] !== undefined)
        alternates.push({ ...link('href', href), lang: attributes['hreflang'] });
      else {
        for (const attribute of LINKING) {
          const value = attributes[attribute];
          if (value !== undefined) links.push(link(attribute, value));
        }
        for (const value of addressesIn(attributes['srcset'])) links.push(link('srcset', value));
      }
    },
    ontext(part) {
      text.push(part);
      if (inTitle) title = (title ?? '') + part;
    },
    oncomment(comment) {
      attributeTexts.push(comment);
    },
    onclosetag(element) {
      if (!WITHIN_LINE.has(element)) text.push('\n');
      if (element === 'title') inTitle = false;
    },
  });
  parser.end(html);
  const shown = text.join('');
  const hidden = attributeTexts.join('\n');
  return {
    file,
    address,
    html,
    lang,
    title: (title ?? '').trim(),
    headings,
    canonical,
    alternates,
    links,
    pictures,
    styles,
    scripts,
    ids,
    repeatedIds,
    meta,
    refresh,
    indexed: !(meta.get('robots')?.content ?? '').includes('noindex'),
    shown,
    hidden,
    text: `${shown}\n${hidden}`,
  };
}

function addressesIn(srcset: string | undefined): string[] {
  return (srcset ?? '').split(',').flatMap((candidate) => candidate.trim().split(/\s+/)[0] || []);
}
