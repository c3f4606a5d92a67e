import { describe, expect, test } from 'vitest';
import { makePicture, type PictureRequest } from '../testing/make-picture.ts';
import { pictureFacts } from './picture-facts.ts';

const factsOf = (bytes: Uint8Array, name = 'picture') => pictureFacts(name, name, '1', bytes);
const NAME = '灯笼支付';

/** Every place in every format in which a camera, an editor or a person may have left a name. */
const HIDDEN: readonly PictureRequest[] = [
  { format: 'png', hidden: 'comment' },
  { format: 'png', hidden: 'packed' },
  { format: 'png', hidden: 'international' },
  { format: 'png', hidden: 'gbk' },
  { format: 'png', hidden: 'exif' },
  { format: 'png', hidden: 'xmp' },
  { format: 'jpeg', hidden: 'comment' },
  { format: 'jpeg', hidden: 'gbk' },
  { format: 'jpeg', hidden: 'exif' },
  { format: 'jpeg', hidden: 'exif-utf16' },
  { format: 'jpeg', hidden: 'xmp' },
  { format: 'gif', hidden: 'comment' },
  { format: 'webp', hidden: 'exif' },
  { format: 'webp', hidden: 'xmp' },
  { format: 'avif', hidden: 'exif' },
  { format: 'avif', hidden: 'xmp' },
];

describe('words in a file', () => {
  test.each(HIDDEN.map((request) => [request.format, request.hidden, request] as const))(
    'a name hidden in %s, as %s, is read',
    async (format, _hidden, request) => {
      // What writes EXIF for us knows only ASCII.
      const words = request.hidden === 'exif' ? 'Lantern Pay' : NAME;
      const facts = await factsOf(await makePicture({ ...request, words }));
      expect(facts).toMatchObject({ format, size: { width: 40, height: 30 } });
      expect(facts.words.join('\n')).toContain(words);
    },
  );

  test('a photograph within a drawing is read as well', async () => {
    const png = await makePicture({ format: 'png', words: NAME, hidden: 'packed' });
    const data = Buffer.from(png).toString('base64');
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><image href="data:image/png;base64,${data}"/></svg>`;
    const facts = await factsOf(new TextEncoder().encode(svg));
    expect(facts.format).toBe('svg');
    expect(facts.words.join('\n')).toContain(NAME);
  });

  test('a picture without any has none', async () => {
    for (const format of ['png', 'jpeg', 'gif', 'webp'] as const)
      expect((await factsOf(await makePicture({ format }))).words.join()).not.toContain(NAME);
  });
});

describe('the position of a photograph', () => {
  test.each(['jpeg', 'png', 'webp', 'avif'] as const)('is seen in %s', async (format) => {
    expect((await factsOf(await makePicture({ format, north: 31 }))).position).toBe(true);
  });

  test('is not seen where there is none, or one of zeros that a camera writes without knowing', async () => {
    const plain = { format: 'jpeg', words: 'a shop', hidden: 'exif' } as const;
    expect((await factsOf(await makePicture(plain))).position).toBe(false);
    expect((await factsOf(await makePicture({ format: 'jpeg', north: 0 }))).position).toBe(false);
  });

  test('is seen in XMP', async () => {
    const words = '<exif:GPSLatitude>31,12.5N</exif:GPSLatitude>';
    const jpeg = await makePicture({ format: 'jpeg', words, hidden: 'xmp' });
    expect((await factsOf(jpeg)).position).toBe(true);
  });
});

describe('a file that is no picture', () => {
  test.each([
    ['nothing', ''],
    ['words', 'not a picture'],
    ['a page', '<!doctype html><p>no</p>'],
    ['a broken drawing', '<svg xmlns="http://www.w3.org/2000/svg" width="4"'],
    ['the first bytes of a PNG', '\x89PNG\r\n\x1a\n'],
    ['the first bytes of a GIF', 'GIF89a!\xfe'],
    ['a WebP of an endless chunk', 'RIFF\xff\xff\xff\xffWEBPEXIF\xff\xff\xff\xff'],
    ['boxes of no length', '\0\0\0\x10ftypavif\0\0\0\0\0\0\0\x01meta'],
  ])('%s', async (_what, text) => {
    expect((await factsOf(new Uint8Array(Buffer.from(text, 'latin1')))).size).toBeUndefined();
  });

  test.each(['png', 'jpeg', 'gif', 'webp', 'avif'] as const)(
    '%s of which the end is missing',
    async (format) => {
      const whole = await makePicture({ format, width: 400, height: 300, words: '' });
      const half = await factsOf(whole.subarray(0, Math.floor(whole.length * 0.6)));
      expect(half).toMatchObject({ format, size: undefined });
    },
  );
});
