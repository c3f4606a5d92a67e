import { defineSiteCheck } from '../define-site-check.ts';

/** No id stands on a page twice. */
export const elementIdUnique = defineSiteCheck({
  id: 'element-id-unique',
  severity: 'error',
  messages: { twice: ['id', 'page'] },
  *page(page, { built }) {
    for (const { id, at } of page.repeatedIds)
      yield {
        message: 'twice',
        data: { id, page: page.address },
        place: built.placeIn(page, at),
      };
  },
});
