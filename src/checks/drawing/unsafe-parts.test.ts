import { describe, expect, test } from 'vitest';
import { unsafeParts } from './unsafe-parts.ts';

const found = (inside: string, attributes = '') =>
  unsafeParts(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"${attributes}>${inside}</svg>`,
  ).map(({ danger, what }) => `${danger} ${what}`);

describe('a drawing is refused', () => {
  test.each([
    ['a script', '<script>alert(1)</script>', 'element script'],
    ['a script with a prefix, in capitals', '<svg:SCRIPT/>', 'element svg:SCRIPT'],
    ['a page', '<foreignObject><p>x</p></foreignObject>', 'element foreignObject'],
    ['a frame', '<iframe src="x"/>', 'element iframe'],
    ['HTML by its namespace', '<h:p xmlns:h="http://www.w3.org/1999/xhtml"/>', 'element xmlns:h'],
    ['a handler', '<rect onclick="x()"/>', 'handler onclick'],
    ['a handler in capitals', '<rect ONLOAD="x()"/>', 'handler ONLOAD'],
    [
      'a picture elsewhere',
      '<image href="https://a.example/p.png"/>',
      'load https://a.example/p.png',
    ],
    ['a picture beside it', '<image xlink:href="p.png"/>', 'load p.png'],
    ['a part of another drawing', '<use href="b.svg#x"/>', 'load b.svg#x'],
    ['a drawing within', '<image href="data:image/svg+xml,x"/>', 'load data:image/svg+xml,x'],
    ['a filter’s picture', '<feImage href="//a.example/p"/>', 'load //a.example/p'],
    ['a link that runs', '<a href="java&#10;script:x()"><rect/></a>', 'link java\nscript:x()'],
    ['a link by an entity', '<a href="&#106;avascript:x()"/>', 'link javascript:x()'],
    ['a link with data', '<a xlink:href="data:text/html,x"/>', 'link data:text/html,x'],
    ['a fill from elsewhere', '<rect fill="url(https://a.example/#x)"/>', 'load fill'],
    ['a style from elsewhere', '<rect style="fill: u\\72l(//a.example)"/>', 'load style'],
    ['an import', '<style>@import "a.css";</style>', 'style @import'],
    ['an import in CDATA', '<style><![CDATA[@import url(a.css);]]></style>', 'style @import'],
    ['an import in disguise', '<style>@\\69mport "a.css";</style>', 'style @import'],
    ['a font from elsewhere', '<style>a{src:url(f.woff)}</style>', 'style url(f.woff'],
    ['a set of pictures', '<style>a{b:image-set("a.png" 1x)}</style>', 'style image-set("a.png'],
    ['an animated address', '<set attributeName="xlink:href" to="x"/>', 'animation xlink:href'],
    ['an animated handler', '<animate attributeName="onclick"/>', 'animation onclick'],
    ['a base', '<g xml:base="https://a.example/"/>', 'load https://a.example/'],
  ])('for %s', (_what, inside, expected) => {
    expect(found(inside)).toContain(expected);
  });

  test.each([
    ['an entity', '<!DOCTYPE svg [ <!ENTITY x "y"> ]><svg/>', 'entity'],
    ['a style sheet', '<?xml-stylesheet href="a.css"?><svg/>', 'style'],
    ['another encoding', '<?xml version="1.0" encoding="ISO-2022-JP"?><svg/>', 'encoding'],
  ])('for %s before it', (_what, svg, danger) => {
    expect(unsafeParts(svg).map((part) => part.danger)).toEqual([danger]);
  });
});

describe('a drawing is let through', () => {
  test.each([
    ['with shapes and text', '<title>On click</title><text x="1">javascript: is a word</text>'],
    ['with parts of its own', '<use href="#a"/><rect fill="url(#b)" filter="url(\'#c\')"/>'],
    ['with a photograph within', '<image href="data:image/png;base64,iVBORw0KGgo="/>'],
    ['with a font within', '<style>@font-face{src:url(data:font/woff2;base64,d09)}</style>'],
    ['with a font of the machine', '<style>a{src:local("Noto Sans")}</style>'],
    ['with a link that is clicked', '<a href="https://brook.example"><rect/></a>'],
    ['with an animation', '<animate attributeName="opacity" from="0" to="1"/>'],
    [
      'with what an editor leaves',
      '<metadata><x:y xmlns:x="urn:x">1</x:y></metadata><!-- <script> -->',
    ],
    [
      'with brackets in a name',
      '<g data-name="image(copy), behavior: none" transform="scale(2)"/>',
    ],
    ['with nothing behind an address', '<a href=""/>'],
  ])('%s', (_what, inside) => {
    expect(found(inside)).toEqual([]);
  });

  test('with the head that editors write', () => {
    const head =
      '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n<?inkscape-note x?>\n';
    expect(unsafeParts(`${head}<svg xmlns="http://www.w3.org/2000/svg"/>`)).toEqual([]);
  });
});

test('every part is shown where it stands', () => {
  const svg =
    '<svg>\n<image x="1"\n  href=" //a.example/p " onload="x()"/>\n<style>\n a{}\n @import "b";</style></svg>';
  expect(unsafeParts(svg).map(({ from, to }) => svg.slice(from, to))).toEqual([
    ' //a.example/p ',
    'onload',
    '@import',
  ]);
});

test('a large drawing takes no longer than its size', () => {
  const many = '<rect fill="url(#a)" style="fill:red"/>'.repeat(20_000);
  const photograph = `<image href="data:image/png;base64,${'A'.repeat(1_000_000)}"/>`;
  expect(found(many + photograph)).toEqual([]);
});
