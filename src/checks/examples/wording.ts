import type { wordingChecks } from '../rules/wording.ts';
import type { ExamplesOf } from './example.ts';

/** Examples of the rules about wording. */
export const wording: ExamplesOf<typeof wordingChecks> = {
  'number-without-evidence': {
    bad: 'Answers now come in 25 ms, ten times faster than before.',
    good: 'Answers now come in <Metric id="p99" />.',
  },
  superlative: {
    bad: '它是业内最快的数据库，性能行业领先。',
    good: '结账高峰时，响应时间是 <Metric id="p99" />。',
  },
};
