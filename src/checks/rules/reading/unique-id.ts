import { isRecord } from '#model/walk.ts';
import { defineCheck } from '../../define-check.ts';

/** Ids inside an entry are given once: a figure that has two values has none. */
export const uniqueId = defineCheck({
  id: 'unique-id',
  severity: 'error',
  messages: { twice: ['id', 'list'] },
  *content({ content }) {
    for (const { facts } of content.entries) {
      if (!isRecord(facts.raw)) continue;
      for (const [list, items] of Object.entries(facts.raw)) {
        if (!Array.isArray(items)) continue;
        const seen = new Set<string>();
        for (const [index, item] of items.entries()) {
          const id: unknown = isRecord(item) ? item['id'] : undefined;
          if (typeof id !== 'string') continue;
          if (seen.has(id))
            yield {
              message: 'twice',
              data: { id, list },
              place: facts.locate([list, index, 'id']),
            };
          seen.add(id);
        }
      }
    }
  },
});
