import { Parser } from 'htmlparser2';
import { dangerOfAttribute, dangerOfStyle, isForeign } from './addresses.ts';

/** What a drawing could do besides being looked at. */
export type Danger =
  /** An element that runs, or that holds a page. */
  | 'element'
  /** An attribute such as `onclick`. */
  | 'handler'
  /** An address outside the file. */
  | 'load'
  /** A link that runs code. */
  | 'link'
  /** A style sheet from elsewhere. */
  | 'style'
  /** An animation that sets an address or a handler. */
  | 'animation'
  /** Definitions before the drawing that stand for other text. */
  | 'entity'
  /** An encoding in which other text would be read than was checked. */
  | 'encoding';

/** A part of a drawing that could run or load something, and where it stands. */
export interface UnsafePart {
  readonly danger: Danger;
  /** The name of the element or attribute, or the address. */
  readonly what: string;
  readonly from: number;
  readonly to: number;
}

/** Elements that no drawing needs and that run code, hold pages or play media. */
const REFUSED = new Set(
  'script foreignobject iframe frame object embed applet audio video source track handler listener link meta base form input button portal'.split(
    ' ',
  ),
);
const ANIMATIONS = new Set(['animate', 'set', 'animatemotion', 'animatetransform', 'animatecolor']);
const ADDRESSES = new Set(['href', 'src', 'srcset', 'data', 'poster', 'base', 'formaction']);
const XHTML = 'http://www.w3.org/1999/xhtml';

/**
 * Every part of an SVG that could run code or load something from elsewhere. Such a drawing is
 * refused, not cleaned: what one cleaner leaves in, the next browser runs. Names are compared
 * without prefix and case, so that `<svg:SCRIPT>` is a script whatever a parser makes of it.
 */
export function unsafeParts(svg: string): UnsafePart[] {
  const reader = new DrawingReader(svg);
  const parser = new Parser(reader.handler(), {
    xmlMode: true,
    lowerCaseTags: false,
    lowerCaseAttributeNames: false,
  });
  reader.read(parser);
  return reader.parts.sort((a, b) => a.from - b.from);
}

class DrawingReader {
  readonly parts: UnsafePart[] = [];
  readonly #svg: string;
  /** The style sheet being read: its text and where it began. */
  #style: { text: string; from: number } | undefined;
  #element = '';
  #parser: Parser | undefined;

  constructor(svg: string) {
    this.#svg = svg;
  }

  read(parser: Parser): void {
    this.#parser = parser;
    parser.write(this.#svg);
    parser.end();
  }

  handler(): ConstructorParameters<typeof Parser>[0] {
    return {
      onprocessinginstruction: (name, data) => this.#instruction(name, data),
      onopentagname: (name) => this.#opened(localName(name)),
      onattribute: (name, value) => this.#attribute(name, value),
      onopentag: () => {
        if (this.#element === 'style') this.#style = { text: '', from: this.#end() + 1 };
      },
      ontext: (text) => {
        if (this.#style !== undefined) this.#style.text += text;
      },
      onclosetag: (name) => this.#closed(localName(name)),
    };
  }

  #start(): number {
    return this.#parser?.startIndex ?? 0;
  }

  #end(): number {
    return this.#parser?.endIndex ?? 0;
  }

  #report(danger: Danger, what: string, from = this.#start(), to = from + what.length): void {
    this.parts.push({ danger, what, from, to });
  }

  #instruction(name: string, data: string): void {
    const at = this.#start();
    const text = this.#svg.slice(at, this.#end() + 1);
    // <?xml version="1.0" encoding="utf-8"?>
    if (name === '?xml') {
      const encoding = /\bencoding\s*=\s*["']([^"']*)["']/.exec(data)?.[1] ?? 'utf-8';
      if (!/^(?:utf-?8|us-ascii)$/i.test(encoding))
        this.#report('encoding', encoding, at + Math.max(0, text.indexOf(encoding)));
    } else if (name.startsWith('?')) {
      if (/^\?xml-/i.test(name)) this.#report('style', name, at + 1, at + 1 + name.length);
    } else if (/[[]|<!ENTITY/i.test(data) || /^!entity$/i.test(name))
      this.#report('entity', name, at, at + name.length + 1);
  }

  #opened(name: string): void {
    this.#element = name;
    const at = this.#start();
    const written = /^<[^\s/>]*/.exec(this.#svg.slice(at))?.[0] ?? '<';
    if (REFUSED.has(name)) this.#report('element', written.slice(1), at + 1);
  }

  #attribute(fullName: string, value: string): void {
    const name = localName(fullName);
    const isNamespace = /^xmlns(?:$|:)/i.test(fullName);
    if (isNamespace) {
      if (value.trim().toLowerCase() === XHTML) this.#report('element', fullName);
    } else if (/^on/.test(name)) this.#report('handler', fullName);
    else if (ADDRESSES.has(name)) this.#address(fullName, value);
    else if (ANIMATIONS.has(this.#element) && name === 'attributename') {
      const target = localName(value.trim());
      if (ADDRESSES.has(target) || target.startsWith('on'))
        this.#report('animation', value.trim(), this.#valueAt(fullName));
    } else if ((name === 'style' ? dangerOfStyle : dangerOfAttribute)(value) !== undefined)
      this.#report('load', fullName);
  }

  #address(name: string, value: string): void {
    const isLink = this.#element === 'a';
    if (isForeign(value, isLink)) {
      const at = this.#valueAt(name);
      this.#report(isLink ? 'link' : 'load', value.trim(), at, at + Math.max(1, value.length));
    }
  }

  /** Where the value of the attribute at hand begins. */
  #valueAt(name: string): number {
    const rest = this.#svg.slice(this.#start() + name.length);
    return this.#start() + name.length + (/^\s*=\s*["']?/.exec(rest)?.[0].length ?? 0);
  }

  #closed(name: string): void {
    if (name !== 'style' || this.#style === undefined) return;
    const { text, from } = this.#style;
    this.#style = undefined;
    const found = dangerOfStyle(text);
    if (found === undefined) return;
    const written = this.#svg.indexOf(found, from);
    const at = written === -1 ? from : written;
    this.#report('style', found, at, at + (written === -1 ? 1 : found.length));
  }
}

/** `svg:Script` → `script`. */
function localName(name: string): string {
  return name.slice(name.lastIndexOf(':') + 1).toLowerCase();
}
