import { site as siteSchema } from '#model/site.ts';

/** The settings of a small site in two languages. */
export const site = siteSchema.parse({
  name: { en: 'Small', zh: '小站' },
  tagline: { en: 'Shown, not said.', zh: '有证，才说。' },
  description: { en: 'A small site.', zh: '一个小站。' },
  address: 'https://small.example',
  locales: ['en', 'zh'],
  accent: { light: '#b8321f', dark: '#f0806a' },
  notice: { en: 'Made for tests.', zh: '为测试而作。' },
});
