import type { Content, RawEntry } from '#content/content.ts';

/**
 * The folders in which a telling may lie that was not read: under a wrong name, or unreadable. What
 * is wrong with it is told by other rules, so that nothing can be said of what is missing there.
 */
export function foldersWithUnreadTellings(content: Content): ReadonlySet<string> {
  return new Set(
    content.problems.flatMap(({ code, place: { file } }) =>
      (code === 'unexpected-file' && /\.mdx?$/i.test(file)) ||
      (code === 'unreadable' && file.endsWith('.mdx'))
        ? [file.slice(0, file.lastIndexOf('/'))]
        : [],
    ),
  );
}

/** The folder of an entry. */
export function folderOf({ kind, id }: RawEntry): string {
  return `content/${kind}/${id}`;
}
