import type { Locale } from '#model/locale.ts';
import type { AnyCheck, Severity } from '../define-check.ts';
import { examples } from '../examples.ts';
import { ruleGroups, rulesByGroup } from '../groups.ts';
import type { RuleId } from '../registry.ts';
import { REFERENCE_WORDS } from '../words/reference-words.ts';
import { words } from '../words/words.ts';

type ListedRule = AnyCheck & { readonly id: RuleId };

/** All that is said of a rule wherever it is explained. */
export interface RuleReference {
  readonly id: string;
  readonly group: string;
  readonly severity: Severity;
  readonly locked: boolean;
  readonly summary: string;
  readonly why: string;
  readonly fix: string;
  readonly bad: string;
  readonly good: string;
  /** What to write in `site.yaml` to weigh it otherwise; undefined if it may not be set. */
  readonly setting: string | undefined;
  /** Comments that excuse one finding of it; undefined if none may. */
  readonly excuse: { readonly inFacts: string; readonly inTellings: string } | undefined;
}

/** A group of rules with what is said of each. */
export interface GroupReference {
  readonly group: string;
  readonly title: string;
  readonly about: string;
  readonly rules: readonly RuleReference[];
}

/** Every rule about the content, by group, in the words of a language. */
export function ruleReference(locale: Locale): GroupReference[] {
  return ruleGroups
    .map((group) => ({
      group,
      ...REFERENCE_WORDS[locale].groups[group],
      rules: rulesByGroup[group].map((rule: ListedRule): RuleReference => {
        const { id, severity, locked = false } = rule;
        const { summary, why, fix } = words[locale][id];
        return {
          id,
          group,
          severity,
          locked,
          summary,
          why,
          fix,
          ...examples[id],
          setting: locked ? undefined : settingOf(id, severity),
          // What is found about excuses cannot be excused.
          excuse: locked || 'excuses' in rule ? undefined : excusesOf(id, locale),
        };
      }),
    }))
    .filter(({ rules }) => rules.length > 0);
}

/** What is said of one rule. */
export function referenceOf(rule: RuleId, locale: Locale): RuleReference {
  const found = ruleReference(locale)
    .flatMap(({ rules }) => rules)
    .find(({ id }) => id === rule);
  if (found === undefined) throw new Error(`The rule ${rule} is in no group`);
  return found;
}

/** How a rule is weighed otherwise, as an example. */
export function settingOf(rule: string, severity: Severity): string {
  return `checks:\n  ${rule}: ${severity === 'error' ? 'warning' : 'off'}`;
}

function excusesOf(rule: RuleId, locale: Locale) {
  const text = `excuse ${rule} until 2027-01-31: ${REFERENCE_WORDS[locale].reason}`;
  return { inFacts: `# ${text}`, inTellings: `{/* ${text} */}` };
}
