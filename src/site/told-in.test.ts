import { expect, it } from 'vitest';
import { metricAt } from './metric-view.ts';
import { customerWithCase, latency, smallSite } from './testing/small-site.ts';
import { toldIn } from './told-in.ts';

it('sets figures in the language of the telling and keeps links in that of the reader', () => {
  const context = smallSite(customerWithCase('ann', 'banking', { metrics: [latency(10)] }), 'zh');
  const metric = metricAt(toldIn(context, 'en'), 'ann/latency');
  expect(metric?.value.text).toBe('10\u00a0ms');
  expect(metric?.owner.href).toBe('/zh/cases/ann/');
});
