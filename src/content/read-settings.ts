import { permalinks } from '#model/permalinks.ts';
import { START } from '#model/place.ts';
import { reviews } from '#model/reviews.ts';
import { site } from '#model/site.ts';
import { taxonomy } from '#model/taxonomy.ts';
import type { Content, ContentProblem, FactsFile } from './content.ts';
import { decodeText } from './decode-text.ts';
import { readFacts } from './facts.ts';
import type { ProjectFiles } from './files.ts';

/** The files that lie directly under `content/`. */
export const TOP_FILES = ['site.yaml', 'taxonomy.yaml', 'permalinks.yaml', 'reviews.yaml'];

/** What the files directly under `content/` say, and what is wrong with them. */
export interface SettingsReading
  extends Pick<Content, 'site' | 'taxonomy' | 'permalinks' | 'reviews'> {
  readonly problems: readonly ContentProblem[];
  readonly bytes: ReadonlyMap<string, Uint8Array>;
}

/** Reads the files directly under `content/`. */
export async function readSettings(files: ProjectFiles): Promise<SettingsReading> {
  const bytes = new Map<string, Uint8Array>();
  const problems: ContentProblem[] = [];
  const read = async <Value>(
    schema: Parameters<typeof readFacts<Value>>[0],
    name: string,
    optional = false,
  ): Promise<FactsFile<Value>> => {
    const file = `content/${name}`;
    const found = await files.read(file);
    // Without it, as if nothing stood in it.
    if (optional && found === 'missing') return readFacts(schema, '{}', file).facts;
    const text = typeof found === 'string' ? { reason: found } : decodeText(found);
    if (typeof found !== 'string') bytes.set(file, found);
    const reading = readFacts(schema, typeof text === 'string' ? text : '', file);
    if (typeof text === 'string') problems.push(...reading.problems);
    else problems.push({ code: 'unreadable', reason: text.reason, place: { file, ...START } });
    return reading.facts;
  };
  const reviewed = await read(reviews, 'reviews.yaml', true);
  return {
    site: await read(site, 'site.yaml'),
    taxonomy: await read(taxonomy, 'taxonomy.yaml'),
    permalinks: await read(permalinks, 'permalinks.yaml', true),
    reviews: bytes.has(reviewed.file) ? reviewed : undefined,
    problems,
    bytes,
  };
}
