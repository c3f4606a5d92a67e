import type { addressesChecks } from '../../rules/addresses.ts';
import type { WordsOf } from '../rule-words.ts';

/** The words of the rules about addresses that were published, in English. */
export const addresses: WordsOf<typeof addressesChecks> = {
  'permalink-kept': {
    summary: 'An address that was published keeps answering.',
    why: 'People keep links for years: in mails, in slides, on printed codes. A link that leads to nothing costs the trust it was sent to earn.',
    fix: 'If the entry was renamed, write its old name under "formerly:" in its facts.yaml. If it is to go, bring its folder back and run: npm run withdraw. If neither, put the address under "to:" or "gone:" in content/permalinks.yaml.',
    messages: {
      vanished: ({ address }) =>
        `Unexpected gap at ${address}, which was published, expected a page, a redirect or a notice that it is gone`,
      language: ({ locale, count }) =>
        `Unexpected gap at ${count} published ${count === 1 ? 'address' : 'addresses'} in the language "${locale}", expected "${locale}" under locales in content/site.yaml, or each address under "to:" or "gone:"`,
      nothing: ({ address, to }) =>
        `Unexpected ${to}, where nothing is, expected the address of a page to which ${address} leads`,
      loop: ({ address }) =>
        `Unexpected circle of redirects from ${address}, expected that they end at a page`,
      'has-page': ({ address, list }) =>
        `Unexpected ${address} under "${list}:", expected only addresses without a page: readers are shown the page`,
    },
  },
  'former-name-free': {
    summary: 'A former address leads to one page.',
    why: 'Where two pages claim one address, readers may get the wrong one.',
    fix: 'Keep the name under "formerly:" of the entry that readers of the old address should see, and delete it from the others.',
    messages: {
      'still-there': ({ name, kind }) =>
        `Unexpected former name "${name}", expected one that no folder in content/${kind}/ has now`,
      twice: ({ name, other }) =>
        `Unexpected former name "${name}", which is also that of ${other}, expected each former name once`,
      circle: ({ successor }) =>
        `Unexpected successor "${successor}", which leads back to this entry, expected an entry that stays`,
      'not-withdrawn': () =>
        'Unexpected successor of an entry that is not withdrawn, expected "status: withdrawn" or no successor',
    },
  },
};
