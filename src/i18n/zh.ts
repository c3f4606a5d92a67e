import { entryWordsZh } from './entry-words.zh.ts';
import { frontZh } from './front-zh.ts';
import type { UiWords } from './ui-words.ts';

/** The interface in Chinese. */
export const zh: UiWords = {
  skipToContent: '跳到正文',
  mainNavigation: '主导航',
  language: '语言',
  search: '搜索',
  close: '关闭',
  home: '首页',
  loop: '商业环',
  guide: '作者指南',
  allPages: '本站所有部分',
  notFound: {
    title: '没有这个页面',
    text: '它可能改了名，也可能内容已不能再公开。搜一搜，看看今天有什么。',
    back: '回首页',
  },
  gone: {
    title: '这个页面已不再提供',
    text: '这里的内容已不再公开。你的链接没有错，页面也没有搬到别处。',
  },
  moved: '这个页面搬家了',
  entry: entryWordsZh,
  onlyIn: (language) => `仅有${language}`,
  stages: {
    product: '产品',
    customers: 'TOP 客户',
    marketing: '营销',
    training: '培训',
    certification: '认证',
    partners: '代理商',
    isvs: 'ISV',
    summits: '大会',
    sales: '销售',
  },
  flagStages: { planted: '立旗', proven: '有证', told: '成文', spread: '传开', raised: '升旗' },
  flagGap: (gap) => {
    switch (gap.lacks) {
      case 'cases':
        return `需要 ${gap.want} 家客户证明，现有 ${gap.have} 家`;
      case 'industries':
        return `需要来自 ${gap.want} 个行业的证明，现有 ${gap.have} 个`;
      case 'story':
        return '还没有故事讲它';
      case 'echo':
        return '还没有圈子或大会响应';
      case 'echo-elsewhere':
        return '目前只有一个圈子或一场大会响应';
      case 'course':
        return '还没有课程教它';
    }
  },
  needStatus: { answered: '已回应', planned: '已计划', declined: '不做', open: '待回应' },
  answerStates: { shipped: '已发布', planned: '已计划', declined: '不做', open: '待回应' },
  demandKinds: {
    request: '提出要求',
    limit: '碰到限制',
    workaround: '绕着走',
    expectation: '抱有期待',
    contribution: '动手贡献',
    'fixed-together': '一起解决',
    departure: '因此离开',
  },
  voices: {
    customer: '客户自述',
    partner: '伙伴所写',
    press: '媒体报道',
    vendor: '厂商所写',
    documentation: '产品文档',
  },
  metric: {
    source: '来源',
    sourceOf: (figure) => `${figure}的来源`,
    sources: '来源',
    measured: '测得时间',
    published: '发表时间',
    scope: '范围',
    caveat: '注意',
    before: '之前',
    target: '上限',
    earlier: '早先',
    now: '现在',
    whose: '谁说的',
    note: '说明',
    from: '出自',
  },
  front: frontZh,
  notYet: '尚未到达',
  prose: {
    footnotes: '脚注',
    backToText: (footnote) => `回到正文（注 ${footnote}）`,
    table: (number, heading) => (heading === null ? `表 ${number}` : `表 ${number}：${heading}`),
    taskDone: '已完成',
    taskOpen: '未完成',
  },
};
