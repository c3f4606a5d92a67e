import { START } from '#model/place.ts';
import { nearest } from '#prose/nearest.ts';
import { defineCheck } from '../../define-check.ts';

/** A picture that lies beside an entry is shown by one of its tellings. */
export const unusedPicture = defineCheck({
  id: 'unused-picture',
  severity: 'warning',
  messages: { unused: ['name', 'files'] },
  *entry({ pictures, tellings, kind, id }, { mistakes }) {
    // A telling that cannot be read may well show it.
    if (tellings.some(({ prose, file }) => prose.problems.length > 0 || mistakes.has(file))) return;
    const shown = tellings.flatMap(({ prose }) =>
      prose.references.flatMap((one) => (one.kind === 'picture' ? [one.picture] : [])),
    );
    const names = pictures.map(({ name }) => name);
    const missing = shown.filter((name) => !names.includes(name));
    for (const { name, file } of pictures) {
      // One that is shown under a misspelt name is told where it is shown.
      if (shown.includes(name) || nearest(name, missing) !== null) continue;
      const files = tellings.map(({ locale }) => `${locale}.mdx`).join(', ');
      yield {
        message: 'unused',
        data: { name, files: files === '' ? `content/${kind}/${id}` : files },
        place: { file, ...START },
      };
    }
  },
});
