import type { DemandOfCase } from '#evidence/cases.ts';
import type { Entry } from '#evidence/entry.ts';
import { type FlagStage, flagProof, flagStage, flagStages } from '#evidence/flags.ts';
import { entryOf } from '#evidence/graph.ts';
import { metricTarget } from '#evidence/references.ts';
import type { SiteContext } from './context.ts';
import { type DemandView, demandView } from './demand-view.ts';
import { type MetricView, metricAt } from './metric-view.ts';
import { type Link, linkToKey, nameOf } from './titles.ts';

/** A figure that carries a claim, under the name of the customer who measured it. */
export interface CarryingFigure {
  readonly metric: MetricView;
  readonly customer: Link;
}

/** An ask with its answer that carries a claim, under the name of the customer who asked. */
export interface CarryingAnswer {
  readonly demand: DemandView;
  readonly customer: Link;
}

/** A claim at a glance: how far it is raised, who carries it, with what, and what it lacks. */
export interface ClaimSummary {
  readonly link: Link;
  readonly stage: FlagStage;
  readonly proven: boolean;
  /** "6 customers in 5 industries". */
  readonly proof: string;
  /** "5 objections told". */
  readonly counter: string;
  /** What it lacks for its next stage; undefined if it is raised. */
  readonly missing: string | undefined;
  /** Figures of different customers, in the order of its evidence. */
  readonly figures: readonly CarryingFigure[];
  /** For claims that rest on answers rather than figures. */
  readonly answers: readonly CarryingAnswer[];
}

/** A claim at a glance, with at most so many figures or answers. */
export function claimSummary(
  context: SiteContext,
  flag: Entry<'flags'>,
  limit: number,
): ClaimSummary {
  const { graph, locale, words, routes } = context;
  const proof = flagProof(graph, flag);
  const { stage, missing } = flagStage(graph, flag);
  const customers = new Set(proof.cases.map((entry) => entry.facts.customer));
  const next = flagStages[flagStages.indexOf(stage) + 1];
  const figures = carryingFigures(context, flag, proof.cases).slice(0, limit);
  return {
    link: { href: routes.entry(`flags/${flag.id}`, locale), ...nameOf(flag, locale) },
    stage,
    proven: proof.proven,
    proof: words.front.claim.proof(customers.size, proof.industries.length),
    counter: words.front.claim.counter(flag.facts.counter.length),
    missing:
      next === undefined || missing.length === 0
        ? undefined
        : words.front.claim.missing(
            words.flagStages[next],
            missing.map((gap) => words.flagGap(gap)),
          ),
    figures,
    answers: carryingAnswers(context, flag)
      .filter(({ customer }) => figures.every((other) => other.customer.href !== customer.href))
      .slice(0, limit - figures.length),
  };
}

function carryingFigures(
  context: SiteContext,
  flag: Entry<'flags'>,
  cases: readonly Entry<'cases'>[],
): CarryingFigure[] {
  const seen = new Set<string>();
  return flag.facts.evidence.flatMap((address): CarryingFigure[] => {
    const target = metricTarget(address);
    const owner = cases.find((entry) => target?.kind === 'cases' && entry.id === target.entry);
    const metric = metricAt(context, address);
    const customer = owner && linkToKey(context, `customers/${owner.facts.customer}`);
    if (!owner || !metric || !customer || seen.has(owner.facts.customer)) return [];
    seen.add(owner.facts.customer);
    return [{ metric, customer }];
  });
}

function carryingAnswers(context: SiteContext, flag: Entry<'flags'>): CarryingAnswer[] {
  return flag.facts.answers.flatMap((address) => {
    const [caseId = '', id = ''] = address.split('/');
    const owner = entryOf(context.graph, 'cases', caseId);
    const demand = owner?.facts.demands.find((candidate) => candidate.id === id);
    return owner && demand ? carryingAnswer(context, { case: owner, demand }) : [];
  });
}

/** An ask under the name of its customer; nothing if the customer is not public. */
export function carryingAnswer(context: SiteContext, asked: DemandOfCase): CarryingAnswer[] {
  const customer = linkToKey(context, `customers/${asked.case.facts.customer}`);
  return customer === undefined ? [] : [{ demand: demandView(context, asked), customer }];
}
