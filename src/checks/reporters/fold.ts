import type { Finding } from '../finding.ts';

/** From how many findings on, that say the same of one file, only the first is shown in full. */
const SAME = 4;
/** How many findings of one rule are shown for one file, and how many for all files together. */
const OF_ONE_RULE = 10;
const ALTOGETHER = 200;

/** A finding that is shown, and those that say the same of the same file. */
export interface Shown<Rule extends string> {
  readonly finding: Finding<Rule>;
  readonly again: readonly Finding<Rule>[];
}

/** What is shown of a file. */
export interface FoldedFile<Rule extends string> {
  readonly file: string;
  readonly shown: readonly Shown<Rule>[];
  /** How many findings of the file are only counted. */
  readonly left: number;
}

/** What is shown of all findings, so that a person can read it to its end. */
export interface Folded<Rule extends string> {
  readonly files: readonly FoldedFile<Rule>[];
  /** What is only counted, since so much stands above it. */
  readonly left: { readonly findings: number; readonly files: number };
}

/**
 * Chooses what a person is shown of many findings: what is said over and over of one file, as of a
 * renamed source, is said once with all its lines, and after so many findings the rest is counted.
 */
export function fold<Rule extends string>(findings: readonly Finding<Rule>[]): Folded<Rule> {
  const byFile = [...Map.groupBy(findings, ({ place }) => place.file)];
  const files: FoldedFile<Rule>[] = [];
  let room = ALTOGETHER;
  for (const [file, ofFile] of byFile) {
    if (room <= 0) break;
    const folded = foldFile(file, ofFile, room);
    files.push(folded);
    room -= folded.shown.length;
  }
  const rest = byFile.slice(files.length);
  return {
    files,
    left: { files: rest.length, findings: rest.reduce((sum, [, { length }]) => sum + length, 0) },
  };
}

function foldFile<Rule extends string>(
  file: string,
  findings: readonly Finding<Rule>[],
  room: number,
): FoldedFile<Rule> {
  const same = Map.groupBy(findings, sayingOf);
  const ofRule = new Map<Rule, number>();
  const shown: Shown<Rule>[] = [];
  let left = 0;
  for (const finding of findings) {
    const group = same.get(sayingOf(finding)) ?? [];
    const folds = group.length >= SAME;
    if (folds && group[0] !== finding) continue;
    const count = (ofRule.get(finding.rule) ?? 0) + 1;
    ofRule.set(finding.rule, count);
    const again = folds ? group.slice(1) : [];
    if (count > OF_ONE_RULE || shown.length >= room) left += 1 + again.length;
    else shown.push({ finding, again });
  }
  return { file, shown, left };
}

function sayingOf({ rule, severity, message, suggestion, related }: Finding<string>): string {
  return JSON.stringify([rule, severity, message.en, suggestion, related]);
}
