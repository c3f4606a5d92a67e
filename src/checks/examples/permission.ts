import type { permissionChecks } from '../rules/permission.ts';
import type { ExamplesOf } from './example.ts';

/** Examples of the rules about permission. */
export const permission: ExamplesOf<typeof permissionChecks> = {
  'anonymous-name-leak': {
    bad: '# content/customers/big-bank/facts.yaml\nname: { zh: 月亮银行 }\nanonymous: { alias: { zh: 某股份制银行 } }\n# content/stories/year-end/zh.mdx\n年底最忙的是月亮银行。',
    good: '# content/customers/big-bank/facts.yaml\nname: { zh: 月亮银行 }\nanonymous: { alias: { zh: 某股份制银行 } }\n# content/stories/year-end/zh.mdx\n年底最忙的是<Ref to="customers/big-bank" />。',
  },
  'permission-missing': {
    bad: 'name: { en: Acme }\nindustry: retail',
    good: 'name: { en: Acme }\nindustry: retail\npermission:\n  basis: agreement\n  scope: [name, quote]\n  granted: 2026-03-01\n  evidence: The letter of 2026-03-01, in the folder of contracts.',
  },
  'permission-expired': {
    bad: 'permission:\n  basis: agreement\n  expires: 2024-12-31',
    good: 'permission:\n  basis: agreement\n  expires: 2028-12-31',
  },
  'permission-expires-soon': {
    bad: 'permission:\n  basis: agreement\n  expires: 2026-12-31 # next month',
    good: 'permission:\n  basis: agreement\n  expires: 2028-12-31',
  },
  'permission-scope': {
    bad: '# content/customers/acme/facts.yaml\npermission: { basis: agreement, scope: [name] }\n# content/cases/acme/facts.yaml\nquotes:\n  - id: q1',
    good: '# content/customers/acme/facts.yaml\npermission: { basis: agreement, scope: [name, quote] }\n# content/cases/acme/facts.yaml\nquotes:\n  - id: q1',
  },
  'quote-altered': {
    bad: 'text: { zh: 我们终于晚上能睡觉了。 }\nverbatim: [zh]\napproved: { zh: "9c6a336a796e6ffd" }',
    good: 'text: { zh: 我们晚上能睡觉了。 }\nverbatim: [zh]\napproved: { zh: "9c6a336a796e6ffd" }',
  },
  'speaker-missing-role': {
    bad: 'speaker:\n  name: { en: Lin Wei, zh: 林蔚 }',
    good: 'speaker:\n  name: { en: Lin Wei, zh: 林蔚 }\n  role: { en: head of data, zh: 数据负责人 }',
  },
  'unsafe-picture': {
    bad: '<svg xmlns="http://www.w3.org/2000/svg" onload="track()">\n  <image href="https://example.com/photo.png" />\n</svg>',
    good: '<svg xmlns="http://www.w3.org/2000/svg">\n  <circle cx="20" cy="20" r="9" />\n</svg>',
  },
  'picture-unreadable': {
    bad: 'content/cases/acme/shop.jpg # a PNG inside',
    good: 'content/cases/acme/shop.png',
  },
  'picture-position': {
    bad: 'content/cases/acme/shop.jpg # with GPSLatitude and GPSLongitude',
    good: 'content/cases/acme/shop.jpg # exported without metadata',
  },
};
