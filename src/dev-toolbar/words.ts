import type { WithheldReason } from '#evidence/withheld.ts';
import type { Day } from '#model/dates.ts';
import type { Locale } from '#model/locale.ts';

type Dated = 'not-yet' | 'expired' | 'permission-not-yet' | 'permission-expired';

/** The words of the toolbar in one language. */
export interface ToolbarWords {
  readonly heading: (all: number, here: number) => string;
  readonly none: string;
  readonly elsewhere: (count: number) => string;
  readonly open: string;
  readonly meant: (name: string) => string;
  readonly waiting: string;
  readonly withheld: (reason: string) => string;
  readonly severity: Readonly<Record<'error' | 'warning', string>>;
  readonly reasons: { readonly [W in Exclude<WithheldReason['why'], Dated>]: string } & {
    readonly [W in Dated]: (day: Day) => string;
  };
}

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** The words of the toolbar, by language. */
export const toolbarWords: Readonly<Record<Locale, ToolbarWords>> = {
  en: {
    heading: (all, here) =>
      all === 0 ? 'No problems' : `${plural(all, 'problem')}, ${here} on this page`,
    none: 'No problems in the content.',
    elsewhere: (count) => `Elsewhere: ${plural(count, 'problem')}`,
    open: 'Open in the editor',
    meant: (name) => `Did you mean "${name}"?`,
    waiting: 'Checking the content …',
    withheld: (reason) => `Not on the published site: ${reason}`,
    severity: { error: 'error', warning: 'warning' },
    reasons: {
      draft: 'it is a draft.',
      withdrawn: 'it was withdrawn.',
      'not-yet': (day) => `it is to be published on ${day}.`,
      expired: (day) => `it was offered until ${day}.`,
      'name-in-address':
        'its folder name holds the name of a customer who may not be named; rename the folder.',
      'permission-missing': 'its customer gives no permission yet (permission: in facts.yaml).',
      'permission-not-yet': (day) => `the customer’s permission begins on ${day}.`,
      'permission-expired': (day) => `the customer’s permission ended on ${day}.`,
      'name-not-permitted':
        'the customer’s name may not be shown, and there is no alias (anonymous: in facts.yaml).',
      'no-public-case': 'none of its cases is public.',
      'no-capability': 'it proves no capability that is public.',
      unproven: 'not enough public cases prove it yet.',
      'depends-on-withheld': 'something it cannot do without is not public, such as its customer.',
    },
  },
  zh: {
    heading: (all, here) => (all === 0 ? '没有问题' : `${all} 个问题，本页 ${here} 个`),
    none: '内容没有问题。',
    elsewhere: (count) => `其他地方：${count} 个问题`,
    open: '在编辑器里打开',
    meant: (name) => `是不是想写“${name}”？`,
    waiting: '正在检查内容……',
    withheld: (reason) => `正式网站上没有这一页：${reason}`,
    severity: { error: '错误', warning: '提醒' },
    reasons: {
      draft: '还是草稿。',
      withdrawn: '已撤回。',
      'not-yet': (day) => `${day} 才发表。`,
      expired: (day) => `只提供到 ${day}。`,
      'name-in-address': '文件夹名里有不能公开的客户名字，请给文件夹改名。',
      'permission-missing': '客户还没有许可（facts.yaml 里的 permission:）。',
      'permission-not-yet': (day) => `客户的许可从 ${day} 开始。`,
      'permission-expired': (day) => `客户的许可已于 ${day} 到期。`,
      'name-not-permitted': '不能展示客户的名字，又没有化名（facts.yaml 里的 anonymous:）。',
      'no-public-case': '没有一个案例是公开的。',
      'no-capability': '没有证明任何公开的能力。',
      unproven: '证明它的公开案例还不够。',
      'depends-on-withheld': '它离不开的东西没有公开，例如它的客户。',
    },
  },
};
