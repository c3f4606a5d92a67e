import type { Content } from '#content/content.ts';
import type { CheckedContent } from '../checked-content.ts';
import type { Finding } from '../finding.ts';
import { type ChosenFixes, chooseFixes } from './choose-fixes.ts';
import { applyEdits } from './text-edits.ts';

/** The files that fixes are made in. */
export interface FixWorld {
  readChecked(): Promise<CheckedContent>;
  /** The bytes of a file, or why there are none. */
  readFile(file: string): Promise<Uint8Array | string>;
  /** Puts bytes in the place of a file of the content: all of them, or none if it fails. */
  writeFile(file: string, bytes: Uint8Array): Promise<void>;
}

/** What fixing came to. */
export interface Fixed {
  /** What was mended, in the order in which it was done, each with the place it had then. */
  readonly mended: readonly Finding[];
  /** The content as it is afterwards. */
  readonly checked: CheckedContent;
  /** Why a file could not be written, if one could not. */
  readonly failure: string | undefined;
}

/** Fixes that touch each other wait for the next round; more rounds would be fixes that fight. */
const MAX_ROUNDS = 5;

/**
 * Makes the fixes of what `fixable` finds, round by round, each on content read anew. Whatever
 * happens, every file is whole: as it was, or with whole fixes in it.
 */
export async function fixContent(
  world: FixWorld,
  fixable: (checked: CheckedContent) => readonly Finding[],
): Promise<Fixed> {
  const mended: Finding[] = [];
  let checked = await world.readChecked();
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const { content } = checked;
    const chosen = chooseFixes(fixable(checked), content);
    if (chosen.findings.length === 0) break;
    const files = await mendedFiles(world, chosen, content);
    const { written, failure } = await write(world, files);
    mended.push(...chosen.findings.filter((finding) => isDone(finding, chosen, written)));
    checked = await world.readChecked();
    if (failure !== undefined) return { mended, checked, failure };
  }
  return { mended, checked, failure: undefined };
}

/** The files with their edits made; none if somebody saved one of them since it was checked. */
async function mendedFiles(
  world: FixWorld,
  { edits }: ChosenFixes,
  content: Content,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const [file, ofFile] of edits) {
    const bytes = await world.readFile(file);
    const source = typeof bytes === 'string' ? undefined : decoded(bytes);
    if (source === undefined || source.text !== content.textOf(file)) return new Map();
    const text = source.mark + applyEdits(source.text, ofFile);
    files.set(file, new TextEncoder().encode(text));
  }
  return files;
}

async function write(
  world: FixWorld,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<{ readonly written: ReadonlySet<string>; readonly failure: string | undefined }> {
  const written = new Set<string>();
  for (const [file, bytes] of files) {
    try {
      await world.writeFile(file, bytes);
      written.add(file);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return { written, failure: `${file}: ${reason}` };
    }
  }
  return { written, failure: undefined };
}

/** A byte-order mark is no part of the text that is checked, and stays where it is. */
function decoded(bytes: Uint8Array): { readonly mark: string; readonly text: string } {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return text.startsWith('\uFEFF') ? { mark: '\uFEFF', text: text.slice(1) } : { mark: '', text };
}

/** Whether every file in which a finding had to be mended was written. */
const isDone = ({ fix }: Finding, { edits }: ChosenFixes, written: ReadonlySet<string>) =>
  fix?.edits.every(({ place }) => !edits.has(place.file) || written.has(place.file)) === true;
