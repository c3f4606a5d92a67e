import { entryOf } from '#evidence/graph.ts';
import type { KindId } from '#model/kinds.ts';
import type { Locale } from '#model/locale.ts';
import { contextOf, type SiteContext } from './context.ts';
import { entryPage } from './entry-page.ts';
import type { EntryPage } from './entry-page-view.ts';
import { loadPublic } from './load.ts';
import { type PageFrame, pageFrame } from './page.ts';
import type { ProseView } from './prose-view.ts';
import { proseOf } from './tellings.ts';

/** Which entry a page shows, in which language. */
export interface EntryAddress {
  readonly kind: KindId;
  readonly id: string;
  readonly locale: Locale;
}

/** Everything the page of an entry is rendered from. */
export interface EntryRender {
  readonly context: SiteContext;
  readonly frame: PageFrame;
  readonly page: EntryPage;
  readonly prose: ProseView | undefined;
}

/**
 * Makes what the page of an entry is rendered from.
 * @throws Error if the entry is not public.
 */
export async function entryContext({ kind, id, locale }: EntryAddress): Promise<EntryRender> {
  const loaded = await loadPublic();
  const context = contextOf(loaded.graph, loaded.site, locale);
  const entry = entryOf(loaded.graph, kind, id);
  if (entry === undefined) throw new Error(`${kind}/${id} is not public`);
  const prose = await proseOf(loaded, context, entry);
  const page = entryPage(context, entry, prose);
  const frame = pageFrame(context, {
    title: page.title.text,
    description: page.search.summary ?? page.title.text,
    address: (other) => context.routes.entry(`${kind}/${id}`, other),
    section: kind,
  });
  return { context, frame, page, prose };
}
