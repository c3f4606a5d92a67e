import { MOST_UNPACKED } from '../bytes/room.ts';
import type { SiteWords } from './site-words.ts';

const UNPACKED = MOST_UNPACKED / 1_000_000;

/** The words of the rules about the built site, in English. */
export const en: SiteWords = {
  'withheld-name': {
    summary: 'No name that may not be shown stands in any byte of the site.',
    why: 'A customer who asked not to be named is named as soon as one file names it: a caption, a search index, the properties of a PDF.',
    fix: 'Go to the line that is shown and use <Ref> or the approved alias. For a document or picture, remove the name in the program that made it.',
    messages: {
      'file-name': ({ name, file }) =>
        `Unexpected name "${name}" in the name of the file ${file}, expected a name that may be shown`,
      text: ({ name, file }) =>
        `Unexpected name "${name}" in ${file}, expected only names that may be shown`,
      part: ({ name, file, part }) =>
        `Unexpected name "${name}" inside ${file} (${part}), expected only names that may be shown`,
      encrypted: ({ file, part }) =>
        `Unexpected protected document ${within(file, part)}, expected one that can be looked into for names`,
      filter: ({ file, part }) =>
        `Unexpected packing in ${within(file, part)}, expected one that can be looked into for names`,
      damaged: ({ file, part }) =>
        `Unexpected damage in ${within(file, part)}, expected a file that can be looked into for names`,
      nested: ({ file, part }) =>
        `Unexpected depth of archives in ${within(file, part)}, expected files that can be looked into for names`,
      large: ({ file, part }) =>
        `Unexpected amount packed into ${within(file, part)}, expected at most ${UNPACKED} MB once it is unpacked, so that it can be looked into for names`,
    },
  },
  'draft-text': {
    summary: 'No words of what is not shown, such as a draft, stand in the site.',
    why: 'A draft is not agreed with the customer, and what was withdrawn was withdrawn for a reason.',
    fix: 'Do not copy its words into what is published. If nobody copied them, this is a fault of the program: please report it.',
    messages: {
      text: ({ entry, text, file }) =>
        `Unexpected words of ${entry}, which is not published, in ${file}: "${text}"; expected nothing of it`,
    },
  },
  'machine-path': {
    summary: 'No folder of the machine that built the site is named in it.',
    why: 'It tells strangers who built the site and where, and what it leads to works nowhere else.',
    fix: 'Look for the path in the file that is shown, and in the program or picture that put it there.',
    messages: {
      folder: ({ path, file }) =>
        `Unexpected folder of a machine "${path}" in ${file}, expected addresses of the site only`,
    },
  },
  'localhost-address': {
    summary: 'No address in the site leads to the machine of whoever reads it.',
    why: 'It worked while you tried the site out. For everybody else it leads to nothing.',
    fix: 'Write the public address instead.',
    messages: {
      address: ({ address, file }) =>
        `Unexpected address "${address}" in ${file}, expected one that works for everybody`,
    },
  },
  'leftover-file': {
    summary:
      'The site holds nothing but the site: no source maps, sources or traces of the work on it.',
    why: 'Whatever lies in the folder is published, whether a page links to it or not.',
    fix: 'Remove the file from public/, or turn off what writes it.',
    messages: {
      map: ({ file }) => `Unexpected source map ${file}, expected none in a published site`,
      'map-named': ({ file, map }) =>
        `Unexpected mention of the source map "${map}" in ${file}, expected none`,
      file: ({ file }) => `Unexpected file ${file}, expected only files that belong to the site`,
    },
  },
  'dead-link': {
    summary: 'Every link within the site leads to a page or file that is there.',
    why: 'A reader who meets a dead link leaves, and doubts the rest.',
    fix: 'Correct the address in the line that is shown, or add what it leads to. Better than an address is <Ref to="kind/id" />: it is checked while you write.',
    messages: {
      content: ({ link, page }) =>
        `Unexpected link to "${link}", which leads to nothing on ${page}, expected the address of a page or file of the site`,
      page: ({ link, page }) =>
        `Unexpected link to "${link}" on ${page}, made by its template and not by the content, expected the address of a page or file of the site`,
      pages: ({ link, page, count }) =>
        `Unexpected link to "${link}" on ${page} and ${pages(count)}, made by a template and not by the content, expected the address of a page or file of the site`,
    },
  },
  'dead-fragment': {
    summary: 'Every link to a place on a page leads to a place that is on that page.',
    why: 'The reader lands at the top of the page and does not find what was promised.',
    fix: 'Use the address of a heading that is on that page, or link to the page as a whole.',
    messages: {
      content: ({ link, page, fragment }) =>
        `Unexpected link to "${link}" on ${page}, expected a place on that page: nothing there is called "${fragment}"`,
      page: ({ link, page, fragment }) =>
        `Unexpected link to "${link}" on ${page}, made by its template and not by the content, expected a place on that page: nothing there is called "${fragment}"`,
      pages: ({ link, page, fragment, count }) =>
        `Unexpected link to "${link}" on ${page} and ${pages(count)}, made by a template and not by the content, expected a place on that page: nothing there is called "${fragment}"`,
    },
  },
  'unreachable-page': {
    summary: 'From a home page one comes to every page by links.',
    why: 'What no link leads to, no reader finds, and search engines think little of.',
    fix: 'Link to it from the page above it, or do not build it.',
    messages: {
      page: ({ page }) =>
        `Unexpected page ${page} that nothing leads to, expected a way of links from the home page`,
    },
  },
  'permalink-answers': {
    summary: 'Every address that was ever published still answers.',
    why: 'Sales sent it to customers, others link to it. A share address that is dead tells them we are not to be relied on.',
    fix: 'Say in the entry what it was called ("formerly:") or what follows it ("successor:"), or list the address in content/permalinks.yaml under "gone:" or "to:".',
    messages: {
      gone: ({ address }) =>
        `Unexpected silence at ${address}, expected a page, a redirect, or a page that says it is no longer available`,
      lost: ({ address, to }) =>
        `Unexpected redirect from ${address} to "${to}", where there is nothing, expected the address of a page`,
    },
  },
  'canonical-own': {
    summary: 'A page names its own address as the one under which it wants to be known.',
    why: 'Search engines list the address the page names. A wrong one takes the page out of their lists.',
    fix: 'Check "address:" and "base:" in content/site.yaml, and the head of the page’s template.',
    messages: {
      none: ({ page, expected }) =>
        `Unexpected page ${page} without <link rel="canonical">, expected ${expected}`,
      other: ({ found, expected }) =>
        `Unexpected canonical address "${found}", expected ${expected}`,
    },
  },
  'hreflang-mutual': {
    summary:
      'Pages that say the same in several languages name one another, all of them, and the default.',
    why: 'Search engines believe such links only if they go both ways; otherwise a Chinese reader is sent to the English page.',
    fix: 'Check the languages in content/site.yaml, and <link rel="alternate" hreflang> in the head of the page’s template.',
    messages: {
      dead: ({ lang, href }) =>
        `Unexpected version in ${lang} at "${href}", expected the address of a page`,
      'one-way': ({ lang, href, page }) =>
        `Unexpected version in ${lang} at "${href}" that does not name ${page} in turn, expected that each names the other`,
      language: ({ lang, href, found }) =>
        `Unexpected language "${found}" at "${href}", expected ${lang}, as this page says of it`,
      missing: ({ lang, href, page }) =>
        `Unexpected silence of ${page} about its version in ${lang}, expected ${href}`,
      twice: ({ lang, page }) =>
        `Unexpected second version in ${lang} on ${page}, expected one for each language`,
      default: ({ href, page }) =>
        `Unexpected silence of ${page} about its version for all other languages (x-default), expected ${href}`,
    },
  },
  'page-language': {
    summary: 'A page says in which language it is, and it is that of its address.',
    why: 'Screen readers pronounce, browsers break lines and offer translations by it.',
    fix: 'Check lang on <html> in the page’s template.',
    messages: {
      none: ({ page, expected }) =>
        `Unexpected page ${page} without a language, expected lang="${expected}" on <html>`,
      other: ({ page, found, expected }) =>
        `Unexpected language "${found}" of ${page}, expected "${expected}"`,
    },
  },
  'page-title': {
    summary: 'Every page has a title, and no two pages of a language have the same.',
    why: 'The title is what search results, tabs and shared links show. Two that are alike cannot be told apart.',
    fix: 'Give the entry a title of its own in its telling.',
    messages: {
      none: ({ page }) => `Unexpected page ${page} without a title, expected one`,
      same: ({ title, page, other }) =>
        `Unexpected title "${title}" of ${page}, which ${other} has too, expected one of its own`,
    },
  },
  'one-main-heading': {
    summary: 'A page has exactly one main heading.',
    why: 'It tells readers, screen readers and search engines what the page is about.',
    fix: 'In a telling, begin headings at ##: the title is the main heading. Otherwise mend the template.',
    messages: {
      none: ({ page }) => `Unexpected page ${page} without a main heading (h1), expected one`,
      many: ({ page, count }) =>
        `Unexpected ${count} main headings (h1) on ${page}, expected exactly one`,
    },
  },
  'element-id-unique': {
    summary: 'No id stands on a page twice.',
    why: 'A link to it leads to the first, and labels of fields belong to the wrong one.',
    fix: 'Mend the template that writes the id; in a telling, give headings different words.',
    messages: {
      twice: ({ id, page }) => `Unexpected second id "${id}" on ${page}, expected each id once`,
    },
  },
  'share-image': {
    summary:
      'A link to any page, shared in a chat, shows a picture: there, readable, large, not blank.',
    why: 'A link without a picture is passed over. One with a broken picture looks like a fraud.',
    fix: 'Build the site anew; if it stays, mend what draws the card in src/channels/share-card/, or the head of the page’s template.',
    messages: {
      none: ({ page }) => `Unexpected page ${page} without a share image, expected og:image`,
      relative: ({ picture, page }) =>
        `Unexpected address "${picture}" of the share image of ${page}, expected a full one that begins with https://`,
      absent: ({ picture, page }) =>
        `Unexpected share image "${picture}" of ${page}, expected a picture that is in the site`,
      unreadable: ({ picture }) =>
        `Unexpected bytes in the share image ${picture}, expected a picture that can be read`,
      small: ({ picture, width, height }) =>
        `Unexpected size ${width}×${height} of the share image ${picture}, expected 1200×630, or larger in that proportion`,
      size: ({ picture, said, size }) =>
        `Unexpected size ${said} said of the share image ${picture}, expected ${size}`,
      heavy: ({ picture, weight, limit }) =>
        `Unexpected weight of ${weight} kB of the share image ${picture}, expected at most ${limit} kB`,
      blank: ({ picture }) =>
        `Unexpected blank share image ${picture}, expected that something is drawn on it`,
      alt: ({ page }) =>
        `Unexpected share image without words for those who cannot see it on ${page}, expected og:image:alt`,
      card: ({ page }) =>
        `Unexpected small preview of ${page}, expected <meta name="twitter:card" content="summary_large_image">`,
    },
  },
  'picture-dimensions': {
    summary: 'Every picture says how wide and high it is.',
    why: 'Otherwise the text jumps under the reader’s eyes when the picture arrives.',
    fix: 'Use <Picture> in a telling; in a template write width and height.',
    messages: {
      none: ({ picture, page }) =>
        `Unexpected picture "${picture}" without a size on ${page}, expected width and height in pixels`,
    },
  },
  'picture-weight': {
    summary: 'No picture is so heavy that a phone waits for it.',
    why: 'On a slow connection a megabyte takes ten seconds, and readers do not wait.',
    fix: 'Make the picture smaller or simpler. The limit is "limits: pictureWeight:" in content/site.yaml.',
    messages: {
      heavy: ({ picture, weight, limit }) =>
        `Unexpected weight of ${weight} kB of ${picture}, expected at most ${limit} kB`,
    },
  },
  'page-weight': {
    summary: 'A page and its styles, as they travel, keep to a budget.',
    why: 'What is light is read on a train. Pages grow by a little each time, until somebody measures.',
    fix: 'Shorten what the page lists, or raise "limits: pageWeight:" in content/site.yaml.',
    messages: {
      heavy: ({ page, weight, limit }) =>
        `Unexpected weight of ${weight} kB of ${page} with its styles, compressed, expected at most ${limit} kB`,
    },
  },
  'script-weight': {
    summary: 'The scripts of a page, as they travel, keep to a budget.',
    why: 'A script costs a phone more than its download: it has to be read and run.',
    fix: 'Leave a script out or load it later, or raise "limits: scriptWeight:" in content/site.yaml.',
    messages: {
      heavy: ({ page, weight, limit }) =>
        `Unexpected weight of ${weight} kB of the scripts of ${page}, compressed, expected at most ${limit} kB`,
    },
  },
};

const within = (file: string | number, part: string | number) =>
  file === part ? file : `${file} (${part})`;

const pages = (count: string | number) => (count === 1 ? 'one other page' : `${count} other pages`);
