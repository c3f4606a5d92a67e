import type { Exclusion } from './exclusion.ts';

/** Which edition of something is meant. */
export const VERSIONS: readonly Exclusion[] = [
  {
    reason: 'Three parts and more are a version or an address of a machine.',
    patterns: [
      /(?<![\d.])[vV]?\d+(?:\.\d+){2,}(?:[-.+]?(?:rc|alpha|beta|pre|dev|ga|dmr|snapshot|final|lts)[-.]?\d*(?:\.\d+)*)?(?:\/\d+)?(?![\d%])/gi,
    ],
  },
  {
    reason:
      'A v, an x or a word for an edition beside it: v6.5, 5.x, version 5.7, 2.1 版, 8.5 LTS.',
    patterns: [
      /(?<![A-Za-z0-9])[vV]\.? ?\d+(?:\.\d+)*(?:\.x)?(?:[-.](?:rc|alpha|beta|pre)[-.]?\d*)?/gi,
      /(?<![\d.])\d+(?:\.\d+)*\.x(?![a-z])/gi,
      /(?<![A-Za-z])(?:versions?|ver\.|releases?|rc|alpha|beta|milestone|edition|patch|series)[ -]\d+(?:\.\d+)*(?:(?:,| and| or| to|-|–) ?\d+\.\d+)*(?![\d%xX×]|\.\d)(?! ?(?:%|million|billion|thousand))/gi,
      /(?:版本|版) ?\d+(?:\.\d+)*(?![\d%]|\.\d)/g,
      /(?<![\d.])\d+(?:\.\d+)*(?: (?:and|or|to) \d+(?:\.\d+)*)? ?(?:版|LTS|GA|RC\d*|release(?! ?s)|preview|alpha|beta)(?![A-Za-z])/gi,
    ],
  },
];
