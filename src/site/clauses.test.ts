import { describe, expect, it } from 'vitest';
import { clausesOf } from './clauses.ts';

describe('clausesOf', () => {
  it('parts Chinese after its punctuation and loses nothing', () => {
    const text = '知乎：记住每位读者，看过的每一条内容。”';
    expect(clausesOf({ text, lang: 'zh' })).toEqual([
      '知乎：记住每位读者，',
      '看过的每一条内容。”',
    ]);
    expect(clausesOf({ text, lang: 'zh' }).join('')).toBe(text);
  });

  it('gives a short clause no line of its own', () => {
    expect(clausesOf({ text: 'Dify：把遍地的容器收进一套库，停', lang: 'zh' })).toEqual([
      'Dify：把遍地的容器收进一套库，停',
    ]);
    expect(clausesOf({ text: '', lang: 'zh' })).toEqual(['']);
  });

  it('leaves other languages whole', () => {
    expect(clausesOf({ text: 'One, two.', lang: 'en' })).toEqual(['One, two.']);
  });
});
