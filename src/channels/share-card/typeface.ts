import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkitten';

/** A text as outlines: nothing depends on the fonts of the machine that draws it. */
export interface Outline {
  /** The path, as SVG writes it, with its origin at the beginning of the baseline. */
  readonly path: string;
  readonly width: number;
}

/** A typeface that sets text as outlines. */
export interface Typeface {
  /** How wide a text is in a size. */
  width(text: string, size: number): number;
  /**
   * A text as outlines.
   * @throws MissingGlyphError if the typeface does not have all its characters.
   */
  outline(text: string, size: number): Outline;
}

/** Characters that a typeface does not have: nothing may be drawn with boxes in their place. */
export class MissingGlyphError extends Error {
  readonly characters: readonly string[];

  constructor(characters: readonly string[], typeface: string) {
    super(
      `Unexpected characters ${characters.join(' ')}, expected only characters that ${typeface} has.`,
    );
    this.characters = characters;
  }
}

/** The weights that cards use. The family has Latin letters and all common Chinese characters. */
const FILES = {
  medium: '500Medium/NotoSansSC_500Medium.ttf',
  bold: '700Bold/NotoSansSC_700Bold.ttf',
} as const;

const loaded = new Map<string, Promise<Typeface>>();

/** The typeface of cards in a weight, read once. */
export function typeface(weight: keyof typeof FILES): Promise<Typeface> {
  const file = `@expo-google-fonts/noto-sans-sc/${FILES[weight]}`;
  const known = loaded.get(file) ?? readFile(createRequire(import.meta.url).resolve(file)).then(of);
  loaded.set(file, known);
  return known;
}

function of(bytes: Buffer): Typeface {
  const font = create(bytes);
  if (font.isCollection) throw new Error('Unexpected collection of fonts, expected one font.');
  return {
    width: (text, size) =>
      glyphs(font, text).reduce((sum, glyph) => sum + glyph.advanceWidth, 0) *
      (size / font.unitsPerEm),
    outline(text, size) {
      const scale = size / font.unitsPerEm;
      let x = 0;
      const path: string[] = [];
      for (const glyph of glyphs(font, text)) {
        path.push(glyph.path.scale(scale, -scale).translate(x, 0).toSVG());
        x += glyph.advanceWidth * scale;
      }
      return { path: path.join(''), width: x };
    },
  };
}

function glyphs(font: Font, text: string) {
  const characters = [...text];
  const missing = characters.filter(
    (character) => !font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0),
  );
  if (missing.length > 0) throw new MissingGlyphError([...new Set(missing)], font.fullName);
  return characters.map((character) => font.glyphForCodePoint(character.codePointAt(0) ?? 0));
}
