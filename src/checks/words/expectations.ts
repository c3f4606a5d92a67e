import { describeIn } from '#model/words/words.ts';

/** What would be right, as the model and the vocabulary word it in English, in Chinese. */
export function inChinese(expected: string | number): string {
  const text = String(expected);
  for (const [pattern, chinese] of PHRASES) {
    const found = pattern.exec(text);
    if (found !== null) return chinese.replace('…', found[1] ?? '');
  }
  // Descriptions of fields arrive without the full stop at their end.
  const sentence = `${text.replace(/\.$/, '')}.`;
  const described = describeIn('zh', sentence);
  return (described === sentence ? describeIn('zh', text) : described).replace(/[.。]$/, '');
}

/** What would be right after “应当是”: words in Latin letters keep a space to it. */
export function rightIs(expected: string | number): string {
  const chinese = inChinese(expected);
  return /^\w/.test(chinese) ? `应当是 ${chinese}` : `应当是${chinese}`;
}

const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/^one of: (.*)$/, '其中之一：…'],
  [/^a text$/, '文字'],
  [/^some text$/, '文字，不能为空'],
  [/^text without spaces at its beginning or end$/, '前后没有空格的文字'],
  [/^a number$/, '数字'],
  [/^a whole number$/, '整数'],
  [/^a number of at least (.*)$/, '不小于 … 的数字'],
  [/^a number above (.*)$/, '大于 … 的数字'],
  [/^a number such as (.*)$/, '数字，例如 25、350,000、"1.3 trillion"、"1.3 万亿"'],
  [/^a range whose "from" is below its "to"$/, '“from”小于“to”的范围'],
  [/^true or false$/, 'true 或 false'],
  [/^fields with names/, '一组带名称的字段，每行一个'],
  [/^a list, one item a line/, '列表，每行一项，以“- ”开头'],
  [/^at least (\d+) of them$/, '至少 … 项'],
  [/^a day that exists/, '确实存在的日子，写成 2024-05-31'],
  [/^a date such as/, '日期，例如 2019、2020-Q2、2019-08、2019-08-21'],
  [
    /^lower-case letters, digits and (?:single )?hyphens/,
    '小写字母、数字和单个连字符，例如 "online-ddl"',
  ],
  [
    /^a case and its metric/,
    '案例和它的指标，例如 "acme/p99"；或类别、条目和指标，例如 "customers/acme/users"',
  ],
  [/^a case and what it asked for/, '案例和它提的要求，例如 "acme/plan-binding"'],
  [/^a text in at least one language/, '至少一种语言（en 或 zh）的文字'],
  [/^a web address/, '以 https:// 开头的网址'],
  [/^a digest of 16 digits/, '16 位数字和字母的摘要值，`npm run check` 会给出'],
  [/^a path such as/, '路径，例如 / 或 /proof'],
  [
    /^an address of this site .*, or a full one$/,
    '首尾都是斜线的本站地址，例如 /cases/acme/，或完整网址',
  ],
  [/^an address of this site/, '首尾都是斜线的本站地址，例如 /cases/acme/'],
  [/^a kind and an entry/, '种类和条目，例如 cases/acme'],
  [/^digests as the check writes them/, '检查写下的摘要：先 facts，再各种语言'],
  [/^a colour such as (.*)$/, '颜色，例如 …'],
  [/^a language such as/, '语言，例如 en、zh、ja'],
  [
    /^at least one honest counter-argument/,
    '至少一条诚实的反面理由：什么与这条主张相左，或它到哪里为止',
  ],
  [/^A metric of this case/, '本案例的指标，或“案例/指标”，或“类别/条目/指标”'],
  [/^Metrics, separated by spaces/, '一个或几个指标，用空格隔开'],
  [/^A metric that has a baseline/, '有对比值的指标'],
  [/^A quote of this case/, '本案例的一条引语'],
  [/^The entry, as/, '条目，写成“类别/条目”'],
  [/^The name of the file/, '图片的文件名'],
  [/^What the picture says/, '图片所说的内容，写给看不见图的人'],
  [/^A line beneath the picture/, '图片下面的一行字'],
  [/^A heading for the passage/, '这一段的小标题'],
];
