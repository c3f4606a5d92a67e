import type {
  Code,
  Construct,
  Extension,
  Point,
  State,
  TokenizeContext,
  Tokenizer,
} from 'micromark-util-types';
import { VFileMessage } from 'vfile-message';

/** A tag or an expression that the parser gave up on, with the place where it began. */
export class BrokenCode extends Error {
  readonly reason: VFileMessage;
  readonly opening: Point;

  constructor(reason: VFileMessage, opening: Point) {
    super(reason.reason);
    this.reason = reason;
    this.opening = opening;
  }
}

/**
 * An extension whose constructs, when they crash, tell where they began. The parser's own message
 * points at the character it did not expect, which may be the end of the file.
 */
export function tellOpening(extension: Extension): Extension {
  const { flow = {}, text = {} } = extension;
  return { ...extension, flow: guardAll(flow), text: guardAll(text) };
}

function guardAll(constructs: NonNullable<Extension['flow']>): NonNullable<Extension['flow']> {
  return Object.fromEntries(
    Object.entries(constructs).map(([code, list]) => [
      code,
      [list ?? []].flat().map((construct) => guarded(construct)),
    ]),
  );
}

function guarded(construct: Construct): Construct {
  return { ...construct, tokenize };

  function tokenize(this: TokenizeContext, ...[effects, ok, nok]: Parameters<Tokenizer>): State {
    const opening = this.now();
    let over = false;
    // Whatever comes after the construct is no concern of its guard.
    const leaving =
      (state: State): State =>
      (code) => {
        over = true;
        return state(code);
      };
    return guard(construct.tokenize.call(this, effects, leaving(ok), leaving(nok)));

    function guard(state: State): State {
      return (code: Code) => {
        try {
          const next = state(code);
          return over || next === undefined ? next : guard(next);
        } catch (error) {
          if (over || !(error instanceof VFileMessage)) throw error;
          throw new BrokenCode(error, opening);
        }
      };
    }
  }
}
