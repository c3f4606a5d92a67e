import { defineCheck } from '../../define-check.ts';
import { headingOrder } from '../../telling-style/heading-order.ts';

/** The headings of a telling are an outline: "##" first, and no level left out. */
export const headingOrderCheck = defineCheck({
  id: 'heading-order',
  severity: 'warning',
  messages: {
    title: ['text'],
    'deep-start': ['found', 'expected'],
    skipped: ['found', 'expected'],
  },
  *entry({ tellings }) {
    for (const { prose, file } of tellings)
      for (const { code, text, depth, expected, span } of headingOrder(prose.headings)) {
        const place = { file, ...span };
        if (code === 'title') yield { message: code, data: { text }, place };
        else
          yield {
            message: code,
            data: { found: '#'.repeat(depth), expected: '#'.repeat(expected) },
            place,
          };
      }
  },
});
