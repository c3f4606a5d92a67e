import { describe, expect, test } from 'vitest';
import type { HastOptions } from './hast-options.ts';
import { renderHtml } from './html.ts';
import { parseTelling } from './parse.ts';
import { renderNodes } from './render-nodes.ts';

const options: HastOptions = {
  labels: {
    footnotes: '脚注',
    backToText: (footnote, time) => `回到正文 ${footnote}.${time}`,
    table: (number, heading) => `表 ${number}${heading === null ? '' : `：${heading}`}`,
    task: (done) => (done ? '已完成' : '未完成'),
  },
};

function html(source: string, more: Partial<HastOptions> = {}): string {
  const nodes = renderNodes(parseTelling(source).tree, { ...options, ...more });
  return renderHtml(nodes, ({ component }, held) => `[${component.name}${held && `|${held}`}]`);
}

test('what holds no component is one piece of HTML', () => {
  expect(renderNodes(parseTelling('## 一\n\n- *二*\n\n> 三').tree, options)).toEqual([
    {
      type: 'html',
      html: '<h2 id="一">一</h2>\n<ul>\n<li><em>二</em></li>\n</ul>\n<blockquote>\n<p>三</p>\n</blockquote>',
    },
  ]);
});

test('only the way to a component stays open', () => {
  const { tree } = parseTelling(
    '甲\n\n乙*丙*[见**<Metric id="p99" />**](/a "题")丁\n\n<Callout type="note">\n- 戊\n</Callout>',
  );
  expect(renderNodes(tree, options)).toEqual([
    { type: 'html', html: '<p>甲</p>\n' },
    {
      type: 'element',
      tag: 'p',
      attributes: {},
      children: [
        { type: 'html', html: '乙<em>丙</em>' },
        {
          type: 'element',
          tag: 'a',
          attributes: { href: '/a', title: '题' },
          children: [
            { type: 'html', html: '见' },
            {
              type: 'element',
              tag: 'strong',
              attributes: {},
              children: [
                {
                  type: 'component',
                  component: expect.objectContaining({ name: 'Metric' }),
                  children: [],
                },
              ],
            },
          ],
        },
        { type: 'html', html: '丁' },
      ],
    },
    { type: 'html', html: '\n' },
    {
      type: 'component',
      component: expect.objectContaining({ name: 'Callout' }),
      children: [{ type: 'html', html: '<ul>\n<li>戊</li>\n</ul>' }],
    },
  ]);
});

describe('html', () => {
  test('attributes have their names in HTML', () => {
    expect(html('- [x] 见 <Metric id="a" />')).toBe(
      '<ul class="contains-task-list">\n<li class="task-list-item"><input type="checkbox" checked disabled aria-label="已完成"> 见 [Metric]</li>\n</ul>',
    );
    expect(html('3. <Metric id="a" />')).toBe('<ol start="3">\n<li>[Metric]</li>\n</ol>');
  });

  test('tables scroll, each under a name of its own', () => {
    const table = '| 左 | 右 |\n| :- | -: |\n| <Metric id="a" /> | b |\n';
    expect(html(`${table}\n## 结果\n\n${table}`)).toMatchInlineSnapshot(`
      "<div class="table-scroll" tabindex="0" role="region" aria-label="表 1"><table>
      <thead>
      <tr>
      <th class="align-left">左</th>
      <th class="align-right">右</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td class="align-left">[Metric]</td>
      <td class="align-right">b</td>
      </tr>
      </tbody>
      </table></div>
      <h2 id="结果">结果</h2>
      <div class="table-scroll" tabindex="0" role="region" aria-label="表 2：结果"><table>
      <thead>
      <tr>
      <th class="align-left">左</th>
      <th class="align-right">右</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td class="align-left">[Metric]</td>
      <td class="align-right">b</td>
      </tr>
      </tbody>
      </table></div>"
    `);
  });

  test('footnotes, with components and a prefix', () => {
    expect(
      html('甲[^注]。\n\n[^注]: 乙 <Metric id="a" />', { footnotePrefix: 'x-' }),
    ).toMatchInlineSnapshot(`
      "<p>甲<sup><a href="#x-fn-%E6%B3%A8" id="x-fnref-%E6%B3%A8" data-footnote-ref aria-describedby="x-footnote-label">1</a></sup>。</p>
      <section data-footnotes class="footnotes"><h2 class="sr-only" id="x-footnote-label">脚注</h2>
      <ol>
      <li id="x-fn-%E6%B3%A8">
      <p>乙 [Metric] <a href="#x-fnref-%E6%B3%A8" data-footnote-backref="" aria-label="回到正文 1.1" class="data-footnote-backref">↩</a></p>
      </li>
      </ol>
      </section>"
    `);
  });

  test('headings keep their depth and take their slugs', () => {
    expect(html('### 一\n\n### 一\n\n> ## <Metric id="a" /> 二')).toBe(
      '<h3 id="一">一</h3>\n<h3 id="一-2">一</h3>\n<blockquote>\n<h2 id="二">[Metric] 二</h2>\n</blockquote>',
    );
  });

  test('links that lead elsewhere', () => {
    expect(html('[a](https://a.b) [c](/d) [e](#f) [g](//h.i)')).toBe(
      '<p><a href="https://a.b" rel="noopener">a</a> <a href="/d">c</a> <a href="#f">e</a> <a href="//h.i" rel="noopener">g</a></p>',
    );
  });

  test('pictures beside the telling', () => {
    const pictureAddress = (picture: string): string => `/files/${picture.length}`;
    expect(html('![a](图.svg) ![b](https://c.d/e.png) ![f](/g.png)', { pictureAddress })).toBe(
      '<p><img src="/files/5" alt="a"> <img src="https://c.d/e.png" alt="b"> <img src="/g.png" alt="f"></p>',
    );
  });

  test('text and attributes are escaped', () => {
    expect(
      html('a \\<script> & `</p>` [x](/a "&quot;&gt;\\<b>") <abbr title="&quot;>">y</abbr>'),
    ).toBe(
      '<p>a &#x3C;script> &#x26; <code>&#x3C;/p></code> <a href="/a" title="&#x22;&#x3E;&#x3C;b&#x3E;">x</a> <abbr title="&#x22;&#x3E;">y</abbr></p>',
    );
  });

  test('details', () => {
    expect(html('<details>\n<summary>甲</summary>\n\n<Timeline />\n</details>')).toBe(
      '<details>\n<summary>甲</summary>\n[Timeline]\n</details>',
    );
  });
});
