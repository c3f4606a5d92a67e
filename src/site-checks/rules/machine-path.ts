import { behindTheScenes } from '../behind-the-scenes.ts';
import { textsOf } from '../bytes/texts-in.ts';
import { defineSiteCheck } from '../define-site-check.ts';

/** No folder of the machine that built the site is named in it. */
export const machinePath = defineSiteCheck({
  id: 'machine-path',
  severity: 'error',
  messages: { folder: ['path', 'file'] },
  async *file(file, { built, machine }) {
    const page = built.pageIn(file.name);
    const told = new Set<string>();
    const own = [machine.project, machine.home]
      .flatMap((folder) => [folder, folder.replaceAll('\\', '/')])
      .filter((folder) => folder.length > 5);
    for (const found of await textsOf(file, page)) {
      if ('sealed' in found) continue;
      // Readers may be told of folders, such as where a program is installed; programs not.
      const named = own.find((folder) => found.text.includes(folder));
      const text = page === undefined ? found.text : page.hidden;
      const path = named ?? (behindTheScenes(file) ? ANY_FOLDER.exec(text)?.[0] : undefined);
      if (path === undefined || told.has(path)) continue;
      told.add(path);
      const at = page?.html.indexOf(path) ?? -1;
      const place =
        page === undefined || at === -1
          ? built.placeOf(file.name)
          : built.placeIn(page, { start: at, end: at + path.length });
      yield { message: 'folder', data: { path, file: file.name }, place };
    }
  },
});

const ANY_FOLDER =
  /file:\/\/\/?[\w%./-]+|(?<![\w:/.])\/(?:home|Users)\/[\w.-]+\/[\w./-]*|(?<![\w/])[A-Za-z]:\\{1,2}(?:Users|Windows|Program Files|Temp|work|src|build|projects?)\b[\w\\. -]*|(?<![\w:/.])\/(?:tmp|var\/folders|private\/var|root|workspace|github\/workspace)\/[\w./-]+/;
