import type { KindId } from '#model/kinds.ts';
import type { Locale } from '#model/locale.ts';

/** What a kind is called. */
export interface KindWords {
  /** One entry: "case". */
  readonly one: string;
  /** Its index page and heading: "Cases". */
  readonly many: string;
  /** One sentence under that heading. */
  readonly intro: string;
}

/** The labels of every kind in every language; the compiler demands them for each kind. */
export const kindWords: { readonly [L in Locale]: { readonly [K in KindId]: KindWords } } = {
  en: {
    products: {
      one: 'Product',
      many: 'Product',
      intro: 'What is sold, where it stands, and where it is going.',
    },
    needs: {
      one: 'Need',
      many: 'Needs',
      intro: 'What customers, the market and the times ask for, and how far it is answered.',
    },
    capabilities: {
      one: 'Capability',
      many: 'Capabilities',
      intro: 'What the product can do, and who has shown it.',
    },
    customers: {
      one: 'Customer',
      many: 'Customers',
      intro: 'Who uses the product, and who others look to.',
    },
    cases: {
      one: 'Case',
      many: 'Cases',
      intro: 'What customers did, what they measured, and where it was published.',
    },
    concepts: {
      one: 'Concept',
      many: 'Concepts',
      intro: 'The ideas behind the claims, explained once.',
    },
    stories: { one: 'Story', many: 'Stories', intro: 'Several cases woven into one thought.' },
    circles: {
      one: 'Circle',
      many: 'Circles',
      intro: 'The people who talk to one another about this, and where they meet.',
    },
    flags: {
      one: 'Claim',
      many: 'Claims',
      intro: 'Bold sentences, each raised only as far as its evidence carries it.',
    },
    courses: {
      one: 'Course',
      many: 'Courses',
      intro: 'Where people learn to do what the cases show.',
    },
    certifications: {
      one: 'Certificate',
      many: 'Certificates',
      intro: 'What people can prove they know.',
    },
    summits: {
      one: 'Event',
      many: 'Events',
      intro: 'Where customers, contributors and circles meet.',
    },
    partners: { one: 'Partner', many: 'Partners', intro: 'Who brings the product to customers.' },
    isvs: {
      one: 'Integration',
      many: 'Integrations',
      intro: 'Software that works with the product or is built on it.',
    },
    kits: { one: 'Kit', many: 'Kits', intro: 'Cases put together for one audience.' },
  },
  zh: {
    products: { one: '产品', many: '产品', intro: '卖的是什么，站在哪里，往哪里去。' },
    needs: { one: '需求', many: '需求', intro: '客户、市场和时代要什么，答到了什么程度。' },
    capabilities: { one: '能力', many: '能力', intro: '产品能做什么，谁证明过。' },
    customers: { one: '客户', many: '客户', intro: '谁在用，大家又看着谁。' },
    cases: { one: '案例', many: '案例', intro: '客户做了什么、测出什么、发表在哪里。' },
    concepts: { one: '概念', many: '概念', intro: '主张背后的道理，一次讲清。' },
    stories: { one: '故事', many: '故事', intro: '把几个案例织成一个想法。' },
    circles: { one: '圈子', many: '圈子', intro: '谁在一起谈论这些事，在哪里碰面。' },
    flags: { one: '主张', many: '主张', intro: '话说得响，但证据撑到哪里，旗就升到哪里。' },
    courses: { one: '课程', many: '培训', intro: '案例里的本事，在哪里学。' },
    certifications: { one: '证书', many: '认证', intro: '学会了什么，怎么证明。' },
    summits: { one: '大会', many: '大会与活动', intro: '客户、贡献者和圈子在哪里见面。' },
    partners: { one: '伙伴', many: '代理商与伙伴', intro: '谁把产品带到客户那里。' },
    isvs: { one: 'ISV', many: 'ISV 与集成', intro: '与产品配合、或建在产品之上的软件。' },
    kits: { one: '资料包', many: '资料包', intro: '为一类读者挑好的案例。' },
  },
};
