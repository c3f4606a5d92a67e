import type { Finding } from '#checks/finding.ts';
import { words } from '#checks/words/words.ts';
import type { Content } from '#content/content.ts';
import { entriesFrom } from '#evidence/from-content.ts';
import { publicGraph } from '#evidence/gate.ts';
import { buildGraph } from '#evidence/graph.ts';
import type { Day } from '#model/dates.ts';
import type { Problem, Report } from './message.ts';

/** What the toolbar should tell of content and of what the checks found in it. */
export function reportOn(
  content: Content,
  findings: readonly Finding[],
  asOf: Day,
  place: { readonly root: string; readonly base: string },
): Report {
  const taxonomy = content.taxonomy.value;
  const reasons =
    taxonomy === undefined
      ? []
      : publicGraph(buildGraph(entriesFrom(content), taxonomy), asOf).withheld.reasons;
  return {
    ...place,
    problems: findings.map(problemOf),
    withheld: Object.fromEntries(reasons),
  };
}

function problemOf({ rule, severity, place, message, suggestion }: Finding): Problem {
  const [, entry] = /^content\/([^/]+\/[^/]+)\//.exec(place.file) ?? [];
  return {
    entry,
    severity,
    rule,
    file: place.file,
    line: place.start.line,
    column: place.start.column,
    message,
    fix: { en: words.en[rule].fix, zh: words.zh[rule].fix },
    suggestion,
  };
}
