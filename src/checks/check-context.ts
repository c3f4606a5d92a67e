import type { Content } from '#content/content.ts';
import { entriesFrom } from '#evidence/from-content.ts';
import { type Publication, publicGraph } from '#evidence/gate.ts';
import { buildGraph, type Graph } from '#evidence/graph.ts';
import type { Day } from '#model/dates.ts';
import { DEFAULT_LIMITS } from '#model/limits.ts';
import type { CheckContext } from './define-check.ts';
import { Mistakes } from './mistakes/mistakes.ts';
import { checks } from './registry.ts';
import { siteRuleHeads } from './site-rule-heads.ts';

/**
 * What rules look at. Its larger parts are made when a rule asks for them, so that a failure is the
 * failure of the rules that need them.
 */
export function checkContext(content: Content, asOf: Day): CheckContext {
  let graph: Graph | undefined;
  let publication: Publication | undefined;
  let mistakes: Mistakes | undefined;
  return {
    content,
    asOf,
    site: content.site.value,
    taxonomy: content.taxonomy.value,
    limits: content.site.value?.limits ?? DEFAULT_LIMITS,
    textOf: content.textOf,
    rules: checks,
    siteRules: siteRuleHeads,
    get mistakes() {
      mistakes ??= new Mistakes(content);
      return mistakes;
    },
    get graph() {
      graph ??= buildGraph(entriesFrom(content), content.taxonomy.value ?? NO_WORDS);
      return graph;
    },
    get publication() {
      publication ??= publicGraph(this.graph, asOf);
      return publication;
    },
    get withheld() {
      return this.publication.withheld;
    },
  };
}

const NO_WORDS = { industries: {}, regions: {}, technologies: {}, units: {}, measures: {} };
