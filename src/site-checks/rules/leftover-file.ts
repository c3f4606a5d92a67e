import { defineSiteCheck } from '../define-site-check.ts';

/** The site holds nothing but the site: no source maps, no sources, no traces of the work on it. */
export const leftoverFile = defineSiteCheck({
  id: 'leftover-file',
  severity: 'error',
  messages: { map: ['file'], 'map-named': ['file', 'map'], file: ['file'] },
  *file({ name, bytes }, { built }) {
    const place = built.placeOf(name);
    if (name.endsWith('.map')) yield { message: 'map', data: { file: name }, place };
    else if (LEFT_BEHIND.test(name)) yield { message: 'file', data: { file: name }, place };
    if (!/\.(?:css|m?js)$/.test(name)) return;
    const map = MAP_COMMENT.exec(new TextDecoder().decode(bytes))?.[1];
    if (map !== undefined)
      yield {
        message: 'map-named',
        data: { file: name, map: map.startsWith('data:') ? 'data:' : map },
        place,
      };
  },
});

const LEFT_BEHIND =
  /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini|\.env[^/]*|\.git[^/]*|\.[^/]*-staging-[^/]*|[^/]*-staging-\d+[^/]*|[^/]*(?:~|\.(?:astro|bak|mdx?|orig|swp|tsx?|ya?ml|former)))(?:\/|$)/;

const MAP_COMMENT = /(?:^|\n)\s*(?:\/\/|\/\*)[#@]\s*sourceMappingURL=([^\s*]+)/;
