import { factsTemplate, type Scaffold } from './facts-template.ts';
import { tellingTemplate } from './telling-template.ts';

export type { Scaffold } from './facts-template.ts';

/** The files of a new entry, by their path in the project. */
export function scaffold(entry: Scaffold): ReadonlyMap<string, string> {
  const folder = `content/${entry.kind}/${entry.id}`;
  return new Map([
    [`${folder}/facts.yaml`, factsTemplate(entry)],
    ...entry.locales.map((locale): [string, string] => [
      `${folder}/${locale}.mdx`,
      tellingTemplate(entry.kind, locale, entry.notesIn),
    ]),
  ]);
}
