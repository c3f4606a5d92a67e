import type { AnyReport } from '#checks/define-check.ts';
import type { Finding } from '#checks/finding.ts';
import { crashed, sentence } from '#checks/words/words.ts';
import type { AnySiteCheck } from './define-site-check.ts';
import { type SiteRuleId, siteChecks } from './registry.ts';
import type { SiteCheckContext } from './site-check-context.ts';
import { siteWords } from './words/words.ts';

/** Something a rule found in the built site. */
export type SiteFinding = Finding<SiteRuleId>;

/** What the runner needs of a rule. */
export type SiteRule = AnySiteCheck & { readonly id: SiteRuleId };

/**
 * Runs every rule about the built site, or those named; what `site.yaml` turns off is left out.
 * Findings come file by file, in order of place; those of one place in the order of the registry.
 */
export async function runSiteChecks(
  context: SiteCheckContext,
  only: readonly SiteRuleId[] = siteChecks.map(({ id }) => id),
): Promise<SiteFinding[]> {
  const rules = siteChecks.filter(({ id }) => only.includes(id));
  const found = await Promise.all(rules.map((rule) => findingsOf(rule, context)));
  return levelled(found.flat(), context).sort(inOrderOfPlace);
}

/** What one rule finds. One that fails is an error itself, and hides nothing that others find. */
export async function findingsOf(
  rule: SiteRule,
  context: SiteCheckContext,
): Promise<SiteFinding[]> {
  const findings: SiteFinding[] = [];
  try {
    for await (const report of reportsOf(rule, context)) findings.push(told(rule, report));
  } catch (error) {
    // Nothing may be published that was not checked.
    const reason = error instanceof Error ? error.message : String(error);
    findings.push({
      rule: rule.id,
      severity: 'error',
      place: context.content.site.locate([]),
      message: { en: crashed('en', rule.id, reason), zh: crashed('zh', rule.id, reason) },
    });
  }
  return findings;
}

async function* reportsOf(rule: SiteRule, context: SiteCheckContext): AsyncGenerator<AnyReport> {
  if ('site' in rule) yield* rule.site(context);
  else if ('page' in rule) for (const page of context.built.pages) yield* rule.page(page, context);
  else for (const file of context.built.files.values()) yield* rule.file(file, context);
}

function told({ id, severity }: SiteRule, report: AnyReport): SiteFinding {
  const { message, data, place, suggestion, related = [] } = report;
  return {
    rule: id,
    severity: report.severity ?? severity,
    place,
    message: {
      en: sentence(siteWords.en[id].messages, message, data),
      zh: sentence(siteWords.zh[id].messages, message, data),
    },
    ...(suggestion === undefined ? {} : { suggestion }),
    ...(related.length === 0 ? {} : { related }),
  };
}

function levelled(findings: readonly SiteFinding[], { site }: SiteCheckContext): SiteFinding[] {
  const locked = new Set<string>(
    siteChecks.filter((rule) => 'locked' in rule && rule.locked).map(({ id }) => id),
  );
  return findings.flatMap((finding) => {
    const level = locked.has(finding.rule) ? undefined : site.checks[finding.rule];
    if (level === 'off') return [];
    return [level === undefined ? finding : { ...finding, severity: level }];
  });
}

function inOrderOfPlace(a: SiteFinding, b: SiteFinding): number {
  return (
    compare(a.place.file, b.place.file) ||
    a.place.start.line - b.place.start.line ||
    a.place.start.column - b.place.start.column
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
