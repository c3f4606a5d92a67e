import type { permissionChecks } from '../../rules/permission.ts';
import type { WordsOf } from '../rule-words.ts';
import { count } from './phrases.ts';

/** The words of the rules about permission, in English. */
export const permission: WordsOf<typeof permissionChecks> = {
  'anonymous-name-leak': {
    summary:
      'A customer that may not be named is named nowhere: not in words, addresses, file names or what is written into pictures.',
    why: 'One forgotten file name breaks the promise that the customer stays unnamed. Whatever holds the name is left out of the site, so readers also miss what was around it.',
    fix: 'Put the alias in its place, or <Ref to="customers/…" />, which shows the alias by itself. Rename files and folders that hold the name, and export pictures without metadata.',
    messages: {
      text: ({ name, en }) =>
        `Unexpected "${name}", the name of a customer that may not be named, expected "${en}"`,
      address: ({ id, en }) =>
        `Unexpected folder name "${id}", which tells the name of a customer that may not be named, expected one that says no more than "${en}"`,
      'file-name': ({ name, en }) =>
        `Unexpected file name "${name}", which tells the name of a customer that may not be named, expected one that says no more than "${en}"`,
      metadata: ({ name, en }) =>
        `Unexpected "${name}" in the metadata of the picture, the name of a customer that may not be named, expected none or "${en}"`,
    },
  },
  'permission-missing': {
    summary: 'A customer with cases has a permission, and an agreement can be shown.',
    why: 'Without a permission nothing of the customer is shown: its cases are written, and nobody reads them.',
    fix: 'Add "permission:" with its basis, what it covers and from when it holds, or set "status: draft" until there is one. For an agreement, say in "evidence:" where it is kept; that is never shown.',
    messages: {
      missing: ({ cases }) =>
        `Unexpected customer with ${count(cases, 'published case')} and no permission, expected "permission:"; until then nothing of it is shown`,
      'not-yet': ({ granted, day }) =>
        `Unexpected permission that begins on ${granted}, expected one that holds on ${day}; until then nothing of the customer is shown`,
      never: ({ granted, expires }) =>
        `Unexpected end of the permission on ${expires}, expected a day after its beginning on ${granted}`,
      unwitnessed: () =>
        'Unexpected agreement without "evidence:", expected where it is kept, so that somebody can show it when asked',
    },
  },
  'permission-expired': {
    summary: 'The permission of a customer has not ended.',
    why: 'From the day after its end nothing of the customer is shown, and claims that rest on its cases may lose their proof.',
    fix: 'Ask the customer to renew it and write the new day into "expires:", or set "status: withdrawn" if it is over for good.',
    messages: {
      expired: ({ expires, day, cases }) =>
        `Unexpected permission that ended on ${expires}, expected one that holds on ${day}; the customer${Number(cases) > 0 ? ` and ${count(cases, 'case')} are` : ' is'} no longer shown`,
    },
  },
  'permission-expires-soon': {
    summary: 'A permission is renewed before it ends.',
    why: 'A customer needs time to answer; after the last day its cases vanish from the site.',
    fix: 'Ask the customer to renew it and write the new day into "expires:". How many days ahead this is told is "limits: { expiresSoon: … }" in content/site.yaml.',
    messages: {
      soon: ({ expires, days }) =>
        Number(days) === 0
          ? `Unexpected permission that ends today, ${expires}, expected it to be renewed by now`
          : `Unexpected permission that ends in ${count(days, 'day')}, on ${expires}, expected it to be renewed before`,
    },
  },
  'permission-scope': {
    summary: 'Nothing of a customer is used that its permission does not cover.',
    why: 'What is not covered is held back: readers see the page without it, which is seldom what its author meant.',
    fix: 'Ask the customer and add the word to "scope:" of its permission, or take the thing out.',
    messages: {
      name: ({ customer }) =>
        `Unexpected permission without "name" for "${customer}", which has no alias, expected "name" in the scope, or "anonymous:" with an alias; until then nothing of the customer is shown`,
      quote: ({ quote, customer }) =>
        `Unexpected quote "${quote}", expected "quote" in the scope of the permission of "${customer}"; until then it is left out`,
      'quote-anonymous': ({ quote, customer }) =>
        `Unexpected quote "${quote}" of "${customer}", which is shown under an alias, expected no quote: whoever speaks tells who the customer is; it is left out`,
      logo: ({ customer }) =>
        `Unexpected logo of "${customer}", expected "logo" in the scope of its permission; until then it is left out`,
      'logo-anonymous': ({ customer }) =>
        `Unexpected logo of "${customer}", which is shown under an alias, expected none: a logo tells who the customer is; it is left out`,
      translation: ({ customer, languages }) =>
        `Unexpected telling in a language that no source has, expected "translation" in the scope of the permission of "${customer}" (sources: ${languages}); until then it is left out`,
      slides: ({ case: id, customer }) =>
        `Unexpected case "${id}" in a kit, which is also handed out as slides, expected "slides" in the scope of the permission of "${customer}"; until then only the page may show it`,
    },
  },
  'quote-altered': {
    summary: 'The words of a customer stand exactly as they were approved.',
    why: 'One changed word in somebody’s mouth can end a relationship, and a lawsuit can begin with it.',
    fix: 'Put the approved words back. If the new words were approved, write the digest that the message names into "approved:" of the quote, or let `npm run check -- --fix --rule quote-altered` do it.',
    messages: {
      altered: ({ quote, digest }) =>
        `Unexpected words in the quote "${quote}", expected those that were approved; if these were approved too, their digest is "${digest}"`,
      unapproved: ({ quote, approved }) =>
        `Unexpected quote "${quote}" without a note of its approval, expected, once the speaker has approved these very words: ${approved}`,
    },
  },
  'speaker-missing-role': {
    summary: 'Whoever is quoted is quoted in a role.',
    why: 'A name alone does not tell a reader why this person’s word counts.',
    fix: 'Add "role:" under "speaker:", in each language: what the person was at the company when saying it.',
    messages: {
      missing: ({ quote }) =>
        `Unexpected speaker of the quote "${quote}" without a role, expected "role:" with a few words, such as { en: head of data }`,
    },
  },
  'unsafe-picture': {
    summary: 'A drawing (SVG) can be looked at, and does nothing else.',
    why: 'An SVG is a small program: it can run code on the reader’s machine, and tell somebody else’s server who looks at the page.',
    fix: 'Export the drawing anew as plain SVG, without scripts, links to other files or embedded pages, with fonts turned into paths and photographs embedded; or use PNG.',
    messages: {
      element: ({ what }) =>
        `Unexpected "${what}", expected shapes and text only: it can run code or hold a whole page`,
      handler: ({ what }) => `Unexpected "${what}", expected no attribute that runs code`,
      load: ({ what }) =>
        `Unexpected address outside the drawing in "${what}", expected parts of the drawing ("#id") or embedded photographs only`,
      link: ({ what }) =>
        `Unexpected link to "${what}", expected an address that begins with https://`,
      style: ({ what }) =>
        `Unexpected "${what}", expected a style that loads and runs nothing from elsewhere`,
      animation: ({ what }) =>
        `Unexpected animation of "${what}", expected none that changes addresses or runs code`,
      entity: () =>
        'Unexpected definitions before the drawing, expected none: what they stand for cannot be checked',
      encoding: ({ what }) => `Unexpected encoding "${what}", expected UTF-8`,
      'not-utf8': () => 'Unexpected bytes that are no text, expected an SVG in UTF-8',
      'too-large': ({ limit }) =>
        `Unexpected size, too large to be looked through, expected at most ${limit} kB`,
    },
  },
  'picture-unreadable': {
    summary: 'A picture is whole, and is what the ending of its name says.',
    why: 'A picture that cannot be read leaves a hole in the page, or stops the build when nobody has time for it.',
    fix: 'Export the picture anew, or give its file the ending of what it is.',
    messages: {
      broken: ({ format }) =>
        `Unexpected file that cannot be shown as a picture, expected a whole ${format}; it is damaged, cut off or no picture`,
      misnamed: ({ found, format }) =>
        `Unexpected ${found} under the name of a ${format}, expected the ending of what it is`,
      'other-format': ({ found }) =>
        `Unexpected ${found}, which browsers do not show, expected a PNG, JPEG, WebP, AVIF, GIF or SVG`,
    },
  },
  'picture-position': {
    summary: 'A photograph does not tell where it was taken.',
    why: 'Phones write the place into the file to within a few metres. The site leaves that out, but everybody who has the project has it, and it may be somebody’s home or a customer’s data centre.',
    fix: 'Save the photograph without its metadata: most programs call it “export for the web” or “remove location”.',
    messages: {
      position: () =>
        'Unexpected position in the metadata of the photograph, expected none: it tells where it was taken',
    },
  },
};
