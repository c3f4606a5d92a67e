import type { Stage } from '#model/kind.ts';
import type { loopChecks } from '../../rules/loop.ts';
import type { WordsOf } from '../rule-words.ts';

/** The words of the rules about the closed loop, in Chinese. */
export const loop: WordsOf<typeof loopChecks> = {
  'case-links-capability': {
    summary: '每个案例至少指回一项产品能力。',
    why: '证明不了产品能力的案例，讲的是别人的故事。有了这条链接，环才闭合。',
    fix: '加上“capabilities:”，下面每行以“- ”开头写一个 content/capabilities/ 里的文件夹名，至少一个。',
    messages: { none: ({ case: id }) => `案例“${id}”没有写产品能力，应当至少写一项它所证明的能力` },
  },
  'capability-has-product': {
    summary: '每项能力都属于某个产品。',
    why: '否则它的证明就没有着落。',
    fix: '加上“product:”，写 content/products/ 里的文件夹名。',
    messages: {
      none: ({ capability }) => `能力“${capability}”没有写产品，应当写明是哪个产品的能力`,
    },
  },
  'no-dead-reference': {
    summary: '用 id 提到的东西都存在。',
    why: '落空的引用，就是落空的证明。',
    fix: '改正 id，或把它所指的东西补上。',
    messages: {
      kind: ({ kind, kinds }) => `没有“${kind}”这一类，应当是其中之一：${kinds}`,
      entry: ({ id, kind }) => `找不到“${id}”，应当是 content/${kind}/ 里的文件夹名`,
      renamed: ({ id }) => `“${id}”已经改名，应当写文件夹现在的名字`,
      metric: ({ id, entry }) => `找不到指标“${id}”，应当是 ${entry} 的某个指标的 id`,
      demand: ({ id, entry }) => `找不到要求“${id}”，应当是 ${entry} 的某项要求的 id`,
      term: ({ id, vocabulary }) =>
        `找不到“${id}”，应当是 content/taxonomy.yaml 的“${vocabulary}:”下列出的一个`,
      source: ({ id }) => `找不到来源“${id}”，应当是本条目“sources:”里某个来源的 id`,
      quote: ({ id }) => `找不到引语“${id}”，应当是本条目某条引语的 id`,
      picture: ({ name }) => `找不到图片“${name}”，应当是与讲述放在一起的文件`,
    },
  },
  'capability-without-proof': {
    summary: '能用的能力，都有公开的案例证明。',
    why: '没有客户证明过的，只是许诺。读者和销售来找证据，却找不到。',
    fix: '在能证明它的案例的“capabilities:”里加上这项能力，或把还没公开的案例发表；如果现在还不能用，就写“state: planned”。',
    messages: {
      none: ({ capability }) =>
        `能力“${capability}”没有任何案例证明，应当至少有一个案例在“capabilities:”里写到它`,
      left: ({ capability, cases }) =>
        `能力“${capability}”只有已离开的客户讲过（${cases}），应当有一个留下来的客户的案例；离开的案例是反证，从不算证明`,
      hidden: ({ capability, day, held }) =>
        `能力“${capability}”在 ${day} 没有可公开的证明，以下各项应当公开：${held}`,
    },
  },
  'need-without-answer': {
    summary: '每项需求都有着落：有能力满足它，有带期限的计划，或者说明理由不做。',
    why: '环就断在没有答复的需求上：客户说了哪里疼，却没有人说下文。',
    fix: '在满足它的能力的“answers:”里写上这项需求；或者做出决定：写“planned:”和期限，或写“declined:”和理由。确实还没有答复的，就地加一条注释放过，写明哪天再看。',
    messages: {
      open: ({ need, cases }) =>
        `需求“${need}”${Number(cases) > 0 ? `有 ${cases} 个案例提到，却` : ''}没有答复，应当有一项能力满足它，或写“planned:”和期限，或写“declined:”和理由`,
      unpublished: ({ need, capabilities }) =>
        `满足需求“${need}”的能力都还是草稿，以下各项应当发表：${capabilities}`,
      overdue: ({ need, target, day }) =>
        `需求“${need}”的计划定在 ${target}，到 ${day} 已经过期，应当写上做成的能力，或改成新的期限`,
    },
  },
  'demand-unanswered': {
    summary: '客户提的每项要求都有下文：做出了能力，有带期限的计划，或者说明理由不做。',
    why: '客户提了要求听不到回音，就会去问别家。过了期的答复，比没有答复还糟。',
    fix: '在“answer:”里写明下文：做出来了写“shipped”，计划中写“planned”和还没到的期限，不做写“declined”和理由。谁也不知道下文的，保留“open”，在“text:”里写已知的情况。过多少年才提醒，由 content/site.yaml 里的“limits: { askAge: … }”决定。',
    messages: {
      overdue: ({ demand, target, day }) =>
        `要求“${demand}”的期限 ${target} 到 ${day} 已经过了，应当写上结果，或改成新的期限`,
      'not-there': ({ demand, capability }) =>
        `要求“${demand}”写着已做出来（shipped），可能力“${capability}”还在计划中，应当写“planned”和期限，或指向已有的能力`,
      open: ({ demand, date, years }) =>
        `要求“${demand}”（${date}）过了 ${years} 年还没有答复，应当写上答复，或在“text:”里写已知的情况`,
    },
  },
  'customer-without-case': {
    summary: '每位客户都有案例。',
    why: '只有名字没有故事，证明不了什么；读者点进去，是一张空页。',
    fix: '写一个案例，在“customer:”里写这个文件夹名（可用 `npm run new`）；还没有案例，就先设为“status: draft”。',
    messages: {
      none: ({ customer }) => `客户“${customer}”没有案例，应当在 content/cases/ 里至少有一个`,
      withdrawn: ({ customer, cases }) =>
        `客户“${customer}”的案例都已撤下（${cases}），应当有一个可以公开的案例，或者这里也写“status: withdrawn”`,
    },
  },
  'course-covers-capability': {
    summary: '每门课程至少教一项能用的能力。',
    why: '培训若与产品的能力对不上，就补不了客户的人才缺口。',
    fix: '在“capabilities:”里加上 content/capabilities/ 里的文件夹名，要已经发表、不只是计划中的。',
    messages: {
      none: ({ course }) => `课程“${course}”没有教任何能力，应当在“capabilities:”里至少写一项`,
      unusable: ({ course, capabilities }) =>
        `课程“${course}”教的都还不能用（${capabilities}），应当有一项已经发表、不只是计划中的能力`,
    },
  },
  'capability-without-course': {
    summary: '每项能力都有课程可学。',
    why: '这就是人才缺口：客户想用这项能力，却找不到学过的人。',
    fix: '在教它的课程的“capabilities:”里加上这项能力。确实没有这样的课程，就地加一条注释放过，写明理由和哪天再看。',
    messages: {
      none: ({ capability }) =>
        `能力“${capability}”没有课程教，应当有一门课程在“capabilities:”里写到它`,
    },
  },
  'certification-leads-nowhere': {
    summary: '每项认证都通向课程或能力。',
    why: '否则谁也说不清，持证的人学会了什么。',
    fix: '在“courses:”里写备考的课程，或在“capabilities:”里写它考查的能力。',
    messages: {
      none: ({ certification }) =>
        `认证“${certification}”没有通向任何地方，应当在“courses:”里写一门课程，或在“capabilities:”里写一项能力`,
      hidden: ({ certification, named }) =>
        `认证“${certification}”只通向没有发表的内容，以下各项至少应当发表一项：${named}`,
    },
  },
  'partner-leads-nowhere': {
    summary: '每个合作伙伴都通向能力或案例。',
    why: '光有一个名字，客户看不出这家伙伴带来了什么，又带给了谁。',
    fix: '在“capabilities:”里写它带来的能力，或在“cases:”里写它参与的案例。',
    messages: {
      none: ({ partner }) =>
        `合作伙伴“${partner}”没有通向任何地方，应当在“capabilities:”里写一项能力，或在“cases:”里写一个案例`,
      hidden: ({ partner, named }) =>
        `合作伙伴“${partner}”只通向没有发表的内容，以下各项至少应当发表一项：${named}`,
    },
  },
  'isv-leads-nowhere': {
    summary: '每个集成或方案都通向能力或案例。',
    why: '环在这里回到产品。少了这条链接，环就合不上。',
    fix: '在“capabilities:”里写它用到的能力，或在“cases:”里写它参与的案例。',
    messages: {
      none: ({ isv }) =>
        `软件“${isv}”没有通向任何地方，应当在“capabilities:”里写一项能力，或在“cases:”里写一个案例`,
      hidden: ({ isv, named }) =>
        `软件“${isv}”只通向没有发表的内容，以下各项至少应当发表一项：${named}`,
    },
  },
  'summit-leads-nowhere': {
    summary: '每场活动都通向能力或案例，直接写到，或经由到场的客户、伙伴。',
    why: '来的人能从这里继续看下去，活动才算汇入了环。',
    fix: '在“talks:”“capabilities:”“customers:”或“partners:”里写明讲了什么、谁到了场，或在正文里用 <Ref> 链接过去。',
    messages: {
      none: ({ summit }) =>
        `活动“${summit}”没有通向任何地方，应当写到一项能力、一个案例、一位客户或一家伙伴，写在事实里或在正文里链接都行`,
      hidden: ({ summit, named }) =>
        `活动“${summit}”只通向没有发表的内容，以下各项至少应当发表一项：${named}`,
    },
  },
  'concept-orphan': {
    summary: '每个概念都有地方用到。',
    why: '概念是用来讲清故事、主张和课程的。哪里都用不到，就没有人找得到它。',
    fix: '在用到它的故事、主张、课程或圈子的“concepts:”里写上它，或在正文里用 <Ref> 链接过去。',
    messages: {
      none: ({ concept }) =>
        `概念“${concept}”没有地方用到，应当有故事、主张、课程、圈子或正文提到它`,
    },
  },
  'circle-reached-by-nothing': {
    summary: '每个圈子都有内容触达。',
    why: '没有故事、主张、概念或活动面向的圈子，只是一份陌生人名单。',
    fix: '在写给它的故事的“circles:”里写上它，或在它的事实里写明它关心的“concepts:”“flags:”或“summits:”。',
    messages: {
      none: ({ circle }) => `圈子“${circle}”没有内容触达，应当有面向它的故事、主张、概念或活动`,
    },
  },
  'loop-stage-empty': {
    summary: '环上前后都有内容时，中间没有一段是空的。',
    why: '每一段都接得上下一段，环才转得起来。哪一段空着，客户的话就回不到产品。',
    fix: '为这一段添一项内容（可用 `npm run new`）；本站确实不做这一段，就在 content/site.yaml 的“checks:”里关掉这条规则。',
    messages: {
      none: ({ stage }) =>
        `环在“${stageName(stage)}”这一段断开，应当像前后各段一样，至少有一项内容`,
    },
  },
};

const STAGES: ReadonlyMap<string | number, string> = new Map<Stage, string>([
  ['product', '产品'],
  ['customers', '客户'],
  ['marketing', '营销'],
  ['training', '培训'],
  ['certification', '认证'],
  ['partners', '代理商'],
  ['isvs', 'ISV'],
]);

const stageName = (stage: string | number) => STAGES.get(stage) ?? stage;
