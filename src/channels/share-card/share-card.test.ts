import sharp from 'sharp';
import { expect, test } from 'vitest';
import { linesOf } from './lines.ts';
import { CARD_SIZE, drawShareCard, type ShareCard } from './share-card.ts';
import { MissingGlyphError } from './typeface.ts';

const card: ShareCard = {
  lang: 'zh-CN',
  name: '证环 Proofloop',
  statement: '没有客户证明过的话，这里不说。',
  where: 'proof.example',
  accent: '#b8321f',
  seal: 'M20 20H80V80H20Z',
};

test('a card has its size, and the same card the same bytes', async () => {
  const bytes = await drawShareCard(card);
  expect(await sharp(bytes).metadata()).toMatchObject({ ...CARD_SIZE, format: 'png' });
  expect(Buffer.compare(await drawShareCard(card), bytes)).toBe(0);
  expect(bytes.length).toBeLessThan(100_000);
});

test('a character the font does not have fails the build, and is named', async () => {
  const drawn = drawShareCard({ ...card, statement: '话𪚥这里' });
  await expect(drawn).rejects.toThrow(MissingGlyphError);
  await expect(drawn).rejects.toThrow('𪚥');
});

test('words that do not fit are refused', async () => {
  await expect(drawShareCard({ ...card, statement: '很长的话'.repeat(80) })).rejects.toThrow(
    /length/,
  );
});

test('lines end at clauses, words stay whole', () => {
  const set = (text: string, width: number, locale: string) =>
    linesOf(text, width, (part) => [...part].length, locale);
  expect(set('没有客户证明过的话，这里不说。', 12, 'zh')).toEqual([
    '没有客户证明过的话，',
    '这里不说。',
  ]);
  expect(set('Nothing is claimed here that a customer has not shown.', 30, 'en')).toEqual([
    'Nothing is claimed here that',
    'a customer has not shown.',
  ]);
});
