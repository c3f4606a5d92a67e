import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { nameTest } from '#evidence/withheld.ts';
import { MOST_UNPACKED, Room } from './room.ts';
import { textsIn, textsOf } from './texts-in.ts';

const mentions = nameTest(['灯笼支付', 'Harbour Books']);

/** Whether a name is found in a file, and in which part. */
async function partsNaming(name: string, bytes: Uint8Array): Promise<(string | undefined)[]> {
  const found = await textsOf({ name, bytes });
  return [
    ...new Set(found.flatMap((one) => ('text' in one && mentions(one.text) ? [one.part] : []))),
  ];
}

const utf16 = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));

/** A PDF of one page, its streams packed. */
function pdf({ content = '', table = '', info = '', objects = '' }): Uint8Array {
  const stream = (text: string, head = '') => {
    const packed = deflateSync(Buffer.from(text, 'latin1')).toString('latin1');
    return `<<${head}/Filter/FlateDecode/Length ${packed.length}>>\nstream\n${packed}\nendstream`;
  };
  const parts = [
    `1 0 obj ${stream(content)} endobj`,
    `2 0 obj ${stream(table)} endobj`,
    `3 0 obj ${stream(objects, '/Type/ObjStm')} endobj`,
    `4 0 obj <<${info}>> endobj`,
  ];
  return new Uint8Array(Buffer.from(`%PDF-1.7\n${parts.join('\n')}\n%%EOF`, 'latin1'));
}

const TABLE = `begincmap 1 beginbfrange <0001> <0002> <706F> endbfrange
4 beginbfchar <0011> <706F> <0012> <7B3C> <0013> <652F> <0014> <4ED8> endbfchar endcmap`;

const slide =
  '<p:sld><a:p><a:r><a:rPr b="1"><a:solidFill/></a:rPr><a:t>灯笼</a:t></a:r><a:r><a:t>支付</a:t></a:r></a:p></p:sld>';

test.each<[string, string, Uint8Array, string | undefined]>([
  ['page', 'a.html', strToU8('<p>灯<b>笼</b>支付</p>'), undefined],
  ['attribute', 'a.html', strToU8('<img alt="&#28783;笼支付">'), undefined],
  ['comment', 'a.html', strToU8('<!-- Harbour Books -->'), undefined],
  ['JSON escapes', 'a.json', strToU8('{"a":"\\u706f\\u7b3c\\u652f\\u4ed8"}'), undefined],
  ['style', 'a.css', strToU8('p::before{content:"\\48 arbour Books"}'), undefined],
  ['percent-encoding', 'a.txt', strToU8('/%E7%81%AF%E7%AC%BC%E6%94%AF%E4%BB%98/'), undefined],
  ['punycode', 'a.txt', strToU8(new URL('https://灯笼支付.example').href), undefined],
  ['UTF-16', 'a.txt', utf16('名字是灯笼支付'), undefined],
  ['drawing', 'a.svg', strToU8('<svg><text>灯<tspan>笼支付</tspan></text></svg>'), undefined],
  ['gzip', 'a.js.gz', gzipSync('let a = "Harbour Books"'), undefined],
  ['brotli', 'a.js.br', brotliCompressSync('let a = "Harbour Books"'), undefined],
  [
    'slides',
    'a.pptx',
    zipSync({ 'ppt/slides/slide1.xml': strToU8(slide) }),
    'ppt/slides/slide1.xml',
  ],
  [
    'file name in an archive',
    'a.zip',
    zipSync({ 'harbour-books.txt': strToU8('') }),
    'harbour-books.txt',
  ],
  [
    'archive in an archive',
    'a.zip',
    zipSync({ 'b.zip': zipSync({ 'c.txt': strToU8('Harbour Books') }) }),
    'b.zip: c.txt',
  ],
  [
    'data address',
    'a.css',
    strToU8(
      `a{b:url(data:image/svg+xml;base64,${btoa('<svg><title>Harbour Books</title></svg>')})}`,
    ),
    'data:',
  ],
  ['PDF text', 'a.pdf', pdf({ content: 'BT [(Har) -12 (bour) -300 (Books)] TJ ET' }), undefined],
  [
    'PDF text of a font with codes of its own',
    'a.pdf',
    pdf({
      content: 'BT <0011> Tj <00120013> Tj <0014> Tj ET'.replaceAll('> Tj <', ''),
      table: TABLE,
    }),
    undefined,
  ],
  ['PDF properties', 'a.pdf', pdf({ info: `/Title <FEFF706F7B3C652F4ED8>` }), undefined],
  ['PDF object stream', 'a.pdf', pdf({ objects: '<</Author (Harbour \\102ooks)>>' }), undefined],
  [
    'search index',
    'a.pf_meta',
    gzipSync(
      Buffer.concat([
        Buffer.from('pagefind_dcd'),
        Buffer.from([0x82, 0x6d]),
        Buffer.from('Harbour Books'),
        Buffer.from([0x01]),
      ]),
    ),
    undefined,
  ],
])('a name in a %s', async (_what, name, bytes, part) => {
  expect(await partsNaming(name, bytes)).toEqual([part]);
});

test('a name in the metadata of a picture', async () => {
  const picture = sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } });
  const exif = { IFD0: { ImageDescription: 'Shot for Harbour Books' } };
  for (const bytes of [
    await picture.clone().jpeg().withExif(exif).toBuffer(),
    await picture.clone().png().withExif(exif).toBuffer(),
    await picture.clone().webp().withExif(exif).toBuffer(),
  ])
    expect(await partsNaming('a', bytes)).toEqual([undefined]);
});

test('what cannot be looked into is said', async () => {
  const sealed = async (name: string, bytes: Uint8Array) =>
    (await textsOf({ name, bytes })).flatMap((one) => ('sealed' in one ? [one.sealed] : []));
  expect(await sealed('a.pdf', strToU8('%PDF-1.7 trailer <</Encrypt 5 0 R>>'))).toEqual([
    'encrypted',
  ]);
  expect(await sealed('a.gz', new Uint8Array([0x1f, 0x8b, 1, 2, 3]))).toEqual(['damaged']);
  expect(await sealed('a.pptx', strToU8('PK\u0003\u0004 no archive'))).toEqual(['damaged']);
  const zip = zipSync({ 'a.txt': strToU8(`${'x'.repeat(500)} Harbour Books`) });
  const directory = Buffer.from(zip).indexOf('PK\u0001\u0002');
  const changed = (at: number, byte: number) => zip.with(directory + at, byte);
  expect(await sealed('a.zip', changed(8, 1))).toEqual(['encrypted']);
  expect(await sealed('a.zip', changed(10, 14))).toEqual(['filter']);
  // A length that is too short would hide the end.
  expect(await sealed('a.zip', changed(24, 10))).toEqual(['damaged']);
  expect(await sealed('a.zip', zip.subarray(0, -4))).toEqual(['damaged']);
});

describe('what unpacks to too much is not unpacked, and said', () => {
  const much = new Uint8Array(200_000);
  const some = new Uint8Array(60_000);
  test.each<[string, string, Uint8Array]>([
    ['gzip', 'a.gz', gzipSync(much)],
    ['brotli', 'a.br', brotliCompressSync(much)],
    ['archive', 'a.zip', zipSync({ 'a.bin': much })],
    ['archive of many files', 'a.zip', zipSync({ 'a.bin': some, 'b.bin': some })],
    ['archive in archives', 'a.zip', zipSync({ 'b.zip': zipSync({ 'a.bin': much }) })],
    ['data address', 'a.html', strToU8(`<a href="data:a/zip;base64,${packedIn(much)}">x</a>`)],
    ['PDF', 'a.pdf', pdf({ content: 'x'.repeat(200_000) })],
  ])('%s', async (_what, name, bytes) => {
    const found = await Array.fromAsync(textsIn({ name, bytes }, undefined, new Room(100_000)));
    expect(found.flatMap((one) => ('sealed' in one ? [one.sealed] : []))).toEqual(['large']);
  });

  test('also in what is published', async () => {
    const bytes = gzipSync(new Uint8Array(MOST_UNPACKED + 1));
    expect(await textsOf({ name: 'a.gz', bytes })).toEqual([{ part: undefined, sealed: 'large' }]);
  });
});

function packedIn(bytes: Uint8Array): string {
  return Buffer.from(zipSync({ 'a.bin': bytes })).toString('base64');
}

test('nothing is found where there is nothing', async () => {
  const noise = new Uint8Array(Array.from({ length: 20_000 }, (_, at) => (at * at * 31) % 251));
  for (const name of ['a.bin', 'a.woff2', 'a.wasm'])
    expect(await partsNaming(name, noise)).toEqual([]);
});
