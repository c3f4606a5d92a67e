import type { wordingChecks } from '../../rules/wording.ts';
import type { WordsOf } from '../rule-words.ts';

const PARTS: Readonly<Record<string, string>> = {
  title: 'the title',
  summary: 'the summary',
  fact: 'the title',
  alt: 'the description of a picture',
  caption: 'the caption of a picture',
  callout: 'the heading of a passage',
};

const part = (name: string | number) => PARTS[name] ?? String(name);

/** The words of the rules about wording, in English. */
export const wording: WordsOf<typeof wordingChecks> = {
  'number-without-evidence': {
    summary: 'Figures come from facts.yaml, where their source, date and scope stand beside them.',
    why: 'A figure typed into a text has no source. It goes on saying the same when facts change, and the other language says something else.',
    fix: 'Add the figure under "metrics:" in facts.yaml and show it with <Metric id="…" />. If there is no source for it, say it without a figure. Dates, versions, names and what stands in a quotation are left alone.',
    messages: {
      prose: ({ number }) =>
        `Unexpected figure "${number}" without a source, expected <Metric id="…" /> or words without a figure`,
      head: ({ number, part: name }) =>
        `Unexpected figure "${number}" in ${part(name)}, expected words without a figure: no source fits in there`,
      attribute: ({ number, part: name }) =>
        `Unexpected figure "${number}" in ${part(name)}, expected words without a figure; figures go beside it, as <Metric id="…" />`,
    },
  },
  superlative: {
    summary: 'Nothing is called the best, the first or the only.',
    why: 'Readers do not believe it, rivals can sue over it, and in China the Advertising Law (article 9) forbids words such as 国家级, 最高级 and 最佳.',
    fix: 'Say what it can do, and show a figure with its source. What a customer said belongs in a quotation. Where a phrase is right, excuse it with a comment, or add it under "superlatives: … allowed:" in content/taxonomy.yaml, which also takes words of your own.',
    messages: {
      claim: ({ phrase }) =>
        `Unexpected superlative "${phrase}", expected what can be shown: what it does, or a figure with its source`,
      forbidden: ({ phrase }) =>
        `Unexpected "${phrase}", which the Advertising Law (article 9) forbids, expected what can be shown`,
    },
  },
};
