import { describe, expect, test } from 'vitest';
import { citations, inQuotationMarks } from './citations.ts';

const said = (text: string) => citations(text).map(({ start, end }) => text.slice(start, end));

describe('what stands in quotation marks', () => {
  test.each([
    ['他说：“我们省了一半机器。”', ['“我们省了一半机器。”']],
    ['Lin Wei said: “We saved 58%.”', ['“We saved 58%.”']],
    ['as she wrote, "we saved half of it"', ['"we saved half of it"']],
    ['「延遲降到原來的一半以下」', ['「延遲降到原來的一半以下」']],
  ])('is cited: %s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test.each(['快了“10 倍”', 'It is “10x” faster', 'a 5" screen and a 7" one', 'no marks'])(
    'is the author’s own: %s',
    (text) => {
      expect(said(text)).toEqual([]);
    },
  );

  test('is known whoever said it', () => {
    expect(inQuotationMarks('号称“最佳”')).toEqual([{ start: 2, end: 6 }]);
  });
});
