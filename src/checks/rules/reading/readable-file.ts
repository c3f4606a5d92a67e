import { nearest } from '#prose/nearest.ts';
import { defineCheck } from '../../define-check.ts';

/** Every file of the content is there and can be read as text. */
export const readableFile = defineCheck({
  id: 'readable-file',
  severity: 'error',
  locked: true,
  messages: {
    missing: ['file'],
    'not-utf8': [],
    'not-a-file': ['file'],
    outside: ['file'],
    'too-large': [],
    heavy: [],
    'no-access': ['file'],
  },
  *content({ content }) {
    const missing = new Set<string>();
    // Files that are there under another name: their name is told by expected-file.
    const misnamed = new Set<string>();
    for (const { code, place, ...problem } of content.problems) {
      if (code === 'unreadable' && 'reason' in problem && problem.reason === 'missing')
        missing.add(place.file);
      if (code === 'unexpected-file' && 'expected' in problem) {
        const meant = nearest(problem.name, problem.expected);
        if (meant !== null) misnamed.add(`${folderOf(place.file)}/${meant}`);
      }
    }
    for (const problem of content.problems) {
      if (problem.code !== 'unreadable') continue;
      const { place, reason } = problem;
      if (reason === 'too-large' && !TEXT.test(place.file))
        yield { message: 'heavy', data: {}, place };
      else if (reason === 'not-utf8' || reason === 'too-large')
        yield { message: reason, data: {}, place };
      else if (reason !== 'missing') yield { message: reason, data: { file: place.file }, place };
      else if (!misnamed.has(place.file) && !missing.has(folderOf(place.file)))
        yield { message: 'missing', data: { file: place.file }, place };
    }
  },
});

const TEXT = /\.(?:yaml|mdx)$/;

const folderOf = (file: string) => file.slice(0, file.lastIndexOf('/'));
