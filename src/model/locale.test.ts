import { expect, it } from 'vitest';
import { inLocale, isLocale } from './locale.ts';

it('says which language a text is really in', () => {
  expect(inLocale({ en: 'bank', zh: '银行' }, 'zh')).toEqual({ text: '银行', lang: 'zh' });
  expect(inLocale({ en: 'bank' }, 'zh')).toEqual({ text: 'bank', lang: 'en' });
  expect(inLocale({ zh: '银行' }, 'en')).toEqual({ text: '银行', lang: 'zh' });
  expect(inLocale({}, 'en')).toEqual({ text: '', lang: 'en' });
});

it('knows the languages of the site', () => {
  expect(['en', 'zh', 'fr', 'EN', 'toString'].filter(isLocale)).toEqual(['en', 'zh']);
});
