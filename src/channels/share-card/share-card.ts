import sharp from 'sharp';
import { linesOf } from './lines.ts';
import { type Typeface, typeface } from './typeface.ts';

/** What a share card shows. */
export interface ShareCard {
  /** The language of its texts, as HTML names it. */
  readonly lang: string;
  /** Who speaks: the name of the site. */
  readonly name: string;
  /** What is said, large. */
  readonly statement: string;
  /** Where it is said: the address of the site, without `https://`. */
  readonly where: string;
  /** The one accent colour, on light paper. */
  readonly accent: string;
  /** The character of the seal, as an outline in a box of 100 by 100. */
  readonly seal: string;
}

/** The size that networks and chats show without cutting it. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

const EDGE = 84;
const COLUMN = CARD_SIZE.width - 2 * EDGE;

/** The statement: sizes to try, of which the largest that fits is taken; how high a line is. */
const STATEMENT = { sizes: [92, 84, 76, 68, 60, 52, 46, 40], leading: 1.26 } as const;

/** The rules above and below the statement, and how much of the space between may be filled. */
const TOP = 208;
const BOTTOM = 522;
const FILLED = 266;

const PAPER = '#faf8f3';
const INK = '#1b1a17';
const MUTED = '#625d52';
const RULE = '#ddd7c8';

/**
 * Draws a share card as a PNG of 1200 by 630. Same card, same bytes: text becomes outlines of a
 * font that ships with the project.
 * @throws MissingGlyphError if the font does not have a character of the card.
 */
export async function drawShareCard(card: ShareCard): Promise<Uint8Array> {
  const drawing = shareCardDrawing(card, await typeface('bold'), await typeface('medium'));
  return sharp(Buffer.from(drawing)).png({ compressionLevel: 9 }).toBuffer();
}

/** A share card as an SVG without text, only outlines. */
export function shareCardDrawing(card: ShareCard, bold: Typeface, medium: Typeface): string {
  const { width, height } = CARD_SIZE;
  const { size, lines } = statementLines(card, bold);
  const step = size * STATEMENT.leading;
  // The block of lines stands in the middle between the two rules; letters hang a little low.
  const first = (TOP + BOTTOM - (lines.length - 1) * step) / 2 + size * 0.34;
  const text = (
    face: Typeface,
    words: string,
    x: number,
    y: number,
    points: number,
    fill: string,
  ) =>
    `<path transform="translate(${x} ${round(y)})" fill="${fill}" d="${face.outline(words, points).path}"/>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${PAPER}"/>`,
    `<g transform="translate(${EDGE} 76)"><rect width="84" height="84" rx="7" fill="${card.accent}"/>`,
    `<path transform="translate(-10.9 -10.9) scale(1.058)" fill="#fffdf9" d="${card.seal}"/></g>`,
    text(medium, card.name, EDGE + 84 + 26, 132, 38, INK),
    `<rect x="${EDGE}" y="${TOP - 8}" width="${COLUMN}" height="2" fill="${INK}"/>`,
    ...lines.map((line, at) => text(bold, line, EDGE, first + at * step, size, INK)),
    `<rect x="${EDGE}" y="${BOTTOM}" width="${COLUMN}" height="2" fill="${RULE}"/>`,
    text(medium, card.where, EDGE, 574, 28, MUTED),
    // A flag: claims are raised here by evidence.
    `<path transform="translate(${width - EDGE - 44} 542) scale(3.4)" fill="${card.accent}" d="M0 0h1.5v12H0zM2.5.8h10l-2 2.7 2 2.7h-10z"/>`,
    '</svg>',
  ].join('');
}

function statementLines({ statement, lang }: ShareCard, face: Typeface) {
  const tried = STATEMENT.sizes.map((size) => ({
    size,
    lines: linesOf(statement, COLUMN, (text) => face.width(text, size), lang),
  }));
  const fits = tried.find(
    ({ size, lines }) =>
      lines.length * size * STATEMENT.leading <= FILLED &&
      lines.every((line) => face.width(line, size) <= COLUMN),
  );
  if (fits === undefined)
    throw new Error(
      `Unexpected length of "${statement}", expected words that fit on a share card.`,
    );
  return fits;
}

const round = (value: number) => Math.round(value * 10) / 10;
