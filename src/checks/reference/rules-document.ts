import { REFERENCE_WORDS, SETTING_SAMPLE } from '../words/reference-words.ts';
import type { GroupReference, RuleReference } from './rule-reference.ts';

const say = REFERENCE_WORDS.en;

const HEAD = `# Rules

<!-- Made by \`npm run rules\` from the words and examples in src/checks/ and src/site-checks/. Change those. -->

What \`npm run check\` looks at, and at the end what \`npm run check:site\` does. An error stops the build; a warning does not. The guide for authors says the same in both languages, and so does \`npm run check -- --explain RULE\`, for rules about the built site \`npm run check:site -- --explain RULE\`.

A rule can weigh more or less (error, warning or off) in \`content/site.yaml\`:

${fenced(SETTING_SAMPLE)}

One finding can be excused by a comment on its line, or alone on the line above, with the last day on which it holds and the reason. The words in quotes, which may be left out, say which finding of the line is meant.

${fenced(say.samples.inFacts)}

${fenced(say.samples.inTellings)}
`;

/** `docs/rules.md`: rules with their levels, reasons and examples, in English. */
export function rulesDocument(groups: readonly GroupReference[]): string {
  const contents = groups.map(
    ({ title, rules }) => `- ${title}: ${rules.map(({ id }) => `[${id}](#${id})`).join(', ')}`,
  );
  const parts = groups.map(
    ({ title, about, rules }) =>
      `## ${title}\n\n${plain(about)}\n\n${rules.map(section).join('\n')}`,
  );
  return [HEAD, `${contents.join('\n')}\n`, ...parts].join('\n');
}

function section({ id, severity, locked, summary, why, fix, bad, good }: RuleReference): string {
  const level = locked ? `${severity}, ${say.locked}` : severity;
  return [
    `### ${id}`,
    `*${level}*`,
    plain(summary),
    `**${say.why}.** ${plain(why)}`,
    `**${say.fix}.** ${plain(fix)}`,
    `${say.bad}:`,
    fenced(bad),
    `${say.good}:`,
    `${fenced(good)}\n`,
  ].join('\n\n');
}

/** Words in which nothing is Markdown. */
const plain = (text: string) => text.replaceAll(/[\\`*_<&[\]]/g, '\\$&');

function fenced(text: string): string {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text.trimEnd()}\n${fence}`;
}
