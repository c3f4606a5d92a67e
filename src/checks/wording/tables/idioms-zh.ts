import { anyChinese, anyOf } from './any-of.ts';
import type { Exclusion } from './exclusion.ts';

// Not the end of a larger number: the 百度 of 三百度 is no company.
const ALONE = '(?<![\\d零〇一二两三四五六七八九十百千万亿几数多上近][ ]?)';

/** Chinese phrases with a numeral that count nothing. */
export const CHINESE_IDIOMS: readonly Exclusion[] = [
  {
    reason: 'Words whose numeral has lost its value: 万一, 千万别, 十分重要, 百姓.',
    patterns: [
      anyChinese(
        `${ALONE}万${anyOf('一, 能, 物, 维, 里, 国, 岁, 象, 众, 难, 分(?!之), 不得已, 家灯火, 无一失, 事, 马, 全, 恶, 有引力, 千, 变不离, 紫千红')}`,
      ),
      anyChinese(
        `${ALONE}千${anyOf('万(?=[别不要记莫勿注当小可得]), 方百计, 变万化, 家万户, 差万别, 丝万缕, 千万万, 篇一律, 人千面, 人一面, 里, 古, 军万马, 奇百怪, 头万绪, 钧一发, 载难逢, 真万确, 辛万苦, 年虫, 锤百炼, 禧')}`,
      ),
      anyChinese(
        `${ALONE}百${anyOf('分[比位率], 分数, 分百放心, 姓, 货, 科, 花齐放, 家争鸣, 家号, 废, 战百胜, 折不挠, 思不, 闻不如, 忙之中, 年(?:大计|老店|树人|企业), 里挑一, 炼成, 度, 合, 般, 尺竿头, 川归海, 无一')}`,
      ),
      anyChinese(
        `${ALONE}十${anyOf('分(?![钟之]), 足, 全十美, 有八九, 字, 佳, 万个为什么, 万火急, 年如一日, 拿九稳, 年磨一剑')}`,
      ),
      anyChinese(`${ALONE}亿万富[翁豪]`),
    ],
  },
  {
    reason: 'Sayings.',
    patterns: [
      anyChinese(`最后一公里, 一目十行, 三百六十行, 三分钟热度, 三[天日]两头, 一天到晚, 事半功倍, 信心百倍, 百倍的?(?:努力|警惕), 身价百倍,
        一日千里, 九牛一毛, 三言两语, 半斤八两, 四平八稳, 一本万利, 以一当十, 以一敌百, 挂一漏万, 日理万机, 包罗万象, 瞬息万变, 气象万千,
        感慨万千, 一刻千金, 一诺千金, 一五一十, 七上八下, 五花八门, 三番五次, 一[下阵]子, 五十步笑百步, 一失足成千古恨, 三分天下, 入木三分,
        一成不变, 一分为二, 一分一秒, 分秒必争, 争分夺秒, 四舍五入, 十几处, 一[周天月年](?:就|便)能, 一天就(?:省|要)`),
    ],
  },
  {
    reason: 'Half as one of two sides, as a manner or as a way station.',
    patterns: [
      anyChinese(`多半, 一知半解, 另一半, 一半一半, 上半, 下半, 前半, 后半, (?:事情|故事|问题)的一半, 一半功夫,
        (?:搬|做|走|写|跑|说|进行|执行|迁|切|改|干|读)[到了]一半,
        半${anyOf('结构化, 同步, 自动, 角, 导体, 成品, 夜, 路, 径, 衰期, 信半疑, 推半就, 途而废, 天(?!内), 晌, 壁江山, 山腰, 载, 透明, 双工, 封闭')}`),
    ],
  },
  {
    reason: 'One of a series, pointed at: 每一秒, 下一分钟, 同一天.',
    patterns: [
      /[每下上前后这那任某同哪头][一1] ?(?=秒|分钟|小时|天|周|年|行|条|个|台|家|名|毫秒|次)/g,
      /一(?=秒钟都|分钟都|秒都|刻)/g,
    ],
  },
  {
    reason: 'Terms that describe how something is built: 两地三中心, 一主一备, 三副本, 两阶段提交.',
    patterns: [
      anyChinese(`[两二三四五\\d] ?地[三五两四\\d] ?中心, [一二两三四五]主[一二两三四五多][备从], (?:[两二三五七]|\\d) ?副本, [两二三] ?阶段(?:提交)?,
        同城双(?:中心|活), [一二两三四五六七八九]层, 一键, 一站式, 一体化, 一次性, (?:七|7 ?)天无理由`),
    ],
  },
];
