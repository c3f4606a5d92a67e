import type { settingsChecks } from '../rules/settings.ts';
import type { ExamplesOf } from './example.ts';

/** Examples of the rules about the settings of the checks. */
export const settings: ExamplesOf<typeof settingsChecks> = {
  'check-settings': {
    bad: 'checks:\n  metric-has-sorce: warning',
    good: 'checks:\n  metric-has-source: warning',
  },
  'excuse-applies': {
    bad: '# excuse metrics-contradict\nvalue: 25',
    good: '# excuse metrics-contradict until 2027-01-31: two clusters, one name\nvalue: 25',
  },
};
