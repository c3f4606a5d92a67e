import type { Content } from '#content/content.ts';
import { CONTENT } from '#content/read-content.ts';
import type { Fix } from '../define-check.ts';
import type { Finding } from '../finding.ts';
import { type PlacedEdit, placedEdits, touches } from './text-edits.ts';

/** The findings to be mended at once, and the edits of each file that mend them. */
export interface ChosenFixes {
  readonly findings: readonly Finding[];
  readonly edits: ReadonlyMap<string, readonly PlacedEdit[]>;
}

/**
 * Chooses fixes that do not get in each other's way, first come first served. A fix is chosen with
 * all of its edits or not at all; what is left out is found again once the others are made.
 */
export function chooseFixes(findings: readonly Finding[], content: Content): ChosenFixes {
  const edits = new Map<string, PlacedEdit[]>();
  const chosen = findings.filter(({ fix }) => {
    const placed = fix === undefined ? undefined : placedIn(content, fix);
    if (placed === undefined || placed.some((one) => isTaken(one, edits))) return false;
    for (const { file, edit } of placed) edits.set(file, [...(edits.get(file) ?? []), edit]);
    return true;
  });
  return { findings: chosen, edits };
}

/** Whether `--fix` may mend a finding: some fixes only a person who compared the texts may ask for. */
export function mayFix({ fix, rule }: Finding, named: readonly string[]): boolean {
  return fix !== undefined && (fix.afterReview !== true || named.includes(rule));
}

interface FileEdit {
  readonly file: string;
  readonly edit: PlacedEdit;
}

/** The edits of a fix, by file; undefined if it is no sound fix of files of the content. */
function placedIn(content: Content, fix: Fix): FileEdit[] | undefined {
  const all: FileEdit[] = [];
  for (const [file, edits] of Map.groupBy(fix.edits, ({ place }) => place.file)) {
    const text = isContentFile(file) ? content.textOf(file) : undefined;
    const placed = text === undefined ? undefined : placedEdits(text, edits);
    if (text === undefined || placed === undefined) return undefined;
    if (placed.some((edit, at) => hasTouching(edit, placed, at))) return undefined;
    const changing = placed.filter(({ from, to, text: wanted }) => text.slice(from, to) !== wanted);
    all.push(...changing.map((edit) => ({ file, edit })));
  }
  return all.length === 0 ? undefined : all;
}

const hasTouching = (edit: PlacedEdit, all: readonly PlacedEdit[], at: number) =>
  all.some((other, index) => index > at && touches(edit, other));

const isTaken = ({ file, edit }: FileEdit, taken: ReadonlyMap<string, readonly PlacedEdit[]>) =>
  (taken.get(file) ?? []).some((other) => touches(edit, other));

/** Whether a path lies below the folder of the content. */
function isContentFile(file: string): boolean {
  return file.startsWith(`${CONTENT}/`) && !file.split('/').includes('..');
}
