import type { loopChecks } from '../../rules/loop.ts';
import type { WordsOf } from '../rule-words.ts';

/** The words of the rules about the closed loop, in English. */
export const loop: WordsOf<typeof loopChecks> = {
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
      renamed: ({ id }) =>
        `Unexpected former name "${id}", expected the name that its folder has now`,
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
};
