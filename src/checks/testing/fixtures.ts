import { parse } from 'yaml';
import { z } from 'zod';
import type { Content } from '#content/content.ts';
import { filesOnDisk } from '#content/disk.ts';
import { makePicture, pictureRequest } from '#content/testing/make-picture.ts';
import { day } from '#model/dates.ts';
import type { Place } from '#model/place.ts';
import type { Finding } from '../finding.ts';
import { textAt } from '../texts/source-lines.ts';
import { FIXTURES } from './base-content.ts';
import { reviewsOf } from './reviews.ts';

const change = z.union([
  z.strictObject({ file: z.string(), replace: z.string(), with: z.string() }),
  z.strictObject({ add: z.string(), text: z.string() }),
  z.strictObject({ add: z.string(), hex: z.string().regex(/^(?:[0-9a-f]{2} ?)+$/) }),
  z
    .strictObject({ add: z.string(), picture: pictureRequest })
    .transform(async ({ add, picture }) => ({ add, bytes: await makePicture(picture) })),
  z.strictObject({ delete: z.string() }),
  z.strictObject({ rename: z.string(), to: z.string() }),
  /** Notes that the tellings of every entry were compared, as they are at this point. */
  z.strictObject({ compared: z.literal('all') }),
]);

const expectation = z.strictObject({
  /** If it is another rule's finding. */
  rule: z.string().optional(),
  place: z.string(),
  /** The text that is underlined; left out where a file or folder as a whole is meant. */
  under: z.string().optional(),
  message: z.string(),
  zh: z.string().optional(),
  suggestion: z.string().optional(),
  /** Other places that belong to it. */
  related: z.array(z.string()).optional(),
  /** What `--fix` would write, and where. */
  fix: z.array(z.strictObject({ place: z.string(), text: z.string() })).optional(),
  severity: z.enum(['error', 'warning']).default('error'),
});

const fixture = z.strictObject({
  about: z.string(),
  asOf: day().optional(),
  /** Rules left out, since what they would say has nothing to do with it. */
  without: z.array(z.string()).default([]),
  change: z.array(change).min(1),
  expect: z.array(expectation),
});

/** What a fixture changes in the base content, and what the rule says then. */
export interface Fixture extends z.output<typeof fixture> {
  readonly rule: string;
  readonly name: string;
}

/** A finding as fixtures write it down. */
export type Expectation = z.output<typeof expectation>;

/** Every fixture of every rule, read from `fixtures/<rule-id>/<name>.yaml`. */
export async function allFixtures(): Promise<Fixture[]> {
  const files = filesOnDisk(FIXTURES);
  const fixtures: Fixture[] = [];
  const list = async (folder: string) => {
    const items = await files.list(folder);
    if (typeof items === 'string') throw new Error(`${folder}: ${items}`);
    return items;
  };
  for (const { name: rule } of (await list('.')).filter(({ name }) => name !== 'base'))
    for (const { name } of await list(rule)) {
      const bytes = await files.read(`${rule}/${name}`);
      if (typeof bytes === 'string') throw new Error(`${rule}/${name}: ${bytes}`);
      const read = await fixture.parseAsync(parse(new TextDecoder().decode(bytes)));
      fixtures.push({ rule, name: name.replace(/\.yaml$/, ''), ...read });
    }
  return fixtures;
}

/**
 * The base files with the changes of a fixture.
 * @throws if a text to be replaced does not stand in its file exactly once, or a file is not there.
 */
export function changed(
  base: ReadonlyMap<string, Uint8Array>,
  changes: Fixture['change'],
): Map<string, Uint8Array> {
  const files = new Map(base);
  const take = (file: string): Uint8Array => {
    const bytes = files.get(file);
    if (bytes === undefined) throw new Error(`${file} is not in the base content`);
    return bytes;
  };
  for (const one of changes) {
    if ('delete' in one) {
      take(one.delete);
      files.delete(one.delete);
    } else if ('compared' in one) files.set('content/reviews.yaml', Buffer.from(reviewsOf(files)));
    else if ('rename' in one) rename(files, one.rename, one.to);
    else if ('hex' in one) files.set(one.add, Buffer.from(one.hex.replaceAll(' ', ''), 'hex'));
    else if ('bytes' in one) files.set(one.add, one.bytes);
    else if ('add' in one) files.set(one.add, Buffer.from(one.text));
    else {
      const parts = Buffer.from(take(one.file)).toString().split(one.replace);
      if (parts.length !== 2)
        throw new Error(`${one.file} has "${one.replace}" ${parts.length - 1} times`);
      files.set(one.file, Buffer.from(parts.join(one.with)));
    }
  }
  return files;
}

/** Renames a file, or a folder with all that is in it. */
function rename(files: Map<string, Uint8Array>, from: string, to: string): void {
  const moved = [...files].filter(([file]) => file === from || file.startsWith(`${from}/`));
  if (moved.length === 0) throw new Error(`${from} is not in the base content`);
  for (const [file, bytes] of moved) {
    files.delete(file);
    files.set(to + file.slice(from.length), bytes);
  }
}

/** A finding as a fixture of a rule would write it; Chinese only where it is asked for. */
export function written(
  content: Content,
  finding: Finding,
  rule: string,
  withChinese: boolean,
): Expectation {
  const { place, message, suggestion, related, fix, severity } = finding;
  const under = textAt(content, place);
  return {
    ...(finding.rule === rule ? {} : { rule: finding.rule }),
    place: at(place),
    ...(under === '' ? {} : { under }),
    message: message.en,
    ...(withChinese ? { zh: message.zh } : {}),
    ...(suggestion === undefined ? {} : { suggestion }),
    ...(related === undefined ? {} : { related: related.map(at) }),
    ...(fix === undefined
      ? {}
      : { fix: fix.edits.map((edit) => ({ place: at(edit.place), text: edit.text })) }),
    severity,
  };
}

const at = ({ file, start }: Place) => `${file}:${start.line}:${start.column}`;
