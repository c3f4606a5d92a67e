import { describe, expect, it } from 'vitest';
import { pageFrame } from './page.ts';
import { customerWithCase, smallSite } from './testing/small-site.ts';

const entries = customerWithCase('bank', 'banking', {});

function frameOf(locale: 'en' | 'zh', options: Partial<Parameters<typeof pageFrame>[1]> = {}) {
  const context = smallSite(entries, locale);
  return pageFrame(context, {
    title: 'Cases',
    description: 'All of them.',
    address: (other) => context.routes.index('cases', other),
    section: 'cases',
    ...options,
  });
}

describe('pageFrame', () => {
  it('leads to every kind that has entries, and to no other', () => {
    const { map, navigation } = frameOf('en');
    expect(map.flatMap(({ links }) => links.map(({ href }) => href))).toEqual([
      '/products/',
      '/needs/',
      '/capabilities/',
      '/customers/',
      '/cases/',
    ]);
    expect(navigation.map(({ href }) => href)).toEqual(['/cases/', '/capabilities/', '/loop/']);
  });

  it('marks the page itself and the part of the site a page is in', () => {
    const current = (frame: ReturnType<typeof frameOf>) =>
      frame.navigation.find(({ href }) => href.endsWith('/cases/'))?.current;
    expect(current(frameOf('en'))).toBe('page');
    expect(current(frameOf('en', { address: () => '/cases/bank/' }))).toBe('true');
    expect(current(frameOf('en', { section: 'loop', address: () => '/loop/' }))).toBeUndefined();
  });

  it('keeps the page when the language changes', () => {
    expect(frameOf('zh').languages).toEqual([
      { tag: 'en', name: 'English', href: '/cases/', current: false },
      { tag: 'zh-CN', name: '中文', href: '/zh/cases/', current: true },
    ]);
    expect(frameOf('zh').alternates[1]?.href).toBe('https://small.example/zh/cases/');
  });

  it('lets search find a page unless the page says otherwise or is hidden from search engines', () => {
    expect(frameOf('en').searchable).toBe(true);
    expect(frameOf('en', { searchable: false }).searchable).toBe(false);
    expect(frameOf('en', { indexed: false }).searchable).toBe(false);
  });
});
