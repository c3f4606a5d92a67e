import { expect, test } from 'vitest';
import { numberInId } from './number-in-id.ts';

test.each([
  ['10x-faster', '10x'],
  ['58-percent', '58-percent'],
  ['58-percent-cheaper', '58-percent'],
  ['500ms-queries', '500ms'],
  ['20tb-in-a-day', '20tb'],
  ['1-3-trillion-rows', '3-trillion-rows'],
  ['ten-times-faster', 'ten-times'],
  ['half-the-cost', 'half'],
  ['twice-as-fast', 'twice'],
  ['two-thirds-fewer', 'two-thirds'],
  ['tenfold', 'tenfold'],
  ['300-nodes', '300-nodes'],
  ['3-million-users', '3-million-users'],
  ['moved-in-2-hours', '2-hours'],
  ['costs_halved', 'halved'],
  ['40k-qps', '40k-qps'],
])('%s claims %s', (id, text) => {
  expect(numberInId(id)?.text).toBe(text);
});

test.each([
  ...['58-com', 'zhihu-2019', 'rel-8-5', 'v6-5-0', 'pctp', 'tidb-101', 'tidb-201-series'],
  ...['top-10', 's3', 'ec2-cost', '2fa', '24-7-support', 'q2-2020', '2019-08-21', 'p99-latency'],
  ...['step-2', 'web-2-0', 'user-day-japan-2025', 'hackathon-2022', 'double-11', 'mysql-5-7'],
  ...['two-phase-commit', 'three-layers', 'first-half', 'one-team', 'zero-downtime', 'zhihu', ''],
])('%s claims nothing', (id) => {
  expect(numberInId(id)).toBeNull();
});
