import { nearest } from '#prose/nearest.ts';
import { defineCheck } from '../../define-check.ts';

/** `checks:` in `site.yaml` names rules that exist and may be set. */
export const checkSettings = defineCheck({
  id: 'check-settings',
  severity: 'error',
  locked: true,
  messages: { unknown: ['rule'], locked: ['rule'] },
  *content({ content, site, rules, siteRules }) {
    const all = [...rules, ...siteRules];
    for (const rule of Object.keys(site?.checks ?? {})) {
      const known = all.find(({ id }) => id === rule);
      const place = content.site.locate(['checks', rule], 'key');
      if (known === undefined)
        yield {
          message: 'unknown',
          data: { rule },
          place,
          suggestion:
            nearest(
              rule,
              all.map(({ id }) => id),
            ) ?? undefined,
        };
      else if (known.locked === true) yield { message: 'locked', data: { rule }, place };
    }
  },
});
