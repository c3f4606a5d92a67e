import type { Content } from '#content/content.ts';
import type { Day } from '#model/dates.ts';
import type { Finding } from './finding.ts';
import type { RuleId } from './registry.ts';
import { runChecks } from './run-checks.ts';

/** Content, and what the rules find in it. */
export interface CheckedContent {
  readonly content: Content;
  /** What all rules, or those named, find on a day. */
  findings(asOf: Day, only?: readonly RuleId[]): Finding[];
}

/** Content whose every entry is looked at anew. */
export function checkedAnew(content: Content): CheckedContent {
  return { content, findings: (asOf, only) => runChecks(content, asOf, only) };
}
