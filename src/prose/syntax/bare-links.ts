// Brings the names of the `literalAutolink` tokens into the types.
import type {} from 'micromark-extension-gfm-autolink-literal';
import type {
  Code,
  Construct,
  Event,
  Extension,
  State,
  TokenizeContext,
  Tokenizer,
} from 'micromark-util-types';
import { endsLink, mailLinkLength, webLinkLength } from './link-length.ts';

type TokenName = 'literalAutolinkEmail' | 'literalAutolinkHttp' | 'literalAutolinkWww';

/** One kind of bare link. */
export interface BareLinkKind {
  name: string;
  /** Whether a link may begin after this character. */
  after(previous: Code): boolean;
  /** Whether text that begins so could still become a link; lets most words fail at once. */
  possible(run: string): boolean;
  /** Longer ones are no links: every word may start a look ahead, which must stay cheap. */
  longest: number;
  length(run: string): number;
  token(link: string): TokenName;
}

const WEB: BareLinkKind = {
  name: 'bareWebLink',
  after: (previous) => !isLetter(previous),
  possible: (run) => beginsAlike(run, 'https://') || beginsAlike(run, 'http://'),
  longest: 2000,
  length: webLinkLength,
  token: () => 'literalAutolinkHttp',
};

const WWW: BareLinkKind = {
  name: 'bareWwwLink',
  // After ASCII only where GFM allows it; after 汉字 and full-width punctuation as well.
  after: (previous) =>
    previous === null ||
    previous < 33 ||
    previous > 127 ||
    '(*_[]~'.includes(String.fromCharCode(previous)),
  possible: (run) => beginsAlike(run, 'www.'),
  longest: 2000,
  length: webLinkLength,
  token: () => 'literalAutolinkWww',
};

const MAIL: BareLinkKind = {
  name: 'bareMailLink',
  after: (previous) => previous !== 47 && !isMailCharacter(previous),
  possible: (run) => /^(?:mailto:)?[A-Za-z0-9+._-]*(?:@|$)/.test(run),
  longest: 320,
  length: mailLinkLength,
  token: (link) => (link.startsWith('mailto:') ? 'literalAutolinkHttp' : 'literalAutolinkEmail'),
};

/** All kinds of bare links. */
export const BARE_LINK_KINDS: readonly BareLinkKind[] = [WEB, WWW, MAIL];

/**
 * Bare links for micromark, in place of those of `micromark-extension-gfm-autolink-literal`, which
 * swallow the Chinese text that follows: `https://a.com，**重点**` is a link, a comma and strong.
 * Being a construct, it leaves the rest of the line to be read as Markdown.
 */
export function bareLinks(): Extension {
  const text: Record<number, Construct[]> = {};
  for (let code = 33; code < 127; code++) {
    if (isMailCharacter(code)) text[code] = [construct(MAIL)];
  }
  for (const code of [72, 104]) text[code]?.push(construct(WEB));
  for (const code of [87, 119]) text[code]?.push(construct(WWW));
  return { text, disable: { null: ['emailAutolink', 'protocolAutolink', 'wwwAutolink'] } };
}

function construct(kind: BareLinkKind): Construct {
  return { name: kind.name, tokenize, previous: kind.after };

  function tokenize(this: TokenizeContext, ...[effects, ok, nok]: Parameters<Tokenizer>): State {
    const { events, previous } = this;
    let run = '';
    let last = '';
    let left = 0;
    let token: TokenName = 'literalAutolinkHttp';
    return start;

    function start(code: Code): State | undefined {
      if (!kind.after(previous) || insideLabel(events)) return nok(code);
      return effects.check({ partial: true, tokenize: lookAhead }, measured, nok)(code);
    }

    function lookAhead(look: typeof effects, found: State, none: State): State {
      return (code) => {
        look.enter('literalAutolink');
        return collect(code);
      };

      function collect(code: Code): State | undefined {
        const next = code !== null && code > 32 ? String.fromCharCode(code) : '';
        const longer = run + next;
        const goesOn = next !== '' && !endsLink(last + next);
        last = next;
        if (goesOn && (longer.length > 16 || kind.possible(longer))) {
          run = longer;
          look.consume(code);
          return run.length > kind.longest ? none : collect;
        }
        // With the character that ended it, of which `run` may hold the first half (surrogates).
        left = kind.length(longer);
        token = kind.token(longer);
        if (left === 0) return none(code);
        look.exit('literalAutolink');
        return found(code);
      }
    }

    function measured(code: Code): State | undefined {
      effects.enter('literalAutolink');
      effects.enter(token);
      return inside(code);
    }

    function inside(code: Code): State | undefined {
      effects.consume(code);
      left--;
      return left === 0 ? after : inside;
    }

    function after(code: Code): State | undefined {
      effects.exit(token);
      effects.exit('literalAutolink');
      return ok(code);
    }
  }
}

function beginsAlike(run: string, prefix: string): boolean {
  const lower = run.toLowerCase();
  return lower.startsWith(prefix) || prefix.startsWith(lower);
}

function isLetter(code: Code): boolean {
  return code !== null && code > 0 && /[A-Za-z]/.test(String.fromCharCode(code));
}

function isMailCharacter(code: Code): boolean {
  return code !== null && code > 0 && /[A-Za-z0-9+._-]/.test(String.fromCharCode(code));
}

// Within `[…` a link could turn out to be the text of another link. Marks what it has walked, as
// its forerunner in micromark-extension-gfm-autolink-literal does, lest long texts cost squares.
function insideLabel(events: readonly Event[]): boolean {
  for (let index = events.length - 1; index >= 0; index--) {
    const token = events[index]?.[1];
    if (token === undefined || token._gfmAutolinkLiteralWalkedInto === true) break;
    if ((token.type === 'labelLink' || token.type === 'labelImage') && token._balanced !== true)
      return true;
  }
  const last = events.at(-1)?.[1];
  if (last !== undefined) last._gfmAutolinkLiteralWalkedInto = true;
  return false;
}
