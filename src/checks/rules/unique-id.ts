import { isRecord } from '#model/walk.ts';
import { defineCheck } from '../define-check.ts';

const LISTS = ['metrics', 'sources', 'demands', 'quotes', 'talks'] as const;

/** Ids inside an entry are given once: a figure that has two values has none. */
export const uniqueId = defineCheck({
  id: 'unique-id',
  severity: 'error',
  messages: { twice: ['id', 'list'] },
  *run({ content }) {
    for (const { facts } of content.entries) {
      if (!isRecord(facts.raw)) continue;
      for (const list of LISTS) {
        const items: unknown = facts.raw[list];
        if (!Array.isArray(items)) continue;
        const seen = new Set<unknown>();
        for (const [index, item] of items.entries()) {
          if (!isRecord(item) || typeof item['id'] !== 'string') continue;
          if (seen.has(item['id']))
            yield {
              message: 'twice',
              data: { id: item['id'], list },
              place: facts.locate([list, index, 'id']),
            };
          seen.add(item['id']);
        }
      }
    }
  },
});
