import type { SiteFile } from './site-files.ts';

/**
 * Whether a file is made by programs for programs: pages (of which only attributes are looked at),
 * scripts, styles, data. The search index holds texts for readers.
 */
export function behindTheScenes({ name }: SiteFile): boolean {
  return /\.(?:css|html|js|json|mjs|svg|txt|webmanifest|xml)$/.test(name);
}
