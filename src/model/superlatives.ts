import { z } from 'zod';

const phrases = (description: string) =>
  z.array(z.string().trim().min(1)).default([]).describe(description);

/**
 * The words of one language. In a phrase a space also stands for a hyphen, and `*` for any one word
 * (in Chinese for one to four characters).
 */
export const superlativeList = z.strictObject({
  forbidden: phrases('Forbidden by the advertising law, wherever it stands: 国家级产品, 最佳品牌.'),
  claims: phrases('A claim wherever it stands: 国家级, world-class.'),
  ranks: phrases('A claim only beside a scope: largest, 最大.'),
  strong: phrases('A claim beside a scope or before a thing of the trade: best, 最先进.'),
  scopes: phrases('What is claimed to be beaten: world, industry, 全球, 业内.'),
  things: phrases('What is sold: database, vendor, 数据库, 厂商.'),
  softened: z
    .strictObject({
      before: phrases('Not a claim after these: not, one of, 并非.'),
      after: phrases('Not a claim before these: 之一.'),
    })
    .prefault({})
    .describe('Words around a claim that take it back.'),
  allowed: phrases('Never reported, though a word above is part of it: best practice, 最佳实践.'),
});

/** The words of one language. */
export type SuperlativeList = z.output<typeof superlativeList>;

/** The words of every language that has any. */
export const superlativeLists = z.strictObject({
  en: superlativeList.optional().describe('English.'),
  zh: superlativeList.optional().describe('Chinese.'),
});

/** The words of every language that has any. */
export type SuperlativeLists = z.output<typeof superlativeLists>;
