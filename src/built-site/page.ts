import { Parser } from 'htmlparser2';

/** What the checks need to know of a page of the built site. */
export interface BuiltPage {
  /** Its address, such as `/zh/cases/zhihu/`. */
  readonly address: string;
  readonly lang: string | undefined;
  readonly title: string;
  readonly headings: number;
  readonly canonical: string | undefined;
  readonly alternates: readonly { readonly lang: string; readonly href: string }[];
  /** Addresses it leads to or loads, as written. */
  readonly links: readonly string[];
  readonly ids: ReadonlySet<string>;
  readonly repeatedIds: readonly string[];
  readonly indexed: boolean;
}

/** Reads a page of the built site. */
export function readPage(address: string, html: string): BuiltPage {
  const links: string[] = [];
  const ids = new Set<string>();
  const repeatedIds: string[] = [];
  const alternates: { lang: string; href: string }[] = [];
  let lang: string | undefined;
  let canonical: string | undefined;
  let title = '';
  let inTitle = false;
  let headings = 0;
  let indexed = true;
  const parser = new Parser({
    onopentag(name, attributes) {
      const { id, href, src, action } = attributes;
      if (id !== undefined && id !== '') {
        if (ids.has(id)) repeatedIds.push(id);
        ids.add(id);
      }
      if (name === 'html') lang = attributes['lang'];
      if (name === 'h1') headings += 1;
      if (name === 'title') inTitle = title === '';
      if (name === 'meta' && attributes['name'] === 'robots')
        indexed = !(attributes['content'] ?? '').includes('noindex');
      if (name === 'link' && attributes['rel'] === 'canonical') canonical = href;
      else if (
        name === 'link' &&
        attributes['rel'] === 'alternate' &&
        attributes['hreflang'] !== undefined
      )
        alternates.push({ lang: attributes['hreflang'], href: href ?? '' });
      else
        links.push(
          ...[href, src, action].filter((link) => link !== undefined),
          ...addressesIn(attributes['srcset']),
        );
    },
    ontext(text) {
      if (inTitle) title += text;
    },
    onclosetag(name) {
      if (name === 'title') inTitle = false;
    },
  });
  parser.end(html);
  return {
    address,
    lang,
    title: title.trim(),
    headings,
    canonical,
    alternates,
    links,
    ids,
    repeatedIds,
    indexed,
  };
}

function addressesIn(srcset: string | undefined): string[] {
  return (srcset ?? '').split(',').flatMap((candidate) => candidate.trim().split(/\s+/)[0] || []);
}
