import type { FlagStage } from '#evidence/flags.ts';
import type { Locale } from '#model/locale.ts';

interface DifferenceWords {
  readonly separator: string;
  because(keys: string): string;
  readonly flags: string;
  readonly stage: Readonly<Record<FlagStage, string>>;
  /** From one stage to another; undefined: off the site. */
  step(from: FlagStage, to: FlagStage | undefined): string;
  customers(left: number, needed: number): string;
  readonly shrinks: string;
  keeps(left: number, lost: string): string;
  readonly tellings: string;
  readonly language: Readonly<Record<Locale, string>>;
}

/** Words for what one publication shows and another does not. */
export const DIFFERENCE_WORDS: Readonly<Record<Locale, DifferenceWords>> = {
  en: {
    separator: ', ',
    because: (keys) => ` (for want of ${keys})`,
    flags: 'Claims that lose proof',
    stage: {
      planted: 'planted',
      proven: 'proven',
      told: 'told',
      spread: 'spread',
      raised: 'raised',
    },
    step: (from, to) => {
      const { stage } = DIFFERENCE_WORDS.en;
      if (from === to) return `stays ${stage[from]}`;
      return `${stage[from]} → ${to === undefined ? 'off the site' : stage[to]}`;
    },
    customers: (left, needed) => `${left} left of the ${needed} customers that must prove it`,
    shrinks: 'Stays with fewer cases',
    keeps: (left, lost) => `${left} left, without ${lost}`,
    tellings: 'Stays, but no longer in one of its languages',
    language: { en: 'not in English', zh: 'not in Chinese' },
  },
  zh: {
    separator: '、',
    because: (keys) => `（缺了 ${keys}）`,
    flags: '失去证明的主张',
    stage: { planted: '立旗', proven: '有证', told: '成文', spread: '传开', raised: '升旗' },
    step: (from, to) => {
      const { stage } = DIFFERENCE_WORDS.zh;
      if (from === to) return `仍是${stage[from]}`;
      return `${stage[from]} → ${to === undefined ? '不再公开' : stage[to]}`;
    },
    customers: (left, needed) => `需要 ${needed} 家客户证明，还剩 ${left} 家`,
    shrinks: '留下，但案例变少',
    keeps: (left, lost) => `还剩 ${left} 个，少了 ${lost}`,
    tellings: '留下，但少了一种语言',
    language: { en: '没有英文了', zh: '没有中文了' },
  },
};
