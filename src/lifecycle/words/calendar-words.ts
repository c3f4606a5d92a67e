import type { Locale } from '#model/locale.ts';
import type { Due } from '../due.ts';

type What = Due['what'];

interface CalendarWords {
  readonly help: string;
  name(site: string): string;
  readonly summary: Readonly<Record<What, (title: string) => string>>;
  /** What happens then, and what to do. */
  readonly what: Readonly<Record<What, string>>;
  readonly category: Readonly<Record<What, string>>;
  /** The date is no day; the event stands on its last day. */
  partial(date: string): string;
  written(count: number, file: string): string;
  readonly nothing: string;
}

const categories = (
  permission: string,
  review: string,
  publication: string,
  plan: string,
): Readonly<Record<What, string>> => ({
  publication,
  'permission-begins': permission,
  'permission-ends': permission,
  'kit-ends': permission,
  review,
  'need-planned': plan,
  'demand-planned': plan,
});

/** The words of `npm run calendar`, and of the calendar itself. */
export const CALENDAR_WORDS: Readonly<Record<Locale, CalendarWords>> = {
  en: {
    help: `Writes a calendar of what is due: permissions and kits that end, reviews, publications, announced
dates. Open the file in any calendar, or subscribe to it where it is kept.

npm run calendar -- [options]

  --out FILE     where to write it; otherwise proofloop.ics in the project's folder
  --as-of DAY    from that day on instead of today (also: AS_OF=2027-06-30)
  --lang en|zh   language of the calendar (otherwise from LC_ALL or LANG)
  --help         this text
`,
    name: (site) => `${site}: what is due`,
    summary: {
      publication: (title) => `Goes public: ${title}`,
      'permission-begins': (title) => `Permission begins: ${title}`,
      'permission-ends': (title) => `Permission ends: ${title}`,
      'kit-ends': (title) => `Kit ends: ${title}`,
      review: (title) => `Review: ${title}`,
      'need-planned': (title) => `Announced answer due: ${title}`,
      'demand-planned': (title) => `Promised to a customer: ${title}`,
    },
    what: {
      publication: 'From this day on every build shows it. Build and publish the site.',
      'permission-begins':
        'From this day on the customer may be shown. Build and publish the site.',
      'permission-ends':
        'The last day on which the customer may be shown. Ask for a longer permission, or let it go: from the next day on every build leaves the customer and its cases out. What goes with it: npm run explain',
      'kit-ends': 'The last day on which this kit is offered. Give it a later day, or let it go.',
      review:
        'Somebody should look at it again by this day, and then set the next day under "review:".',
      'need-planned': 'The plan named this date. Has it come? Then say so in the facts.',
      'demand-planned':
        'The answer to this customer named this date. Has it come? Then say so in the facts.',
    },
    category: categories('Permission', 'Review', 'Publication', 'Plan'),
    partial: (date) => `The source says ${date}, not a day; this is its last day.`,
    written: (count, file) => `${count} ${count === 1 ? 'date' : 'dates'} written to ${file}`,
    nothing: 'Nothing is due; the calendar is empty.',
  },
  zh: {
    help: `写出一份日历：哪天许可到期、资料包到期、该复查、要公开、答应的事到期。
用任何日历软件打开这个文件，或在存放它的地方订阅。

npm run calendar -- [选项]

  --out 文件     写到哪里；默认是项目文件夹里的 proofloop.ics
  --as-of 日期   从那一天起，而不是今天（也可用 AS_OF=2027-06-30）
  --lang en|zh   日历所用的语言（默认取自 LC_ALL 或 LANG）
  --help         显示这段说明
`,
    name: (site) => `${site}：到期事项`,
    summary: {
      publication: (title) => `公开：${title}`,
      'permission-begins': (title) => `许可开始：${title}`,
      'permission-ends': (title) => `许可到期：${title}`,
      'kit-ends': (title) => `资料包到期：${title}`,
      review: (title) => `复查：${title}`,
      'need-planned': (title) => `宣布过的回应到期：${title}`,
      'demand-planned': (title) => `答应客户的事到期：${title}`,
    },
    what: {
      publication: '从这一天起，每次生成的网站都会有它。请生成并发布网站。',
      'permission-begins': '从这一天起，可以公开这家客户。请生成并发布网站。',
      'permission-ends':
        '可以公开这家客户的最后一天。要么延长许可，要么就让它下线：从第二天起，每次生成的网站都不再有这家客户和它的案例。会牵动什么：npm run explain',
      'kit-ends': '这个资料包提供的最后一天。要么改晚日期，要么就让它下线。',
      review: '最晚在这一天要有人再看一遍，然后在“review:”下写好下一次的日期。',
      'need-planned': '计划里写的是这个时间。做到了吗？做到了就写进事实里。',
      'demand-planned': '答复客户时写的是这个时间。做到了吗？做到了就写进事实里。',
    },
    category: categories('许可', '复查', '公开', '计划'),
    partial: (date) => `来源只写了 ${date}，没有写到日，这里取最后一天。`,
    written: (count, file) => `${count} 个日期已写到 ${file}`,
    nothing: '没有到期的事，日历是空的。',
  },
};
