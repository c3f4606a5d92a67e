import type { factsChecks } from '../../rules/facts.ts';
import type { WordsOf } from '../rule-words.ts';

/** The words of the rules about facts, in Chinese. */
export const facts: WordsOf<typeof factsChecks> = {
  'metric-has-source': {
    summary: '每个数字都写明在哪里发表。',
    why: '查不到出处的数字只是传闻；广告法也要求引用数据写明出处。',
    fix: '加上“source:”，写本条目“sources:”里某个来源的 id。',
    messages: { missing: ({ metric }) => `指标“${metric}”没有来源，应当写明发表它的来源的 id` },
  },
  'metric-has-unit': {
    summary: '每个数字都有单位。',
    why: '光有数字，什么也没说。',
    fix: '加上“unit:”，写 content/taxonomy.yaml 里的一个单位。',
    messages: {
      missing: ({ metric }) => `指标“${metric}”没有单位，应当是 content/taxonomy.yaml 里的一个单位`,
    },
  },
  'metric-has-as-of': {
    summary: '每个数字都写明何时测得。',
    why: '数字会过时，读者应当看得出它有多旧。',
    fix: '加上“asOf:”，按来源所能给出的精度写：2019、2020-Q2、2019-08 或 2019-08-21。',
    messages: { missing: ({ metric }) => `指标“${metric}”没有日期，应当用“asOf:”写明测得的时间` },
  },
  'metric-has-scope': {
    summary: '每个数字都写明覆盖什么。',
    why: '一个系统不等于整家公司，测试不等于生产。',
    fix: '加上“scope:”，每种语言用几个词写明：哪个系统、什么负载、哪个部分。',
    messages: { missing: ({ metric }) => `指标“${metric}”没有范围，应当用几个词写明它覆盖什么` },
  },
  'unit-fits-measure': {
    summary: '单位要与所测的东西相配。',
    why: '用“行”来表示延迟是笔误，读者却会照着引用。',
    fix: '换一个单位，或换一个指标类型。',
    messages: {
      differs: ({ unit, measure, fitting }) =>
        `单位“${unit}”与“${measure}”不配，应当是其中之一：${fitting}`,
      baseline: ({ unit, fitting }) =>
        `对比值的单位“${unit}”与数值不可比，应当是其中之一：${fitting}`,
      dimension: ({ measure, dimension, dimensions }) =>
        `“${measure}”的量纲“${dimension}”没有单位可用，应当是其中之一：${dimensions}`,
    },
  },
  'metrics-contradict': {
    summary: '同一样东西测一次，只有一个值。',
    why: '一样东西两个值，读者两个都不信。',
    fix: '只留一处数字，另一处引用它；若确有不同，就在“scope:”或“asOf:”里写明。',
    messages: {
      differ: ({ metric, value, other, otherValue, otherFile }) =>
        `“${metric}”是 ${value}，应当与 ${otherFile} 里的“${other}”一致：指标、范围、日期都相同，那里是 ${otherValue}`,
    },
  },
  'metric-in-future': {
    summary: '测量、发表、发生过的事，日期不在将来。',
    why: '日期在将来的结果，不可能是测出来的；读者会连带怀疑其余的内容。',
    fix: '改正日期。还没到来的是计划，写进“planned:”；或者先让条目留作草稿，到了那天再发表。',
    messages: {
      measured: ({ metric, date, day }) =>
        `“${metric}”的测量时间在将来（${date}），应当不晚于 ${day}`,
      published: ({ source, date, day }) =>
        `来源“${source}”的发表时间在将来（${date}），应当不晚于 ${day}`,
      happened: ({ field, date, day }) =>
        `“${field}:”里写的是已经发生的事，日期却在将来（${date}），应当不晚于 ${day}`,
    },
  },
  'metric-worse-than-baseline': {
    summary: '作为改进来展示的数字，确实有改进。',
    why: '把“之前”和“之后”放在一起，就是在说之后更好，读者会自己算。',
    fix: '看看是不是两个数写反了、单位错了，或漏了负号。确实变差的结果，不要放在最前面，也不要用作主张的证据，并用“# excuse”注释写明理由。',
    messages: {
      baseline: ({ metric, value, better, before, measure }) =>
        `“${metric}”是 ${value}，应当${comparative(better)}用来对比的 ${before}，因为“${measure}”${direction(better)}`,
      change: ({ metric, value, better, measure }) =>
        `“${metric}”的变化是 ${value}，应当是变好，因为“${measure}”${direction(better)}`,
      target: ({ metric, value, better, limit, measure }) =>
        `“${metric}”是 ${value}，没有达到 ${limit} 的目标，应当达到：“${measure}”${direction(better)}`,
    },
  },
  'caveat-dropped': {
    summary: '看得到数字的人，也读得到它的注意事项。',
    why: '有了注意事项，数字才算老实；只对一种语言的读者说，另一种语言的读者就被误导了。',
    fix: '数字用哪些语言讲，“caveat:”就写哪些语言。同一个数字写在两个条目里时，只留一处、另一处引用它，或两处都写上注意事项。',
    messages: {
      language: ({ metric, language, file }) =>
        `“${metric}”的注意事项缺“${language}:”，应当补上：${file} 的读者会看到这个数字`,
      copy: ({ metric, other, otherFile }) =>
        `“${metric}”没有注意事项，应当与 ${otherFile} 里的“${other}”一样写上：两处说的是同一个数字`,
    },
  },
  'evidence-stale': {
    summary: '放在最前面的证据，要么够新，要么有人照看。',
    why: '读者一上来看到旧数字，就会想：这么久了，难道没有更好的。',
    fix: '把数字和来源重新看一遍：换掉它，或不再放在最前面。如果仍然成立，就在“review:”里写下次复查的日期。',
    messages: {
      overdue: ({ review, day }) =>
        `复查日期 ${review} 到 ${day} 已经过了，应当复查这个条目，再写一个新日期`,
      headline: ({ metric, date, years }) =>
        `首要数字“${metric}”的日期是 ${date}，应当是最近 ${years} 年的，或给这个条目写上“review:”日期`,
      evidence: ({ metric, date, years, flag }) =>
        `主张“${flag}”的证据“${metric}”日期是 ${date}，应当是最近 ${years} 年的，或给这个条目或主张写上“review:”日期`,
    },
  },
  'flag-unproven': {
    summary: '主张达到自己的证明标准才能发表。',
    why: '没有人证明过的主张，正是这个网站要防住的东西。',
    fix: '先设为“status: draft”，等更多案例来证明；或补上证据；或把主张改到证据撑得住的说法。',
    messages: {
      unproven: ({ cases, wantCases, industries, wantIndustries }) =>
        `已发表的主张只有 ${cases} 家客户、${industries} 个行业证明，应当有 ${wantCases} 家、${wantIndustries} 个行业`,
      hidden: ({ day, held }) =>
        `这条主张在 ${day} 暂不公开：当天可公开的证明还不够，以下各项应当公开：${held}`,
    },
  },
  'flag-proof-narrow': {
    summary: '一条主张由不止一家客户、不止一个行业来证明。',
    why: '一家客户做到的，是它的故事；几家都做到的，才是产品的本事。',
    fix: '从别处补充证据，并提高“proof:”的要求；或者把主张改成“这家客户（这个行业）做到了”。',
    messages: {
      customer: ({ customer }) => `主张的证明全部来自一家客户（${customer}），应当有好几家`,
      industry: ({ industry, customers }) =>
        `主张的证明全部来自一个行业（${industry}，${customers} 家客户），应当有好几个行业`,
    },
  },
  'flag-hides-counter-evidence': {
    summary: '内容里有与主张相左的事，主张自己就要说出来。',
    why: '对手和细心的买家总会找到；由主张自己说出来，反而赢得信任。',
    fix: '在“counter:”下加一条，写明案例或能力，如实说它说明了什么，哪怕说明不了多少。',
    messages: {
      left: ({ case: id, capability }) =>
        `没有提到案例“${id}”，那家客户离开了；“${capability}”支撑着这条主张，应当有一条反面理由写“case: ${id}”`,
      limit: ({ capability, limits }) =>
        `“${capability}”支撑着这条主张，它已知的 ${limits} 条限制却没有提到，应当有一条反面理由写“capability: ${capability}”`,
      figure: ({ case: id, value, threshold }) =>
        `没有提到案例“${id}”：它测得 ${value}，达不到主张要求的 ${threshold}，应当有一条反面理由写“case: ${id}”`,
      proof: ({ metric, value, threshold }) =>
        `证据“${metric}”是 ${value}，在这里证明不了什么，应当达到主张自己要求的 ${threshold}`,
      bare: () => '这条反面理由没有依据，应当写明“case:”“capability:”或“source:”',
    },
  },
  'source-unreachable-form': {
    summary: '每位读者都能照着网址，安全地打开所说的那一页。',
    why: '读者打不开的来源，或什么也找不到的首页，都算不上来源。',
    fix: '从浏览器里复制那一页本身的网址，以 https:// 开头，去掉“utm_”之类的部分。',
    messages: {
      credentials: () => '网址里有用户名或密码，应当是人人可以打开的网址；那个密码也该换掉了',
      private: ({ host }) => `只有你们自己的网络认得“${host}”，应当是每位读者都能打开的网址`,
      port: ({ port }) =>
        `网址里有端口 ${port}，许多网络会拦住它，它也常用于测试服务器，应当是页面公开的网址`,
      'not-https': () => '网址以 http:// 开头，应当是 https://',
      tracking: ({ parameters }) => `网址里有 ${parameters}，那只说明读者从哪里来，应当去掉`,
      home: ({ address }) => `${address} 只是首页，应当是讲到这件事的那一页的网址`,
    },
  },
};

const comparative = (better: string | number) => (better === 'lower' ? '小于' : '大于');

const direction = (better: string | number) => (better === 'lower' ? '越小越好' : '越大越好');
