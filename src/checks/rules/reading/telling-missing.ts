import { defineCheck } from '../../define-check.ts';
import { folderOf, foldersWithUnreadTellings } from '../../mistakes/unread-tellings.ts';

/** Every entry is told in at least one language. */
export const tellingMissing = defineCheck({
  id: 'telling-missing',
  severity: 'error',
  messages: { none: ['entry'] },
  *content({ content, mistakes }) {
    const unread = foldersWithUnreadTellings(content);
    for (const entry of content.entries) {
      const { kind, id, facts, tellings } = entry;
      const gone = mistakes.of(facts.file).some(({ code }) => code === 'unreadable');
      if (tellings.length === 0 && !gone && !unread.has(folderOf(entry)))
        yield { message: 'none', data: { entry: `${kind}/${id}` }, place: facts.locate([]) };
    }
  },
});
