import { defineCheck } from '../define-check.ts';

/** Every file of the content is there and can be read as text. */
export const readableFile = defineCheck({
  id: 'readable-file',
  severity: 'error',
  messages: {
    missing: ['file'],
    'not-utf8': [],
    'not-a-file': ['file'],
    outside: ['file'],
    'too-large': [],
  },
  *run({ content }) {
    for (const problem of content.problems) {
      if (problem.code !== 'unreadable') continue;
      const { place, reason } = problem;
      if (reason === 'not-utf8' || reason === 'too-large')
        yield { message: reason, data: {}, place };
      else yield { message: reason, data: { file: place.file }, place };
    }
  },
});
