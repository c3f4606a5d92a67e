import type { Words } from './rule-words.ts';

/** The words of the rules in English. */
export const en: Words = {
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
  'case-links-capability': {
    summary: 'A case leads back to at least one capability.',
    why: 'A case that proves nothing the product can do is a story about somebody else. This link closes the loop.',
    fix: 'Add "capabilities:" with at least one folder name from content/capabilities/, one a line after "- ".',
    messages: {
      none: ({ case: id }) =>
        `Unexpected case "${id}" without capabilities, expected at least one capability that it proves`,
    },
  },
  'capability-has-product': {
    summary: 'A capability belongs to a product.',
    why: 'Otherwise its proofs lead nowhere.',
    fix: 'Add "product:" with a folder name from content/products/.',
    messages: {
      none: ({ capability }) =>
        `Unexpected capability "${capability}" without a product, expected the product that can do it`,
    },
  },
  'no-dead-reference': {
    summary: 'Whatever one entry says of another by its id exists.',
    why: 'A dead reference is a proof that leads nowhere.',
    fix: 'Correct the id, or add what it names.',
    messages: {
      kind: ({ kind, kinds }) => `Unexpected kind "${kind}", expected one of: ${kinds}`,
      entry: ({ id, kind }) =>
        `Unexpected "${id}", expected the name of a folder in content/${kind}/`,
      metric: ({ id, entry }) =>
        `Unexpected metric "${id}", expected the id of a metric of ${entry}`,
      demand: ({ id, entry }) =>
        `Unexpected demand "${id}", expected the id of a demand of ${entry}`,
      term: ({ id, vocabulary }) =>
        `Unexpected "${id}", expected one of the ${vocabulary} in content/taxonomy.yaml`,
      source: ({ id }) =>
        `Unexpected source "${id}", expected the id of a source listed under "sources:" of this entry`,
      quote: ({ id }) => `Unexpected quote "${id}", expected the id of a quote of this entry`,
      picture: ({ name }) =>
        `Unexpected picture "${name}", expected a file that lies beside this telling`,
    },
  },
  'metric-has-source': {
    summary: 'Every figure says where it was published.',
    why: 'A figure that nobody can look up is a rumour, and advertising law asks for its source.',
    fix: 'Add "source:" with the id of a source listed under "sources:" of this entry.',
    messages: {
      missing: ({ metric }) =>
        `Unexpected metric "${metric}" without a source, expected the id of the source it was published in`,
    },
  },
  'metric-has-unit': {
    summary: 'Every figure has a unit.',
    why: 'A bare number says nothing.',
    fix: 'Add "unit:" with one of the units in content/taxonomy.yaml.',
    messages: {
      missing: ({ metric }) =>
        `Unexpected metric "${metric}" without a unit, expected one of the units in content/taxonomy.yaml`,
    },
  },
  'metric-has-as-of': {
    summary: 'Every figure says when it was measured.',
    why: 'Figures age; a reader must see how old this one is.',
    fix: 'Add "asOf:" with a date as exact as the source gives it: 2019, 2020-Q2, 2019-08 or 2019-08-21.',
    messages: {
      missing: ({ metric }) =>
        `Unexpected metric "${metric}" without a date, expected "asOf:" with the time of measuring`,
    },
  },
  'metric-has-scope': {
    summary: 'Every figure says what it covers.',
    why: 'One service is not the company, and a test is not production.',
    fix: 'Add "scope:" with a few words in each language: which system, which load, which part.',
    messages: {
      missing: ({ metric }) =>
        `Unexpected metric "${metric}" without a scope, expected a few words on what the figure covers`,
    },
  },
  'unit-fits-measure': {
    summary: 'A figure’s unit fits what it measures.',
    why: 'A latency in rows is a slip of the pen that readers would quote.',
    fix: 'Choose another unit or another measure.',
    messages: {
      differs: ({ unit, measure, fitting }) =>
        `Unexpected unit "${unit}" for "${measure}", expected one of: ${fitting}`,
      baseline: ({ unit, fitting }) =>
        `Unexpected unit "${unit}" of the baseline, expected one that compares with the value: ${fitting}`,
      dimension: ({ measure, dimension, dimensions }) =>
        `Unexpected dimension "${dimension}" of "${measure}", expected one that units have: ${dimensions}`,
    },
  },
  'metrics-contradict': {
    summary: 'One thing measured once has one value.',
    why: 'Two values for one thing make readers doubt both.',
    fix: 'Keep one figure and refer to it from the other place, or say in "scope:" or "asOf:" how they differ.',
    messages: {
      differ: ({ metric, value, other, otherValue, otherFile }) =>
        `Unexpected ${value} for "${metric}", expected ${otherValue} as "${other}" in ${otherFile} says of the same measure, scope and date`,
    },
  },
  'flag-unproven': {
    summary: 'A claim is published only when its proof rule is met.',
    why: 'A flag that nobody has shown to be true is what this site exists to prevent.',
    fix: 'Set "status: draft" until more cases prove it, add evidence, or word the claim so that the evidence carries it.',
    messages: {
      unproven: ({ cases, wantCases, industries, wantIndustries }) =>
        `Unexpected published claim, proven by ${count(cases, 'customer')} in ${count(industries, 'industry')}, expected ${count(wantCases, 'customer')} in ${count(wantIndustries, 'industry')}`,
      hidden: ({ day, held }) =>
        `Unexpected lack of public proof on ${day}, so the claim is held back; expected these to be public: ${held}`,
    },
  },
};

function quoted(value: string | number): string {
  if (value === 'fields') return 'group of fields';
  return value === 'a list' ? 'list' : `"${value}"`;
}

function count(number: string | number, noun: string): string {
  const plural = noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`;
  return `${number} ${number === 1 ? noun : plural}`;
}

// Descriptions of fields are sentences; within a message they go on in lower case, without the full stop.
function lower(sentence: string | number): string {
  const text = String(sentence).replace(/\.$/, '');
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
