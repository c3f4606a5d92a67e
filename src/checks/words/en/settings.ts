import type { settingsChecks } from '../../rules/settings.ts';
import type { WordsOf } from '../rule-words.ts';

/** The words of the rules about the settings of the checks, in English. */
export const settings: WordsOf<typeof settingsChecks> = {
  'check-settings': {
    summary: 'Settings of rules name rules that exist and may be set.',
    why: 'A misspelt name would leave the rule as it was, while everybody believes it is set.',
    fix: 'Correct the name under "checks:" in content/site.yaml, or remove the line.',
    messages: {
      unknown: ({ rule }) => `Unexpected rule "${rule}", expected the name of a rule`,
      locked: ({ rule }) =>
        `Unexpected setting of "${rule}", expected none: the site would not be safe without it`,
    },
  },
  'excuse-applies': {
    summary: 'A comment that excuses a finding says why and until when, and is still needed.',
    why: 'An excuse that outlives its reason hides the next mistake on its line.',
    fix: 'Remove the comment, or write it as: excuse RULE until 2027-01-31: the reason.',
    messages: {
      unknown: ({ rule }) =>
        rule === ''
          ? 'Unexpected form of an excuse, expected: excuse RULE until 2027-01-31: the reason'
          : `Unexpected excuse for "${rule}", expected the name of a rule`,
      'no-date': () =>
        'Unexpected excuse without an end, expected "until" and a day, such as until 2027-01-31',
      'no-reason': () => 'Unexpected excuse without a reason, expected a colon and the reason',
      locked: ({ rule }) =>
        `Unexpected excuse for "${rule}", expected none: the site would not be safe without it`,
      'built-site': ({ rule }) =>
        `Unexpected excuse for "${rule}", expected a setting in content/site.yaml: it looks at the built site, where no comment is`,
      unused: ({ rule }) =>
        `Unexpected excuse, expected none: "${rule}" finds nothing on the line it stands for`,
      expired: ({ rule, until }) =>
        `Unexpected excuse that ended on ${until}, expected a later day or what "${rule}" asks for`,
    },
  },
};
