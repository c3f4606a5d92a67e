import type { Site } from '#model/site.ts';
import type { ProjectFiles } from './files.ts';
import { readContent } from './read-content.ts';

/** What `content/site.yaml` says, without a look at the entries; undefined if it cannot be read. */
export async function readSite(files: ProjectFiles): Promise<Site | undefined> {
  const { site } = await readContent({ ...files, list: () => Promise.resolve('missing') });
  return site.value;
}
