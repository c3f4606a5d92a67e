import type { ContentProblem, RawEntry } from '#content/content.ts';
import { DEFAULT_LIMITS } from '#model/limits.ts';
import type { Site } from '#model/site.ts';
import type { Taxonomy } from '#model/taxonomy.ts';
import type { EntryContext } from './define-check.ts';
import type { Finding } from './finding.ts';
import { Mistakes } from './mistakes.ts';
import { checks } from './registry.ts';
import { type Rule, told } from './tell.ts';

/** What the rules about one entry depend on besides its own files. Plain data. */
export interface EntrySettings {
  readonly site: Site | undefined;
  readonly taxonomy: Taxonomy | undefined;
}

/** What the rules about one entry find in it, rule by rule in the order of the registry. */
export function findingsInEntry(
  entry: RawEntry,
  problems: readonly ContentProblem[],
  settings: EntrySettings,
  textOf: EntryContext['textOf'],
): Finding[] {
  const context: EntryContext = {
    ...settings,
    limits: settings.site?.limits ?? DEFAULT_LIMITS,
    mistakes: new Mistakes({ entries: [entry], problems }),
    textOf,
  };
  return checks.flatMap((rule) => findingsOfRule(rule, entry, context));
}

/** What one rule finds in one entry; nothing if it is not about single entries. */
export function findingsOfRule(rule: Rule, entry: RawEntry, context: EntryContext): Finding[] {
  return 'entry' in rule ? told(rule, context.textOf, () => rule.entry(entry, context)) : [];
}
