import type { Draft, Spot } from './draft.ts';
import type { Mutators } from './mutator.ts';
import { headField, sentence, tellings } from './prose.ts';
import { NoPlace, type Random } from './random.ts';

/** Mistakes in what prose claims. */
export const wordingMutators = {
  'number-without-evidence': {
    'a figure is typed into English prose': (draft, random) => typed(draft, random, 'en'),
    'a figure is typed into Chinese prose': (draft, random) => typed(draft, random, 'zh'),
    'an English sentence boasts with a figure': (draft, random) =>
      sentence(draft, random, 'en', random.pick(BOASTS.en)),
    'a Chinese sentence boasts with a figure': (draft, random) =>
      sentence(draft, random, 'zh', random.pick(BOASTS.zh)),
    'a summary boasts with a figure': (draft, random) => {
      const locale = random.pick(['en', 'zh'] as const);
      const addition = { en: 'Now 10x faster.', zh: '快了 10 倍。' }[locale];
      const short = headField(draft, random, 'summary', tellings(locale));
      if (short.text.length > { en: 140, zh: 60 }[locale] || /['"]$/.test(short.text))
        throw new NoPlace();
      return draft.change(short, (text) => `${text}${locale === 'en' ? ' ' : ''}${addition}`);
    },
  },
  superlative: {
    'an English sentence praises': (draft, random) =>
      sentence(draft, random, 'en', random.pick(PRAISE.en)),
    'a Chinese sentence praises': (draft, random) =>
      sentence(draft, random, 'zh', random.pick(PRAISE.zh)),
    'a title praises': (draft, random) => {
      const locale = random.pick(['en', 'zh'] as const);
      const field = headField(draft, random, 'title', tellings(locale));
      return draft.change(
        field,
        () => `title: ${{ en: 'The best database for a bank', zh: '国内最好的数据库' }[locale]}`,
      );
    },
  },
} satisfies Mutators;

/** What marketers write when nobody asks for a source. */
const BOASTS = {
  en: [
    'Queries now come back in 12 ms.',
    'Costs fell by 40%.',
    'The new cluster is ten times faster.',
    'It holds 3.2 billion rows.',
    'Half of the machines were switched off, and the bill was cut by two thirds.',
    'More than 500 terabytes were moved.',
    'Latency went down from 300 milliseconds to 20 milliseconds.',
    'It is used by over 2,000 companies.',
    'The cut-over took 4 minutes.',
  ],
  zh: [
    '查询现在只要 12 毫秒。',
    '成本下降了 40%。',
    '新集群快了十倍。',
    '单表存放了 32 亿行数据。',
    '机器减少了一半。',
    '迁移的数据超过 500 TB。',
    '延迟从三百毫秒降到二十毫秒。',
    '已有两千多家企业在用。',
    '切换只用了 4 分钟。',
  ],
} as const;

const PRAISE = {
  en: [
    'It is the best database on the market.',
    'No other product can do this.',
    'This is the only database that scales.',
    'It is the world’s leading distributed database.',
    'Nothing is faster.',
    'It is the industry’s first of its kind.',
    'The product is number one in its field.',
    'It has unrivalled performance.',
    'It is the most reliable system anywhere.',
  ],
  zh: [
    '这是业内最好的数据库。',
    '性能行业领先。',
    '它是全国首个做到这一点的产品。',
    '这是唯一能横向扩展的数据库。',
    '我们提供国家级的可靠性。',
    '它在同类产品中排名第一。',
    '性能世界领先，无可匹敌。',
    '这是最佳选择。',
    '稳定性堪称业界顶级。',
  ],
} as const;

/** Types out what a metric of the same sentence shows, as its facts say it. */
function typed(draft: Draft, random: Random, locale: 'en' | 'zh'): Spot {
  const shown = random.pick(draft.find(tellings(locale), /^[^<].*<Metric id="([a-z0-9-]+)" \/>/));
  const only = new RegExp(`^${shown.file.replace(/[a-z]+\.mdx$/, 'facts')}\\.yaml$`);
  const id = /<Metric id="([a-z0-9-]+)" \/>/.exec(shown.text)?.[1];
  const item = draft.items('metrics', only).find((one) => one.id === id);
  const value = item && draft.valueOf(item, 'value');
  const unit = item && draft.valueOf(item, 'unit');
  if (value === undefined || unit === undefined) throw new NoPlace();
  const [labels] = draft.find(/taxonomy\.yaml$/, new RegExp(`^ {2}${unit}: .*label: (.*)$`));
  const label = new RegExp(
    locale === 'en'
      ? 'en: (?:\\{ one: [^,]*, other: ([^}]*) \\}|([^,]*)),'
      : 'zh: ([^ }]*(?: [^ }]+)*)',
  ).exec(labels?.groups[1] ?? '');
  const words = (label?.[1] ?? label?.[2] ?? '').replaceAll("'", '').trim();
  if (words === '') throw new NoPlace();
  const figure = locale === 'zh' ? chinese(value) : value;
  const tight = words === '%' || words === '×';
  return draft.change(shown, (text) =>
    text.replace(/<Metric id="[a-z0-9-]+" \/>/, `${figure}${tight ? '' : ' '}${words}`),
  );
}

const chinese = (value: string) =>
  value
    .replace(' trillion', ' 万亿')
    .replace(/(\d+) million/, '$1 百万')
    .replace(' billion', ' 十亿');
