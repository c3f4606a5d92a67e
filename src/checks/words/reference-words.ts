import type { Locale } from '#model/locale.ts';
import type { Severity } from '../define-check.ts';
import type { RuleGroup } from '../groups.ts';

/** The words around the rules wherever they are listed and explained. */
export interface ReferenceWords {
  readonly groups: Readonly<Record<RuleGroup, { readonly title: string; readonly about: string }>>;
  readonly level: string;
  readonly levels: Readonly<Record<Severity, string>>;
  /** Said of rules that can be neither set nor excused. */
  readonly locked: string;
  readonly why: string;
  readonly fix: string;
  readonly bad: string;
  readonly good: string;
  /** How one rule is weighed otherwise, before an example. */
  readonly set: string;
  /** How one finding is excused, before examples. */
  readonly excuse: string;
  readonly inFacts: string;
  readonly inTellings: string;
  /** A reason such as an excuse gives. */
  readonly reason: string;
  /** Comments that excuse one finding, as they may look. */
  readonly samples: { readonly inFacts: string; readonly inTellings: string };
  /** Where more is said, before an address. */
  readonly address: string;
}

/** What `site.yaml` may say to weigh rules otherwise. */
export const SETTING_SAMPLE = 'checks:\n  evidence-stale: error\n  source-unreachable-form: off';

/** The words around the rules, by language. */
export const REFERENCE_WORDS: Readonly<Record<Locale, ReferenceWords>> = {
  en: {
    groups: {
      reading: {
        title: 'Files that can be read',
        about: 'Files, YAML and MDX are as they must be, so that nothing is left out in silence.',
      },
      loop: {
        title: 'The closed loop',
        about: 'Every entry leads on to the next stage of the loop, and nothing leads nowhere.',
      },
      facts: {
        title: 'Facts and proof',
        about: 'Every figure can be looked up, and no claim says more than its evidence.',
      },
      wording: {
        title: 'Wording',
        about: 'What prose says is what the facts say.',
      },
      permission: {
        title: 'Permission',
        about: 'Nothing is shown that a customer has not permitted.',
      },
      telling: {
        title: 'Good telling',
        about: 'Tellings read well in every language, for every reader.',
      },
      addresses: {
        title: 'Addresses that keep working',
        about: 'Whoever follows an old link still arrives.',
      },
      craft: {
        title: 'Pictures, links and typography',
        about: 'What readers see is there, says something, and is set with care.',
      },
      settings: {
        title: 'Settings of the checks',
        about: 'Settings and excuses do what they are meant to do.',
      },
    },
    level: 'Level',
    levels: {
      error: 'error: the site is not built',
      warning: 'warning: the site is built all the same',
    },
    locked: 'always on: it can be neither set otherwise nor excused',
    why: 'Why',
    fix: 'What to do',
    bad: 'Not like this',
    good: 'But like this',
    set: 'To weigh it otherwise (error, warning or off), in content/site.yaml',
    excuse: 'To excuse one finding, on its line or on the line above',
    inFacts: 'In facts.yaml, or between the --- lines of a telling:',
    inTellings: 'In the words of a telling:',
    reason: 'the reason',
    samples: {
      inFacts:
        'value: 25 # excuse metrics-contradict until 2027-01-31: two clusters share one name',
      inTellings:
        '{/* excuse caveat-dropped "p99" until 2027-01-31: the sentence before says it in other words */}',
    },
    address: 'On the site',
  },
  zh: {
    groups: {
      reading: {
        title: '文件读得懂',
        about: '文件、YAML 和 MDX 写法正确，没有内容被悄悄漏掉。',
      },
      loop: {
        title: '闭环',
        about: '每个条目都通向环上的下一站，没有一条走不通。',
      },
      facts: {
        title: '事实与证明',
        about: '每个数字都查得到出处，每条主张都不超出证据。',
      },
      wording: {
        title: '措辞',
        about: '讲述里说的，就是事实里有的。',
      },
      permission: {
        title: '许可',
        about: '客户没有同意公开的，一概不公开。',
      },
      telling: {
        title: '讲得好',
        about: '每种语言、每位读者，读起来都顺畅。',
      },
      addresses: {
        title: '地址一直有效',
        about: '从旧链接来的人，照样到得了。',
      },
      craft: {
        title: '图片、链接与排版',
        about: '读者看到的都在，都说得明白，也都排得整齐。',
      },
      settings: {
        title: '检查的设置',
        about: '设置和放行的注释，都起到应有的作用。',
      },
    },
    level: '级别',
    levels: {
      error: '错误：网站不会构建',
      warning: '提醒：网站照常构建',
    },
    locked: '始终开启：不能改级别，也不能放过',
    why: '为什么',
    fix: '怎么办',
    bad: '不要这样',
    good: '要这样',
    set: '要改级别（error、warning 或 off），写在 content/site.yaml 里',
    excuse: '要放过某一处，写在那一行，或单独写在它的上一行',
    inFacts: 'facts.yaml 里，或讲述开头两行 --- 之间：',
    inTellings: '讲述正文里：',
    reason: '理由',
    samples: {
      inFacts: 'value: 25 # excuse metrics-contradict until 2027-01-31: 两个集群同名',
      inTellings:
        '{/* excuse caveat-dropped "p99" until 2027-01-31: 前一句换了个说法，已经交代 */}',
    },
    address: '网站上的说明',
  },
};
