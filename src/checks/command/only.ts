import type { Content } from '#content/content.ts';
import type { Finding } from '../finding.ts';

/** The findings in some files and folders of the content. */
export function inFolders(findings: readonly Finding[], folders: readonly string[]): Finding[] {
  return findings.filter(({ place }) => folders.some((folder) => isIn(place.file, folder)));
}

/**
 * A path as a person typed it → as the content names it: `cases\acme\`, `./content/cases/acme` and
 * a full path mean `content/cases/acme`. Undefined if nothing lies there.
 */
export function pathInContent(typed: string, content: Content, root: string): string | undefined {
  const slashed = (path: string) => path.replaceAll('\\', '/').replace(/\/+$/, '');
  const path = slashed(typed).replace(/^(?:\.\/+)+/, '');
  const base = `${slashed(root)}/`;
  const inside = path.startsWith(base) ? path.slice(base.length) : path;
  const files = filesOf(content);
  return [inside, `content/${inside}`].find((candidate) =>
    files.some((file) => isIn(file, candidate)),
  );
}

const isIn = (file: string, folder: string) => file === folder || file.startsWith(`${folder}/`);

function filesOf({ site, taxonomy, permalinks, reviews, entries, problems }: Content): string[] {
  return [
    site.file,
    taxonomy.file,
    permalinks.file,
    ...(reviews === undefined ? [] : [reviews.file]),
    ...entries.flatMap(({ facts, tellings, pictures }) => [
      facts.file,
      ...tellings.map(({ file }) => file),
      ...pictures.map(({ file }) => file),
    ]),
    ...problems.map(({ place }) => place.file),
  ];
}
