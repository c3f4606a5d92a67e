import { type Draft, FACTS, type Spot } from './draft.ts';
import type { Mutators } from './mutator.ts';
import { paragraph } from './prose.ts';
import type { Random } from './random.ts';

const SITE = 'content/site.yaml';

/** Mistakes in what is set and what is excused. */
export const settingsMutators = {
  'check-settings': {
    'the name of a rule is misspelt': (draft, random) =>
      setting(
        draft,
        `${random.pick(['metric-has-sorce', 'evidence-stail', 'superlatives', 'title-lenght'])}: warning`,
      ),
    'a rule that is always on is turned off': (draft, random) =>
      setting(
        draft,
        `${random.pick(['anonymous-name-leak', 'code-in-content', 'yaml-syntax'])}: off`,
      ),
  },
  'excuse-applies': {
    'an excuse has no reason': (draft, random) =>
      excuse(draft, random, '# excuse metrics-contradict until 2027-01-31'),
    'an excuse has no day': (draft, random) =>
      excuse(draft, random, '# excuse metrics-contradict: two clusters share one name'),
    'an excuse is for nothing': (draft, random) =>
      excuse(
        draft,
        random,
        '# excuse metrics-contradict until 2027-01-31: two clusters share one name',
      ),
    'an excuse in a telling is for nothing': (draft, random) => {
      const { file, line } = paragraph(draft, random, 'zh');
      draft.replaceLines(
        { file, line },
        0,
        '{/* excuse superlative until 2027-01-31: 原话如此 */}',
        '',
      );
      return { file, line };
    },
  },
} satisfies Mutators;

function setting(draft: Draft, line: string): Spot {
  const at = draft.lines(SITE).length;
  draft.write(SITE, `${draft.text(SITE)}checks:\n  ${line}\n`);
  return { file: SITE, line: at + 1 };
}

function excuse(draft: Draft, random: Random, comment: string): Spot {
  const spot = random.pick(draft.find(FACTS, /^ {4}value: [\d.]+$/));
  return draft.change(spot, (text) => `${text} ${comment}`);
}
