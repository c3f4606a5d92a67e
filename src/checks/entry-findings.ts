import type { ContentProblem, RawEntry } from '#content/content.ts';
import { DEFAULT_LIMITS } from '#model/limits.ts';
import type { Site } from '#model/site.ts';
import type { Taxonomy } from '#model/taxonomy.ts';
import type { EntryContext } from './define-check.ts';
import { type Excuse, excusesInEntry } from './excuses.ts';
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

/** Says of an entry what can be said without looking at others. */
export function findingsInEntry(
  entry: RawEntry,
  problems: readonly ContentProblem[],
  settings: EntrySettings,
  textOf: EntryContext['textOf'],
): EntryFindings {
  const context: EntryContext = {
    ...settings,
    limits: settings.site?.limits ?? DEFAULT_LIMITS,
    mistakes: new Mistakes({ entries: [entry], problems }),
    textOf,
  };
  return {
    findings: checks.flatMap((rule) => findingsOfRule(rule, entry, context)),
    excuses: excusesInEntry(entry, textOf),
  };
}

/** What one rule finds in one entry; nothing if it is not about single entries. */
export function findingsOfRule(rule: Rule, entry: RawEntry, context: EntryContext): Finding[] {
  return 'entry' in rule ? told(rule, context.textOf, () => rule.entry(entry, context)) : [];
}
