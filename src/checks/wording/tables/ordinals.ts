import { anyOf } from './any-of.ts';
import type { Exclusion } from './exclusion.ts';

const PARTS =
  anyOf(`chapter, section, figure, fig\\., table, page, pp\\., appendix, step, part, phase, stage, episode,
  volume, lesson, exercise, listing, example, question, item, rule, article, slide, track, room, booth, hall, gate, level,
  layer, grade, class, type, category, option, case, method, day, week, round, season, generation, gen, port, error, code,
  status, line, column, issue, pr, bug, ticket, commit, build, rfc, iso, iec, ieee, soc, gb\\/t, pep, jsr, cve, cwe, http, exit`);

const CHINESE_PARTS = anyOf(
  '图, 表, 步骤, 阶段, 附录, 章节, 示例, 案例, 方案, 问题, 场景, 端口, 编号, 序号, 错误码, 状态码, 公式, 等保, 等级, 级别',
);

/** Which one of several, not how many. */
export const ORDINALS: readonly Exclusion[] = [
  {
    reason: 'A place in an order: 2nd, 第二, 第 3 步, 其一.',
    patterns: [
      /(?<![\d.])\d+(?:st|nd|rd|th)(?![A-Za-z])/g,
      /第 ?(?:\d+|[零〇一二两三四五六七八九十百千万亿几]+)(?:[-–~至到、](?:\d+|[一二三四五六七八九十百]+))?/g,
      /其[一二三四五六七八九]/g,
    ],
  },
  {
    reason:
      'A percentile names a measure and not its value: P99, 99th percentile, 99 分位, TP99, 999 线.',
    patterns: [
      /(?<![A-Za-z])(?:T?P|pct|tp) ?\d{2,4}(?:\.\d+)?(?:th)?%?(?! ?(?:ms|[A-Za-z]))/gi,
      /(?<![\d.])\d{2,4}(?:\.\d+)?(?:th)?%? ?-?(?:percentiles?|分位|百分位)/gi,
      /(?<![\d.])9\d{1,3} ?线(?![程上下路性])/g,
      /百分位|分位/g,
    ],
  },
  {
    reason: 'A rank or its list: top 10, Fortune 500, No. 1, #12, Top-5.',
    patterns: [
      /(?<![A-Za-z])(?:top|fortune|global|inc\.?|forbes|no\.|nr\.|number|№|tier)[ -]?#?\d+(?!\d|[.,]\d| ?%)/gi,
      /#\d+/g,
      /(?:前|排名|名列|位列|位居) ?(?:\d{1,3}|[一二三四五六七八九十百]+)(?=强|名|位|大|的|$|[,。;])/g,
      /(?:\d{1,4}|[一二三四五六七八九十百]{1,4}) ?强(?=企业|公司|榜|$|[,。、;])/g,
    ],
  },
  {
    reason: 'A part of a document or a standard: Chapter 4, 图 1, RFC 7231, ISO 27001.',
    patterns: [
      new RegExp(
        `(?<![A-Za-z])${PARTS}s?[ -]#?\\d+(?:\\.\\d+)*(?![\\d%,]|\\.\\d| ?%)(?! ?(?:x|ms|times|倍|million|billion)(?![a-z]))`,
        'gi',
      ),
      new RegExp(
        `${CHINESE_PARTS} ?\\d+(?:\\.\\d+)*(?![\\d%.,])(?! ?(?:[个张条项种台家%万亿千百]|多))`,
        'g',
      ),
    ],
  },
];
