import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressFault, trackingIn, withoutTracking } from './address-form.ts';

describe('addressFault', () => {
  it.each([
    ['https://editor:secret@acme.example/page', 'credentials'],
    ['https://editor@acme.example/page', 'credentials'],
    ['https://wiki.acme.internal/page', 'private'],
    ['https://localhost/page', 'private'],
    ['https://192.168.0.7/page', 'private'],
    ['https://[::1]/page', 'private'],
    ['https://acme.example:8443/page', 'port'],
    ['http://acme.example/page', 'not-https'],
    ['https://acme.example/page?UTM_Source=x', 'tracking'],
    ['https://www.bilibili.com/video/BV1?spm_id_from=1&vd_source=2', 'tracking'],
    ['https://acme.example', 'home'],
    ['https://acme.example/#news', 'home'],
    ['https://acme.example/zh-cn/', 'home'],
    ['https://acme.example/en/index.html', 'home'],
    ['https://例子.中国/', 'home'],
  ] as const)('%s: %s', (address, fault) => expect(addressFault(address, false)).toBe(fault));

  it.each([
    'https://acme.example:443/page',
    'https://acme.example/?p=16171',
    'https://acme.example/#/docs/ddl',
    'https://acme.example/tidb',
    'https://例子.中国/案例',
    'https://mp.weixin.qq.com/s?__biz=MzI3&mid=2247&idx=1&sn=ab',
    'no address at all',
  ])('%s is sound', (address) => expect(addressFault(address, false)).toBeUndefined());

  it('lets a home page stand where one is meant, but no other fault', () => {
    expect(addressFault('https://acme.example', true)).toBeUndefined();
    expect(addressFault('http://acme.example', true)).toBe('not-https');
  });
});

describe('withoutTracking', () => {
  it.each([
    ['https://a.example/p?utm_source=x', 'https://a.example/p'],
    ['https://a.example/p?id=7&utm_source=周报#top', 'https://a.example/p?id=7#top'],
    ['https://a.example/p?fbclid=1&b=%E4%BD%A0&utm_id=2&c', 'https://a.example/p?b=%E4%BD%A0&c'],
  ])('%s → %s', (address, clean) => expect(withoutTracking(address)).toBe(clean));

  it('takes out all tracking and nothing else', () => {
    const name = fc.constantFrom('id', 'p', 'utm_source', 'utm_campaign', 'gclid', '页', 'from');
    const pairs = fc.array(fc.tuple(name, fc.string({ maxLength: 8 })), { maxLength: 6 });
    fc.assert(
      fc.property(pairs, fc.constantFrom('', '#top', '#?utm_source=x'), (given, fragment) => {
        const pair = ([key, value]: [string, string]) => `${key}=${encodeURIComponent(value)}`;
        const address = `https://a.example/p?${given.map(pair).join('&')}${fragment}`;
        const clean = withoutTracking(address);
        expect(trackingIn(new URL(clean))).toEqual([]);
        expect(withoutTracking(clean)).toBe(clean);
        const kept = (url: string) =>
          [...new URL(url).searchParams].filter(([key]) => ['id', 'p', '页', 'from'].includes(key));
        expect(kept(clean)).toEqual(kept(address));
        expect(new URL(clean).hash).toBe(new URL(address).hash);
      }),
    );
  });
});
