import type { APIRoute, GetStaticPaths } from 'astro';
import { drawShareCard } from '#channels/share-card/share-card.ts';
import type { Locale } from '#model/locale.ts';
import { loadPublic } from '#site/load.ts';
import { siteCard } from '#site/share-card.ts';

export const getStaticPaths = (async () => {
  const { site } = await loadPublic();
  return site.locales.map((locale) => ({ params: { locale }, props: { locale } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const { site } = await loadPublic();
  const card = await drawShareCard(siteCard(site, locale));
  return new Response(new Uint8Array(card), { headers: { 'content-type': 'image/png' } });
};
