import { describe, expect, it } from 'vitest';
import type { Problem, Report } from './message.ts';
import { entryOfPath, toolbarView } from './view.ts';

const problem = (entry: string | undefined, more: Partial<Problem> = {}): Problem => ({
  entry,
  severity: 'error',
  rule: 'no-dead-reference',
  file: `content/${entry ?? 'site'}/facts.yaml`,
  line: 4,
  column: 5,
  message: { en: 'Unexpected "onlin-ddl"', zh: '找不到“onlin-ddl”' },
  fix: { en: 'Correct the id.', zh: '改正 id。' },
  suggestion: 'online-ddl',
  ...more,
});

const report = (problems: Problem[], withheld: Report['withheld'] = {}): Report => ({
  root: '/project/',
  base: '/proof',
  problems,
  withheld,
});

describe('toolbarView', () => {
  it('shows the problems of the page at hand first, then the others with their number', () => {
    const view = toolbarView(
      report([problem('cases/acme'), problem('cases/zhihu'), problem(undefined)]),
      '/proof/zh/cases/zhihu/',
      'zh',
    );
    expect(view.level).toBe('error');
    expect(view.heading).toBe('3 个问题，本页 1 个');
    expect(view.here).toEqual([
      {
        severity: 'error',
        where: 'content/cases/zhihu/facts.yaml:4:5',
        message: '找不到“onlin-ddl”',
        suggestion: '是不是想写“online-ddl”？',
        fix: '改正 id。',
        rule: 'no-dead-reference',
        open: '/proof/__open-in-editor?file=%2Fproject%2Fcontent%2Fcases%2Fzhihu%2Ffacts.yaml%3A4%3A5',
      },
    ]);
    expect(view.elsewhere.map(({ where }) => where)).toEqual([
      'content/cases/acme/facts.yaml:4:5',
      'content/site/facts.yaml:4:5',
    ]);
    expect(view.elsewhereHeading).toBe('其他地方：2 个问题');
  });

  it('says so when there is none', () => {
    expect(toolbarView(report([]), '/proof/', 'en')).toMatchObject({
      level: 'none',
      heading: 'No problems',
      here: [],
      elsewhere: [],
    });
  });

  it('warns where there are warnings only', () => {
    const warning = problem('cases/acme', { severity: 'warning' });
    expect(toolbarView(report([warning]), '/proof/cases/acme/', 'en').level).toBe('warning');
  });

  it('says why the published site would not show the entry', () => {
    const withheld = { 'cases/acme': { why: 'not-yet', published: '2027-01-01' } } as const;
    expect(toolbarView(report([], withheld), '/proof/cases/acme/', 'en').withheld).toBe(
      'Not on the published site: it is to be published on 2027-01-01.',
    );
    expect(toolbarView(report([], withheld), '/proof/cases/zhihu/', 'en').withheld).toBeUndefined();
  });
});

describe('entryOfPath', () => {
  it.each([
    ['/cases/zhihu/', '/', 'cases/zhihu'],
    ['/zh/cases/zhihu/', '/', 'cases/zhihu'],
    ['/proof/zh/cases/zhihu/', '/proof', 'cases/zhihu'],
    ['/cases/', '/', undefined],
    ['/', '/', undefined],
  ])('finds the entry of %s', (path, base, entry) => {
    expect(entryOfPath(path, base)).toBe(entry);
  });
});
