import { defineCheck } from '../../define-check.ts';
import { bareLinks } from '../../telling-style/bare-links.ts';
import { sourceOf } from '../../telling-style/flat-text.ts';
import { shorten } from '../../texts/source-lines.ts';

/** An address stands behind words, not in their place. */
export const bareLink = defineCheck({
  id: 'bare-link',
  severity: 'warning',
  messages: { bare: ['address'] },
  *entry({ tellings }, { textOf }) {
    for (const { prose, file } of tellings)
      for (const { address, span } of bareLinks(prose.tree, sourceOf(textOf(file) ?? '')))
        yield { message: 'bare', data: { address: shorten(address) }, place: { file, ...span } };
  },
});
