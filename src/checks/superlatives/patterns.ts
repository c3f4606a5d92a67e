import type { Locale } from '#model/locale.ts';
import type { SuperlativeList } from '#model/superlatives.ts';

/** Why a phrase counts as a superlative: the patterns that are looked for. */
export type SuperlativeKind = 'forbidden' | 'claim' | 'rank-in-scope' | 'rank-of-thing';

/** What a list becomes so that a text can be searched with it. */
export interface Patterns {
  readonly claims: readonly {
    readonly kind: SuperlativeKind;
    /** Its word, without which the pattern need not be tried. */
    readonly hint: RegExp;
    readonly pattern: RegExp;
  }[];
  readonly allowed: RegExp | undefined;
  /** Matches the end of what stands before a claim. */
  readonly softenedBefore: RegExp | undefined;
  /** Matches a claim with what follows it. */
  readonly softenedAfter: RegExp | undefined;
}

/** How a language puts its words together. All repetitions are bounded: no text can be slow. */
interface Grammar {
  /** Around a phrase: it is no part of a longer word. */
  readonly edges: readonly [string, string];
  readonly anyWord: string;
  /** What a space of a phrase stands for. */
  readonly space: string;
  /** What may stand between a word and the phrase that softens it. */
  readonly near: string;
  readonly afterwards: string;
  rankInScope(rank: string, scope: string): readonly string[];
  rankOfThing(rank: string, thing: string): string;
}

const WORD = "[\\p{L}\\p{N}][\\p{L}\\p{N}'’+-]{0,30}";
const GAP = '[\\s\\u2010\\u2011-]{1,3}';
// No verb: what follows one is no longer what the rank belongs to.
const INNER = '(?:(?![是在有了])[\\p{sc=Han}A-Za-z0-9 +/-])';
// After a thing: not a further noun, as in "the best database key".
const NOUN_ENDS =
  '(?=\\s*(?:$|[^\\s\\p{L}\\p{N}])|\\s(?:for|in|on|of|to|that|which|who|with|and|or|you|we|they|from|by|at|as|is|are|was|has|can|ever|available|around|built|made|money|today|yet|so|there)(?!\\p{L}))';

// What a claim is about ends before these.
const LINKS = 'of|for|in|to|that|which|who|and|with|by|as|on|from|is|are';

const grammars: Readonly<Record<Locale, Grammar>> = {
  en: {
    edges: ['(?<![\\p{L}\\p{N}_-])', '(?![\\p{L}\\p{N}_]|-[\\p{L}\\p{N}])'],
    anyWord: WORD,
    space: GAP,
    near: `(?:\\s{1,3}${WORD}){0,2}\\s{0,3}$`,
    afterwards: `^(?:(?!\\s(?:${LINKS})\\s)[^.!?;:,\\n]){0,60}?\\s?(?<![\\p{L}\\p{N}])`,
    rankInScope: (rank, scope) => [
      `${scope}(?:['’]s?(?:${GAP}${WORD}){0,1}?)?${GAP}${rank}`,
      `(?<=the\\s)${rank}(?:\\s${WORD}){0,5}?\\s(?:in|on|of|across|throughout)\\s(?:(?:the|this|today['’]s)\\s)?${scope}`,
    ],
    rankOfThing: (rank, thing) => `the\\s${rank}(?:[\\s/]${WORD}){0,3}?\\s${thing}${NOUN_ENDS}`,
  },
  zh: {
    edges: ['', ''],
    anyWord: '[\\p{sc=Han}A-Za-z0-9]{1,4}',
    space: '\\s{0,2}',
    near: '[^，。；：！？、,;!?\\n]{0,4}$',
    afterwards: '^[^，。；：！？,;!?\\n]{0,32}?',
    rankInScope: (rank, scope) => [
      `${scope}(?:${INNER}{0,6}?(?:市场|领域|行业|界))?(?:范围内|上|内|中)?的?\\s?${rank}`,
    ],
    rankOfThing: (rank, thing) => `${rank}(?:的${INNER}{0,10}?|[A-Za-z0-9 +/-]{0,16}?)${thing}`,
  },
};

const compiled = new WeakMap<SuperlativeList, Patterns>();

/** Makes the patterns of a list; kept as long as the list is. */
export function patternsOf(list: SuperlativeList, locale: Locale): Patterns {
  const known = compiled.get(list);
  if (known !== undefined) return known;
  const made = compile(list, grammars[locale]);
  compiled.set(list, made);
  return made;
}

function compile(list: SuperlativeList, grammar: Grammar): Patterns {
  const [start, end] = grammar.edges;
  const anyOf = (phrases: readonly string[]) => alternatives(phrases, grammar);
  const rank = anyOf([...list.ranks, ...list.strong]);
  const strong = anyOf(list.strong);
  const scope = anyOf(list.scopes);
  const thing = anyOf(list.things);
  const forbidden = anyOf(list.forbidden);
  const claim = anyOf(list.claims);
  const found: Patterns['claims'][number][] = [];
  const add = (kind: SuperlativeKind, word: string, body: string) =>
    found.push({
      kind,
      hint: new RegExp(word, 'iu'),
      pattern: new RegExp(`${start}(?:${body})${end}`, 'giu'),
    });
  if (forbidden !== undefined) add('forbidden', forbidden, forbidden);
  if (claim !== undefined) add('claim', claim, claim);
  if (rank !== undefined && scope !== undefined)
    for (const body of grammar.rankInScope(rank, scope)) add('rank-in-scope', rank, body);
  if (strong !== undefined && thing !== undefined)
    add('rank-of-thing', strong, grammar.rankOfThing(strong, thing));

  const allowed = anyOf(list.allowed);
  const before = anyOf(list.softened.before);
  const after = anyOf(list.softened.after);
  return {
    claims: found,
    allowed: allowed === undefined ? undefined : new RegExp(`${start}${allowed}${end}`, 'giu'),
    softenedBefore:
      before === undefined ? undefined : new RegExp(`${start}${before}${grammar.near}`, 'iu'),
    softenedAfter:
      after === undefined ? undefined : new RegExp(`${grammar.afterwards}${after}${end}`, 'iu'),
  };
}

/** One of several phrases, the longest first; undefined if there are none. */
function alternatives(phrases: readonly string[], { anyWord, space }: Grammar): string | undefined {
  const bodies = [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => body(phrase, anyWord, space));
  return bodies.length === 0 ? undefined : `(?:${bodies.join('|')})`;
}

function body(phrase: string, anyWord: string, space: string): string {
  return phrase
    .normalize('NFC')
    .trim()
    .replace(/\s+|(?<=\p{L})-(?=\p{L})|['’]|[\\^$.*+?()[\]{}|/]/gu, (sign) => {
      if (sign === '*') return anyWord;
      if (sign === "'" || sign === '’') return "['’]";
      return /^[\s-]/.test(sign) ? space : `\\${sign}`;
    });
}
