import type { craftChecks } from '../../rules/craft.ts';
import type { WordsOf } from '../rule-words.ts';

/** The words of the rules about pictures, links and typography, in English. */
export const craft: WordsOf<typeof craftChecks> = {
  'alt-missing': {
    summary: 'Every picture has words for those who cannot see it.',
    why: 'Screen readers pass over a picture without words, and search engines cannot find it.',
    fix: 'Write between the square brackets, or after alt=, what a reader should take from the picture.',
    messages: {
      empty: () => 'Unexpected picture without words, expected what it shows',
    },
  },
  'alt-says-nothing': {
    summary: 'The words for a picture say what it shows.',
    why: 'Whoever hears "image" or a file name knows no more than before.',
    fix: 'Say what a reader should take from the picture: "Three regions write to one cluster".',
    messages: {
      generic: ({ alt }) => `Unexpected "${alt}" for a picture, expected what the picture shows`,
      'file-name': ({ alt }) =>
        `Unexpected file name "${alt}" for a picture, expected what the picture shows`,
      'same-as-caption': ({ alt }) =>
        `Unexpected caption "${alt}" a second time, expected words that say what the picture shows`,
    },
  },
  'link-text-vague': {
    summary: 'The words of a link say where it leads.',
    why: 'Readers skim links, and a screen reader lists them without the sentence around them.',
    fix: 'Let the link be the words that name its target: "the release notes of 4.0" rather than "here".',
    messages: {
      vague: ({ text }) => `Unexpected link "${text}", expected words that say where it leads`,
      address: ({ text }) =>
        `Unexpected address "${text}" as the words of a link, expected words that say where it leads`,
      empty: () => 'Unexpected link without words, expected words that say where it leads',
    },
  },
  'bare-link': {
    summary: 'An address stands behind words, not in their place.',
    why: 'An address says little, breaks lines badly, and is read out letter by letter.',
    fix: 'Write [words that say where it leads](the address).',
    messages: {
      bare: ({ address }) => `Unexpected bare address ${address}, expected a link with words`,
    },
  },
  'markup-as-text': {
    summary: 'Headings, links and components are written so that they become some.',
    why: 'With a space too many or a full-width mark, readers are shown the marks themselves.',
    fix: 'Write them as suggested: a space after "##", and plain < > " ( ) without a space after "<".',
    messages: {
      component: ({ text }) =>
        `Unexpected ${text}, which readers would be shown as it stands, expected a component`,
      heading: ({ text }) =>
        `Unexpected "${text}", which does not become a heading, expected "#" signs and a space`,
      link: ({ text }) =>
        `Unexpected ${text}, which does not become a link, expected plain brackets: [words](address)`,
    },
  },
  'picture-too-small': {
    summary: 'A picture has enough pixels for the width at which it is shown.',
    why: 'A small picture is blurred on every good screen.',
    fix: 'Take the picture again in its original size, or draw it as SVG.',
    messages: {
      narrow: ({ width, limit }) =>
        `Unexpected width of ${width} pixels, expected at least ${limit}`,
    },
  },
  'picture-too-heavy': {
    summary: 'A picture file is not far larger than what is shown of it.',
    why: 'Heavy files slow every build, and a heavy drawing slows every visitor.',
    fix: 'Save it smaller: a photograph as JPEG or WebP at no more than a few thousand pixels, a drawing without embedded photographs.',
    messages: {
      heavy: ({ size, limit }) => `Unexpected size of ${size} kB, expected at most ${limit} kB`,
    },
  },
  'unused-picture': {
    summary: 'A picture that lies beside an entry is shown by one of its tellings.',
    why: 'A picture nobody sees is forgotten work, or was left out by mistake in every language.',
    fix: 'Show it with <Picture src="…" alt="…" />, or remove the file.',
    messages: {
      unused: ({ name, files }) =>
        `Unexpected picture "${name}", expected it to be shown in ${files}`,
    },
  },
  'chinese-typography': {
    summary:
      'Chinese text keeps a space to Latin letters and digits, and uses its own punctuation.',
    why: 'Mixed spacing and half-width marks look careless, and lines break in the wrong places.',
    fix: 'Correct what is underlined; "npm run check -- --fix" does most of it. A name that is spelt otherwise goes under "spellings:" in content/taxonomy.yaml.',
    messages: {
      'no-space': ({ text, expected }) =>
        `Unexpected "${text}" without a space, expected "${expected}"`,
      'half-width': ({ text, expected }) =>
        `Unexpected half-width "${text}" in Chinese text, expected "${expected}"`,
      'needless-space': () =>
        'Unexpected space beside a full-width mark, expected none: the mark has room of its own',
    },
  },
};
