import { defineCheck } from '../../define-check.ts';

/** Every entry is told in at least one language. */
export const tellingMissing = defineCheck({
  id: 'telling-missing',
  severity: 'error',
  messages: { none: ['entry'] },
  *content({ content, mistakes }) {
    // A telling under a wrong name, or one that cannot be read, is told by other rules.
    const broken = new Set(
      content.problems.flatMap(({ code, place: { file } }) =>
        (code === 'unexpected-file' && /\.mdx?$/i.test(file)) ||
        (code === 'unreadable' && file.endsWith('.mdx'))
          ? [file.slice(0, file.lastIndexOf('/'))]
          : [],
      ),
    );
    for (const { kind, id, facts, tellings } of content.entries) {
      const gone = mistakes.of(facts.file).some(({ code }) => code === 'unreadable');
      if (tellings.length === 0 && !gone && !broken.has(`content/${kind}/${id}`))
        yield { message: 'none', data: { entry: `${kind}/${id}` }, place: facts.locate([]) };
    }
  },
});
