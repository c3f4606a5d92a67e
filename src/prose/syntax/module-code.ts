import type { Literal } from 'mdast';
import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import type {
  Code,
  Construct,
  Extension,
  State,
  TokenizeContext,
  Tokenizer,
} from 'micromark-util-types';

/** `import …` or `export …` at the beginning of a line, up to the next blank line. */
export interface ModuleCode extends Literal {
  type: 'moduleCode';
  value: string;
}

declare module 'mdast' {
  interface RootContentMap {
    moduleCode: ModuleCode;
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    moduleCode: 'moduleCode';
    moduleCodeChunk: 'moduleCodeChunk';
  }
}

// What tells code from prose that begins with the same word, such as "import data once a day".
const FIRST_LINE =
  /^(?:import\s*(?:["'{*]|[\w$]+\s*(?:,\s*[{*]|from\s*(?:["']|$)))|export\s*(?:[{*]|(?:default|const|let|var|async|function|class)\b))/;

/**
 * Recognises `import` and `export` without a JavaScript parser, so that they are reported as what
 * they are even if their code is broken, and prose that begins with these words stays prose.
 */
export function moduleCode(): Extension {
  const construct: Construct = { name: 'moduleCode', tokenize, concrete: true };
  return { flow: { 101: construct, 105: construct } };
}

/** Makes `moduleCode` nodes. */
export function moduleCodeFromMarkdown(): FromMarkdownExtension {
  return {
    enter: {
      moduleCode(token) {
        this.enter({ type: 'moduleCode', value: '' }, token);
        this.buffer();
      },
    },
    exit: {
      moduleCode(token) {
        const value = this.resume();
        const node = this.stack.at(-1);
        if (node?.type === 'moduleCode') node.value = value;
        this.exit(token);
      },
      moduleCodeChunk(token) {
        this.config.enter.data?.call(this, token);
        this.config.exit.data?.call(this, token);
      },
    },
  };
}

function tokenize(this: TokenizeContext, ...[effects, ok, nok]: Parameters<Tokenizer>): State {
  const self = this;
  return start;

  function start(code: Code): State | undefined {
    if (self.interrupt === true || self.now().column > 1) return nok(code);
    return effects.check({ partial: true, tokenize: firstLine }, enter, nok)(code);
  }

  function enter(code: Code): State | undefined {
    effects.enter('moduleCode');
    return lineStart(code);
  }

  function lineStart(code: Code): State | undefined {
    effects.enter('moduleCodeChunk');
    return line(code);
  }

  function line(code: Code): State | undefined {
    if (!isLineEnd(code)) {
      effects.consume(code);
      return line;
    }
    effects.exit('moduleCodeChunk');
    return code === null ? end(code) : effects.check(BLANK_LINE_NEXT, end, nextLine)(code);
  }

  function nextLine(code: Code): State | undefined {
    effects.enter('lineEnding');
    effects.consume(code);
    effects.exit('lineEnding');
    return lineStart;
  }

  function end(code: Code): State | undefined {
    effects.exit('moduleCode');
    return ok(code);
  }
}

function firstLine(...[effects, ok, nok]: Parameters<Tokenizer>): State {
  let text = '';
  return (code) => {
    effects.enter('moduleCodeChunk');
    return inside(code);
  };

  function inside(code: Code): State | undefined {
    if (isLineEnd(code)) {
      if (!FIRST_LINE.test(text)) return nok(code);
      effects.exit('moduleCodeChunk');
      return ok(code);
    }
    // Negative codes are virtual: tabs and their padding.
    text += code !== null && code > 0 ? String.fromCharCode(code) : ' ';
    effects.consume(code);
    return text.length === 6 && text !== 'import' && text !== 'export' ? nok : inside;
  }
}

const BLANK_LINE_NEXT: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    return (code) => {
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      return start;
    };

    function start(code: Code): State | undefined {
      if (isLineEnd(code)) return ok(code);
      effects.enter('linePrefix');
      return rest(code);
    }

    function rest(code: Code): State | undefined {
      if (code === null || isLineEnd(code)) {
        effects.exit('linePrefix');
        return ok(code);
      }
      // Spaces, and tabs with their padding, which micromark gives negative codes.
      if (code !== 32 && code > 0) return nok(code);
      effects.consume(code);
      return rest;
    }
  },
};

function isLineEnd(code: Code): boolean {
  return code === null || code === -5 || code === -4 || code === -3;
}
