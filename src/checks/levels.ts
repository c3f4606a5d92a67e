import type { Site } from '#model/site.ts';
import type { Finding } from './finding.ts';
import { checks, type RuleId } from './registry.ts';

const LOCKED: ReadonlySet<string> = new Set(
  checks.filter((check) => 'locked' in check && check.locked === true).map(({ id }) => id),
);

/** Whether a rule can be neither turned off nor excused. */
export function isLocked(rule: string): boolean {
  return LOCKED.has(rule);
}

/** Findings as `checks:` in `site.yaml` weighs their rules; those of rules that are off are left out. */
export function levelled(findings: readonly Finding[], site: Site | undefined): Finding[] {
  const levels: Readonly<Record<string, 'error' | 'warning' | 'off'>> = site?.checks ?? {};
  return findings.flatMap((finding) => {
    const level = levelOf(finding.rule, levels);
    if (level === 'off') return [];
    return [level === undefined ? finding : { ...finding, severity: level }];
  });
}

function levelOf(rule: RuleId, levels: Readonly<Record<string, 'error' | 'warning' | 'off'>>) {
  return isLocked(rule) || !Object.hasOwn(levels, rule) ? undefined : levels[rule];
}
