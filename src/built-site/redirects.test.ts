import { expect, it } from 'vitest';
import { redirectsIn } from './redirects.ts';

it('reads redirects as hosts do: comments and empty lines aside, the first of an address counts', () => {
  const text = '# ours\n\n/a/ /b/ 301\r\n/a/ /c/ 301\n/d/   https://example.com/\n/lonely/\n';
  expect([...redirectsIn(text)]).toEqual([
    ['/a/', { to: '/b/', status: 301 }],
    ['/d/', { to: 'https://example.com/', status: 302 }],
  ]);
});
