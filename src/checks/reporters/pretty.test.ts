import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { contentRules } from '../content-rules.ts';
import { pretty } from './pretty.ts';
import { addressOf, FINDINGS, textOf } from './testing/findings.ts';
import { wrap } from './wrap.ts';

const options = { book: contentRules, textOf, addressOf, colour: false };

describe('pretty', () => {
  test('in English', () => {
    expect(pretty(FINDINGS, { ...options, locale: 'en' })).toMatchInlineSnapshot(`
      "content/cases/灯笼/zh.mdx

        error  Unexpected "onlin-ddl", expected a folder
          content/cases/灯笼/zh.mdx:2:5  no-dead-reference
          2 │   - onlin-ddl
            │     ^^^^^^^^^
          Did you mean "online-ddl"?
          Can be mended with --fix.

        error  Unexpected "行"
          content/cases/灯笼/zh.mdx:3:3  no-dead-reference
          3 │   行数
            │   ^^^^
          Once you have looked: npm run check -- --fix --rule no-dead-reference --only content/cases/灯笼

      content/flags/x, 100%/facts.yaml

        warning  Held back: {50%} of it
          content/flags/x, 100%/facts.yaml:1:1  flag-unproven
          See also: content/cases/acme/facts.yaml:4:3
          See also: content/cases/灯笼/facts.yaml:7:1

        warning  Over lines
          content/flags/x, 100%/facts.yaml:2:3  flag-unproven

      What to do
        no-dead-reference × 2
          Correct the id, or add what it names.
          https://proof.example/guide/rules/#no-dead-reference
        flag-unproven × 2
          Set "status: draft" until more cases prove it, add evidence, or word the claim so that the evidence carries it.
          https://proof.example/guide/rules/#flag-unproven
        To have mended what can be: npm run check -- --fix
        Why, with an example: npm run check -- --explain no-dead-reference

      2 errors, 2 warnings in 2 files; --fix can mend 1
      "
    `);
  });

  test('in Chinese', () => {
    expect(pretty(FINDINGS, { ...options, locale: 'zh' })).toMatchInlineSnapshot(`
      "content/cases/灯笼/zh.mdx

        错误  找不到“onlin-ddl”，应当是文件夹名
          content/cases/灯笼/zh.mdx:2:5  no-dead-reference
          2 │   - onlin-ddl
            │     ^^^^^^^^^
          是不是想写“online-ddl”？
          可以用 --fix 自动改好。

        错误  找不到“行”
          content/cases/灯笼/zh.mdx:3:3  no-dead-reference
          3 │   行数
            │   ^^^^
          核对后运行：npm run check -- --fix --rule no-dead-reference --only content/cases/灯笼

      content/flags/x, 100%/facts.yaml

        提醒  暂不公开
          content/flags/x, 100%/facts.yaml:1:1  flag-unproven
          另见：content/cases/acme/facts.yaml:4:3
          另见：content/cases/灯笼/facts.yaml:7:1

        提醒  跨行
          content/flags/x, 100%/facts.yaml:2:3  flag-unproven

      怎么办
        no-dead-reference × 2
          改正 id，或把它所指的东西补上。
          https://proof.example/guide/rules/#no-dead-reference
        flag-unproven × 2
          先设为“status: draft”，等更多案例来证明；或补上证据；或把主张改到证据撑得住的说法。
          https://proof.example/guide/rules/#flag-unproven
        能自动改好的：npm run check -- --fix
        为什么，以及例子：npm run check -- --lang zh --explain no-dead-reference

      2 个文件里有 2 个错误、2 个提醒；--fix 可自动改好 1 个
      "
    `);
  });

  test('in a terminal nothing is wider than it, but for what must stay whole', () => {
    for (const locale of ['en', 'zh'] as const)
      for (const line of pretty(FINDINGS, { ...options, locale, columns: 60 }).split('\n'))
        if (!/https:|npm run|\.yaml|\.mdx/.test(line)) expect(stringWidth(line)).toBeLessThan(61);
  });

  test('in colour, which changes nothing else', () => {
    const coloured = pretty(FINDINGS, { ...options, locale: 'en', colour: true });
    expect(coloured).toContain('\u001B[31m^^^^^^^^^\u001B[39m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is removed
    expect(coloured.replaceAll(/\u001B\[\d+m/g, '')).toBe(
      pretty(FINDINGS, { ...options, locale: 'en' }),
    );
  });

  test('a remedy is told once, however many findings a rule has', () => {
    const many = Array.from({ length: 100 }, () => FINDINGS[1] ?? []).flat();
    const report = pretty(many, { ...options, locale: 'en' });
    expect(report.split('Correct the id')).toHaveLength(2);
    expect(report).toContain('no-dead-reference × 100\n');
    expect(report).toMatch(/100 errors in 1 file\n$/);
  });

  test('nothing found', () => {
    expect(pretty([], { ...options, locale: 'en', colour: true })).toBe('No problems found.\n');
    expect(pretty([], { ...options, locale: 'zh', colour: true })).toBe('没有发现问题。\n');
  });
});

describe('lines of a terminal', () => {
  const wrapped = (text: string, width: number) => `\n${wrap(text, width, '- ', '  ')}\n`;

  test('English breaks between words, an address not at all', () => {
    expect(
      wrapped('Correct the id, or add what it names: https://proof.example/guide/rules/', 24),
    ).toMatchInlineSnapshot(`
      "
      - Correct the id, or add
        what it names:
        https://proof.example/guide/rules/

      "
    `);
  });

  test('Chinese breaks anywhere, but no line begins with a comma or ends with an open bracket', () => {
    expect(
      wrapped('找不到“行数”，应当是（本条目）某个指标的 id，写成一行。', 16),
    ).toMatchInlineSnapshot(`
      "
      - 找不到“行数”，
        应当是（本条
        目）某个指标的
        id，写成一行。
      "
    `);
  });

  test('nothing is lost, and no line is wider than the terminal if its parts are not', () => {
    const text = '用 TiDB 的“灯笼支付”，每秒 35 万次请求（峰值）；详见 a b c。𠮷野家、かな';
    for (let width = 14; width < 80; width++) {
      const lines = wrap(text, width, '', '').split('\n');
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      for (const line of lines) expect(stringWidth(line), line).toBeLessThanOrEqual(width);
    }
  });
});
