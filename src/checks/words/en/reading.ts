import type { readingChecks } from '../../rules/reading.ts';
import type { WordsOf } from '../rule-words.ts';
import { lower, quoted } from './phrases.ts';

/** The words of the rules about reading the content: files, YAML, MDX, in English. */
export const reading: WordsOf<typeof readingChecks> = {
  'readable-file': {
    summary: 'Every file of the content is there and is text.',
    why: 'What cannot be read is missing from the site, and nobody would notice.',
    fix: 'Put the file back, or save it again as UTF-8 text.',
    messages: {
      missing: ({ file }) => `Unexpected missing file or folder, expected "${file}"`,
      'not-utf8': () => 'Unexpected bytes, expected text saved as UTF-8',
      'not-a-file': ({ file }) =>
        `Unexpected kind of file, expected "${file}" to be a plain file or folder that can be read`,
      outside: ({ file }) => `Unexpected link, expected "${file}" to lie inside the project`,
      'too-large': () =>
        'Unexpected size, expected facts or a telling of at most a million characters',
      heavy: () => 'Unexpected file of more than 20 MB, expected a picture saved much smaller',
      'no-access': ({ file }) =>
        `Unexpected file that nobody may open, expected permission to read "${file}"`,
    },
  },
  'yaml-syntax': {
    summary: 'YAML files can be read.',
    why: 'One wrong indent can turn a fact into another fact, so nothing is guessed.',
    fix: 'Mend the line shown. Most often a text with a comma or colon needs quotes, a tab stands where spaces belong, or an indent is off.',
    messages: {
      colon: () => 'Unexpected second colon, expected quotes around a text that contains ": "',
      'no-colon': ({ line }) =>
        `Unexpected ${quoted(line)}, expected a field name, a colon and a space`,
      wide: ({ found, expected }) => `Unexpected full-width "${found}", expected ${expected}`,
      'odd-space': () =>
        'Unexpected space of a special kind (full-width, or pasted from a page or Word), expected an ordinary one',
      'dash-space': () =>
        'Unexpected "-" without a space, expected "- " before each item of a list',
      'odd-dash': ({ found }) =>
        `Unexpected "${found}" before an item of a list, expected "- " (a hyphen and a space)`,
      placeholder: () => 'Unexpected second "{", expected only one; "{{" holds no place here',
      'wide-colon': () => 'Unexpected full-width colon "：", expected ": "',
      'no-space': () =>
        'Unexpected colon without a space, expected ": " between a name and its value',
      indent: () => 'Unexpected indent, expected the line to begin where its neighbours do',
      tab: () => 'Unexpected tab, expected spaces at the beginning of a line',
      quote: ({ quote }) => `Unexpected open quote, expected another ${quote} at its end`,
      bracket: ({ bracket }) => `Unexpected open bracket, expected "${bracket}" at its end`,
      comma: () => 'Unexpected comma, expected something between two commas',
      'no-comma': () => 'Unexpected missing comma, expected one between two items within brackets',
      stray: ({ bracket }) => `Unexpected "${bracket}", expected an opening bracket before it`,
      dash: () => 'Unexpected "- " after a field name, expected list items on lines of their own',
      'after-value': () =>
        'Unexpected words after the end of the value, expected quotes around the whole text',
      reserved: ({ character }) =>
        `Unexpected "${character}" at the beginning, expected quotes around a text that begins with it`,
      escape: () => 'Unexpected "\\" within double quotes, expected single quotes around this text',
      block: () => 'Unexpected words after "|" or ">", expected the text on the lines below',
      twice: ({ field }) => `Unexpected second "${field}", expected each field once`,
      documents: () => 'Unexpected second "---", expected one document in the file',
      conflict: () => 'Unexpected conflict marker, expected one of the two versions',
      other: ({ message }) => `Unexpected YAML (${message})`,
    },
  },
  'facts-match-schema': {
    summary: 'Facts and heads of tellings have the fields that their kind asks for.',
    why: 'A misspelt field would be left out in silence, and a wrong value would be shown as it stands.',
    fix: 'Correct the field. Your editor shows which fields there are while you type.',
    messages: {
      'blank-file': ({ fields }) => `Unexpected empty file, expected at least: ${fields}`,
      'no-head': ({ fields }) =>
        `Unexpected telling without a head, expected two lines "---" at the top with ${fields} between them`,
      'open-head': () =>
        'Unexpected telling whose head never ends, expected a second line "---" below it',
      missing: ({ field, expected }) =>
        `Unexpected missing field "${field}", expected ${expected === '' ? 'it here' : lower(expected)}`,
      blank: ({ field, expected }) => `Unexpected empty "${field}", expected ${expected}`,
      'blank-item': ({ expected }) => `Unexpected empty item, expected ${expected}, or no item`,
      unknown: ({ field, fields }) => `Unexpected field "${field}", expected one of: ${fields}`,
      misspelt: ({ field }) => `Unexpected field "${field}", expected one that exists here`,
      comma: ({ before }) =>
        `Unexpected comma before "${before}", expected quotes around a text that contains commas`,
      wrong: ({ found, expected }) => `Unexpected ${quoted(found)}, expected ${expected}`,
      number: ({ found }) => `Unexpected bare ${found}, expected a text in quotes: '${found}'`,
      'no-language': ({ found }) =>
        `Unexpected text without a language, expected { en: …, zh: … } around "${found}"`,
      'empty-list': ({ expected }) =>
        `Unexpected empty list, expected ${String(expected).replace('1 of them', 'one item')}`,
      twice: ({ item }) => `Unexpected second "${item}", expected each item once`,
    },
  },
  'expected-file': {
    summary: 'Only files that the site uses lie in the content.',
    why: 'A telling under a wrong name is never shown, though its author believes it is.',
    fix: 'Rename or remove the file.',
    messages: {
      folder: ({ name, expected }) => `Unexpected "${name}", expected one of: ${expected}`,
      file: ({ name, expected }) =>
        `Unexpected "${name}", expected one of: ${expected}, or a picture (avif, gif, jpg, png, svg, webp)`,
      loose: ({ name }) => `Unexpected file "${name}", expected a folder of its own for each entry`,
    },
  },
  'entry-id': {
    summary: 'Folder names of entries are lower-case letters, digits and hyphens.',
    why: 'The folder name becomes the address of the page, and addresses are typed, read out and kept for years.',
    fix: 'Rename the folder.',
    messages: {
      malformed: ({ id }) =>
        `Unexpected folder name "${id}", expected lower-case letters, digits and single hyphens`,
    },
  },
  'unique-id': {
    summary: 'An id is given once within an entry.',
    why: 'Two figures of one name cannot be told apart where the name is used.',
    fix: 'Give one of them another id, or remove the one that is not needed.',
    messages: {
      twice: ({ id, list }) => `Unexpected second "${id}", expected each id once under ${list}`,
    },
  },
  'telling-missing': {
    summary: 'Every entry is told in at least one language.',
    why: 'Facts without a telling make a page without words.',
    fix: 'Add en.mdx or zh.mdx beside facts.yaml.',
    messages: {
      none: ({ entry }) =>
        `Unexpected facts without a telling, expected en.mdx or zh.mdx for ${entry}`,
    },
  },
  'telling-syntax': {
    summary: 'Tellings can be read as MDX.',
    why: 'From the mistake on, the reader would get nothing or something else than you wrote.',
    fix: 'Mend the line shown. Most often a tag is not closed, or a "<" or "{" is meant as a plain character: write &lt; or &#123;.',
    messages: {
      unclosed: ({ tag }) =>
        `Unexpected <${tag}> without an end, expected </${tag}> after its text`,
      'unclosed-single': ({ tag }) => `Unexpected <${tag}> without an end, expected <${tag} … />`,
      'other-end': ({ found, expected }) => `Unexpected ${found}, expected ${expected}`,
      'end-alone': ({ tag }) => `Unexpected ${tag}, expected a tag before it that it closes`,
      'less-than': () => 'Unexpected "<", expected &lt; where the plain character is meant',
      comment: () => 'Unexpected <!-- … -->, expected {/* … */} for a note to yourself',
      'bare-link': ({ address }) => `Unexpected <${address}>, expected a link as [words](address)`,
      quotes: () => 'Unexpected value after "=", expected it in straight quotes: "…"',
      'in-tag': ({ character }) =>
        `Unexpected ${character === '"' ? character : quoted(character)} within a tag, expected name="value" or the end of the tag`,
      'open-brace': () => 'Unexpected "{", expected &#123; where the plain character is meant',
      'open-tag': () => 'Unexpected open tag, expected ">" or "/>" at its end',
      deep: () => 'Unexpected depth, expected fewer things inside one another',
      other: ({ message }) => `Unexpected MDX (${message})`,
    },
  },
  'code-in-content': {
    summary: 'Content is data and never runs.',
    why: 'Anybody may propose a telling; code in it could read or change what it should not, and no other output could show it.',
    fix: 'Say it in words, or with one of the components of the guide. A plain "{" is written &#123;.',
    messages: {
      import: () =>
        'Unexpected import, expected words and components only: content is data and never runs',
      export: () =>
        'Unexpected export, expected words and components only: content is data and never runs',
      expression: () =>
        'Unexpected {…}, expected words and components only: content is data and never runs',
      handler: ({ element, attribute }) =>
        `Unexpected ${attribute} on <${element}>, expected no code: content is data and never runs`,
    },
  },
  'unknown-component': {
    summary: 'Tellings use the components of the guide.',
    why: 'Every component must look right on the page, in the PDF, the feed and the slide; others cannot.',
    fix: 'Use one of the components listed in the guide.',
    messages: {
      unknown: ({ name, known }) => `Unexpected <${name}>, expected one of: ${known}`,
      html: ({ name, known }) =>
        `Unexpected HTML <${name}>, expected Markdown, or one of: ${known}`,
    },
  },
  'bad-attribute': {
    summary: 'Components have the attributes that the guide shows.',
    why: 'A misspelt attribute would be left out in silence.',
    fix: 'Correct the attribute.',
    messages: {
      unknown: ({ component, attribute, known }) =>
        known === ''
          ? `Unexpected attribute "${attribute}", expected <${component}> without attributes`
          : `Unexpected attribute "${attribute}" of <${component}>, expected one of: ${known}`,
      missing: ({ component, attribute, expected }) =>
        `Unexpected <${component}> without "${attribute}", expected ${lower(expected)}`,
      blank: ({ component, attribute, expected }) =>
        `Unexpected "${attribute}" of <${component}> without a value, expected ${lower(expected)}`,
      duplicate: ({ component, attribute }) =>
        `Unexpected second "${attribute}" of <${component}>, expected it once`,
      'bad-value': ({ component, attribute, value, expected }) =>
        `Unexpected ${quoted(value)} as "${attribute}" of <${component}>, expected ${lower(expected)}`,
      code: ({ component }) => `Unexpected {…} in <${component}>, expected a value in quotes`,
    },
  },
  'misplaced-component': {
    summary: 'Components stand where they can be shown.',
    why: 'A row of tiles within a sentence breaks the sentence.',
    fix: 'Put blocks on lines of their own with an empty line before and after; keep inline components within sentences.',
    messages: {
      'block-in-paragraph': ({ component }) =>
        `Unexpected <${component}> within a sentence, expected it on a line of its own`,
      'children-not-allowed': ({ component }) =>
        `Unexpected words inside <${component}>, expected <${component} … />`,
      'blocks-in-inline': ({ component }) =>
        `Unexpected paragraphs inside <${component}>, expected words only`,
      'outside-parent': ({ component }) =>
        `Unexpected <${component}> alone, expected it inside the element it belongs to`,
      'link-in-link': ({ component }) =>
        `Unexpected <${component}> inside a link, expected one link at a time`,
    },
  },
  'unsafe-address': {
    summary: 'Links lead to pages.',
    why: 'An address such as javascript: runs code in the reader’s browser.',
    fix: 'Use an address that begins with https://, mailto: or tel:, or one on this site.',
    messages: {
      unsafe: ({ address }) =>
        `Unexpected address ${quoted(address)}, expected one that begins with https://, mailto: or tel:`,
    },
  },
};
