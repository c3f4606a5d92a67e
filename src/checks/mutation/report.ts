import type { Outcome } from './mutate.ts';

/** How many were found, as a share of 1. */
export function shareFound(outcomes: readonly Outcome[]): number {
  return outcomes.filter(({ found }) => found).length / outcomes.length;
}

/** The outcomes as a table by rule, with every miss and the loudest mistakes below. */
export function mutationReport(outcomes: readonly Outcome[], seed: number): string {
  const rules = [...new Set(outcomes.map(({ rule }) => rule))];
  const rows = rules.map((rule) =>
    row(
      rule,
      outcomes.filter((outcome) => outcome.rule === rule),
    ),
  );
  const missed = outcomes.filter(({ found }) => !found);
  const alone = outcomes.filter(({ others }) => others.length === 0).length;
  const loud = outcomes
    .filter(({ others }) => others.length > 0)
    .toSorted((a, b) => b.others.length - a.others.length)
    .slice(0, 15);
  return [
    `${outcomes.length} mistakes, seed ${seed}: ${percent(shareFound(outcomes))} found by the rule, file and line; ${percent(alone / outcomes.length)} told once, without any other finding`,
    '',
    line('rule', 'made', 'found', 'missed', 'others'),
    ...rows,
    row('all', outcomes),
    '',
    missed.length === 0 ? 'None was missed.' : 'Missed:',
    ...missed.flatMap(told),
    '',
    loud.length === 0 ? 'None was told twice.' : 'Told most often besides:',
    ...loud.flatMap(told),
    '',
  ].join('\n');
}

function row(name: string, outcomes: readonly Outcome[]): string {
  const found = outcomes.filter((outcome) => outcome.found).length;
  const others = outcomes.reduce((sum, outcome) => sum + outcome.others.length, 0);
  return line(name, outcomes.length, found, outcomes.length - found, others);
}

const line = (name: string, ...numbers: readonly (number | string)[]) =>
  name.padEnd(30) + numbers.map((number) => String(number).padStart(8)).join('');

function told({ rule, does, expected, text, others }: Outcome): string[] {
  const places = expected.map(({ file, line: at }) => `${file}:${at}`).join(' or ');
  return [
    `  ${rule}: ${does}, ${places}`,
    ...(text.trim() === '' ? [] : [`      | ${text.trim().slice(-120)}`]),
    ...others
      .slice(0, 6)
      .map(
        (other) =>
          `      ${other.place.file}:${other.place.start.line} ${other.rule}: ${other.message.en}`,
      ),
    ...(others.length > 6 ? [`      and ${others.length - 6} more`] : []),
  ];
}

const percent = (share: number) => `${(share * 100).toFixed(1)}%`;
