import type { WithheldReason } from '#evidence/withheld.ts';
import type { Locale } from '#model/locale.ts';

/** Why an entry is not shown, as the rest of a sentence that begins with the entry. */
export const REASON_WORDS: Readonly<Record<Locale, (reason: WithheldReason) => string>> = {
  en: (reason) => {
    switch (reason.why) {
      case 'draft':
        return 'is a draft';
      case 'withdrawn':
        return 'is withdrawn';
      case 'not-yet':
        return `is to be published on ${reason.published}`;
      case 'expired':
        return `is offered until ${reason.expires} only`;
      case 'permission-missing':
        return 'has no permission';
      case 'permission-not-yet':
        return `has a permission that begins on ${reason.granted}`;
      case 'permission-expired':
        return `has a permission that ends on ${reason.expires}`;
      case 'name-not-permitted':
        return 'has a permission that does not cover its name, and no alias';
      case 'name-in-address':
        return 'has an address that tells a name that may not be shown';
      case 'no-public-case':
        return 'has no case left that may be shown';
      case 'no-capability':
        return 'leads back to no capability that is shown';
      case 'unproven':
        return 'is not proven by the cases that are left';
      case 'depends-on-withheld':
        return 'rests on something that may not be shown';
    }
  },
  zh: (reason) => {
    switch (reason.why) {
      case 'draft':
        return '还是草稿';
      case 'withdrawn':
        return '已撤下';
      case 'not-yet':
        return `${reason.published} 才公开`;
      case 'expired':
        return `只提供到 ${reason.expires}`;
      case 'permission-missing':
        return '没有许可';
      case 'permission-not-yet':
        return `许可从 ${reason.granted} 开始`;
      case 'permission-expired':
        return `许可到 ${reason.expires} 为止`;
      case 'name-not-permitted':
        return '许可不含名称，也没有化名';
      case 'name-in-address':
        return '地址里有不可公开的名称';
      case 'no-public-case':
        return '没有剩下可公开的案例';
      case 'no-capability':
        return '没有通向任何一项公开的能力';
      case 'unproven':
        return '剩下的案例不足以证明';
      case 'depends-on-withheld':
        return '所依据的内容不可公开';
    }
  },
};
