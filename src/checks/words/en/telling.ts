import type { tellingChecks } from '../../rules/telling.ts';
import type { WordsOf } from '../rule-words.ts';

const LANGUAGES: Readonly<Record<string, string>> = { en: 'English', zh: 'Chinese' };

function language(locale: string | number): string {
  return LANGUAGES[locale] ?? String(locale);
}

function letters(locale: string | number): string {
  return locale === 'zh' ? 'Chinese characters' : 'characters';
}

/** The words of the rules about tellings, in English. */
export const telling: WordsOf<typeof tellingChecks> = {
  'translation-missing': {
    summary: 'What is shown in one language of the site is shown in all of them.',
    why: 'A reader who changes the language in the middle of a page should not land in the other one.',
    fix: 'Add the telling, or the text in the other language. A case needs only the languages of its sources if the permission of its customer does not list "translation".',
    messages: {
      telling: ({ file }) =>
        `Unexpected entry without ${file}, expected a telling in each language of the site`,
      field: ({ locale }) =>
        `Unexpected text without ${language(locale)}, expected "${locale}:" beside it, as ${language(locale)} pages show it too`,
    },
  },
  'translation-behind': {
    summary: 'The tellings of an entry say the same in each language.',
    why: 'A correction in one language leaves the other saying what is known to be wrong.',
    fix: 'Read the tellings side by side and change what differs. Then run the command that the finding names: it notes in content/reviews.yaml that they were compared. Commit that file.',
    messages: {
      behind: ({ behind, changed }) =>
        `Unexpected ${behind}, last compared before the ${language(changed)} changed (${changed}.mdx, or "${changed}:" in facts.yaml); expected the same in each language`,
      both: ({ files }) =>
        `Unexpected changes in ${files} since they were compared, expected the same in each language`,
      facts: ({ files }) =>
        `Unexpected change of facts since ${files} were compared, expected them to fit the facts still`,
      never: ({ files }) =>
        `Unexpected ${files} that nobody has compared yet, expected the same in each language`,
      renamed: ({ before, now }) => `Unexpected former name "${before}", expected "${now}"`,
      gone: ({ entry }) =>
        `Unexpected "${entry}", expected an entry that exists: this one was deleted`,
    },
  },
  'telling-in-wrong-language': {
    summary: 'What stands under a language is written in it.',
    why: 'Readers, search engines and screen readers take the site at its word.',
    fix: 'Translate it, or move it to the file or field of its language. What somebody said in another language belongs in a quotation.',
    messages: {
      summary: ({ locale }) =>
        `Unexpected summary in another language, expected ${language(locale)} in ${locale}.mdx`,
      passage: ({ locale }) =>
        `Unexpected paragraph in another language, expected ${language(locale)} in ${locale}.mdx`,
      field: ({ locale }) =>
        `Unexpected text in another language, expected ${language(locale)} after "${locale}:"`,
    },
  },
  'title-length': {
    summary: 'A title is short enough to be shown whole.',
    why: 'Search results, share cards and lists cut the end off, and with it often what matters.',
    fix: 'Say it in fewer words. What is marked is the part that would be cut off. The limit can be set in content/site.yaml, under "limits:".',
    messages: {
      long: ({ length, limit, locale }) =>
        `Unexpected title of ${length} ${letters(locale)}, expected at most ${limit}`,
    },
  },
  'summary-length': {
    summary: 'A summary is short enough to be shown whole.',
    why: 'Search results and previews cut the end off, in the middle of a sentence.',
    fix: 'Leave out what the page says anyway. What is marked is the part that would be cut off. The limit can be set in content/site.yaml, under "limits:".',
    messages: {
      long: ({ length, limit, locale }) =>
        `Unexpected summary of ${length} ${letters(locale)}, expected at most ${limit}`,
    },
  },
  'duplicate-title': {
    summary: 'Every entry has a title of its own.',
    why: 'In lists and search results nobody can tell two pages of the same title apart.',
    fix: 'Say in the title what is particular about this entry. If it is the same thing twice, remove one.',
    messages: {
      twice: ({ text, first }) =>
        `Unexpected title "${text}", which is also that of ${first}, expected one of its own`,
    },
  },
  'duplicate-summary': {
    summary: 'Every entry has a summary of its own.',
    why: 'A summary that fits two entries says nothing about either; it was probably copied and forgotten.',
    fix: 'Say what a reader finds here and nowhere else.',
    messages: {
      twice: ({ first }) =>
        `Unexpected summary, which is also that of ${first}, expected one of its own`,
    },
  },
  'slug-with-number': {
    summary: 'The folder name of an entry claims no figure.',
    why: 'The name becomes an address. When the figure changes, the address goes on claiming the old one, without source or date.',
    fix: 'Rename the folder to what the entry is about. If it was published, add its old name under "formerly:", so that old links keep working.',
    messages: {
      claim: ({ id, number }) =>
        `Unexpected figure "${number}" in the folder name "${id}", expected a name that says what the entry is about`,
    },
  },
  'heading-order': {
    summary: 'Headings begin with "##" and leave out no level.',
    why: 'Screen readers and search engines read the headings as an outline; a gap looks like something missing.',
    fix: 'Correct the number of "#". The title of the page comes from the head of the telling or from facts.yaml.',
    messages: {
      title: ({ text }) =>
        `Unexpected second page title "# ${text}", expected "##": the page has its title already`,
      'deep-start': ({ found, expected }) =>
        `Unexpected "${found}" at the first heading, expected "${expected}"`,
      skipped: ({ found, expected }) =>
        `Unexpected "${found}" with a level left out, expected at most "${expected}"`,
    },
  },
  'case-sections': {
    summary: 'A case has all its parts, in their order.',
    why: 'Readers compare cases part by part; a case that leaves out what did not work is not believed.',
    fix: 'Add the heading, with "## ", and write what the sources say. A case of a customer that left may word its headings otherwise.',
    messages: {
      missing: ({ parts }) => `Unexpected case without ${parts}, expected all parts of a case`,
      'out-of-order': ({ part, before }) =>
        `Unexpected "${part}" after "${before}", expected it before`,
      twice: ({ part }) => `Unexpected second "${part}", expected each part once`,
    },
  },
};
