import type { ContentProblem, RawEntry } from '#content/content.ts';
import { DEFAULT_LIMITS } from '#model/limits.ts';
import type { Site } from '#model/site.ts';
import type { Taxonomy } from '#model/taxonomy.ts';
import type { EntryContext } from './define-check.ts';
import type { Excuse } from './excuse.ts';
import { excusesInEntry } from './excuses.ts';
import type { Finding } from './finding.ts';
import { Mistakes } from './mistakes/mistakes.ts';
import { checks } from './registry.ts';
import { type Rule, told } from './tell.ts';

/** What the rules about one entry depend on besides its own files. Plain data. */
export interface EntrySettings {
  readonly site: Site | undefined;
  readonly taxonomy: Taxonomy | undefined;
}

/** What can be said of an entry without looking at others. Plain data. */
export interface EntryFindings {
  /** Of the rules about single entries, rule by rule in the order of the registry. */
  readonly findings: readonly Finding[];
  /** The comments in its files that excuse findings of any rule. */
  readonly excuses: readonly Excuse[];
}

/** An entry to look at by itself. */
export interface SingleEntry {
  readonly entry: RawEntry;
  /** What reading its files found wrong. */
  readonly problems: readonly ContentProblem[];
  readonly textOf: EntryContext['textOf'];
}

/**
 * Says of each entry what can be said without looking at others. One rule looks at all of them
 * before the next one does, which is quicker than the other way round.
 */
export function findingsInEntries(
  singles: readonly SingleEntry[],
  settings: EntrySettings,
): EntryFindings[] {
  const looked = singles.map(({ entry, problems, textOf }) => ({
    entry,
    textOf,
    findings: [] as Finding[],
    context: {
      ...settings,
      limits: settings.site?.limits ?? DEFAULT_LIMITS,
      mistakes: new Mistakes({ entries: [entry], problems }),
      textOf,
    },
  }));
  for (const rule of checks)
    for (const { entry, findings, context } of looked)
      findings.push(...findingsOfRule(rule, entry, context));
  return looked.map(({ entry, findings, textOf }) => ({
    findings,
    excuses: excusesInEntry(entry, textOf),
  }));
}

/** What one rule finds in one entry; nothing if it is not about single entries. */
export function findingsOfRule(rule: Rule, entry: RawEntry, context: EntryContext): Finding[] {
  return 'entry' in rule ? told(rule, context.textOf, () => rule.entry(entry, context)) : [];
}
