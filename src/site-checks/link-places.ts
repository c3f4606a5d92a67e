import type { Place } from '#model/place.ts';
import type { BuiltPage, PageLink } from './built-page.ts';
import type { SiteCheckContext } from './site-check-context.ts';

/** A link of a page that something is wrong with. */
export interface WrongLink {
  readonly page: BuiltPage;
  readonly link: PageLink;
}

/** Wrong links that are one mistake. */
export interface PlacedLinks<Found extends WrongLink> {
  readonly found: readonly Found[];
  /** The line of the content they come from; the first page, if they come from a template. */
  readonly place: Place;
  /** Pages they stand on, if the place is another. */
  readonly related: readonly Place[];
  readonly fromContent: boolean;
}

/** How many pages are shown of a mistake that stands on many. */
const SHOWN = 3;

/**
 * Puts wrong links together that are one mistake: those made by one line of the content, and those
 * of templates that lead to the same place.
 */
export function placesOfLinks<Found extends WrongLink>(
  wrong: readonly Found[],
  { built, sources }: SiteCheckContext,
): PlacedLinks<Found>[] {
  const placed = wrong.map((found) => {
    const { page, link } = found;
    const source = sources.placeOf(page.address, link.href);
    const where = source ?? URL.parse(link.href, built.absolute(page.address))?.href ?? link.href;
    return { found, source, key: JSON.stringify(where) };
  });
  return [...Map.groupBy(placed, ({ key }) => key).values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const pages = [...new Map(group.map(({ found }) => [found.page.file, found])).values()];
    const places = pages.map(({ page, link }) => built.placeIn(page, link.at));
    const [own = built.placeIn(first.found.page)] = places;
    return [
      {
        found: pages,
        place: first.source ?? own,
        related: first.source === undefined ? places.slice(1, SHOWN) : places.slice(0, SHOWN),
        fromContent: first.source !== undefined,
      },
    ];
  });
}
