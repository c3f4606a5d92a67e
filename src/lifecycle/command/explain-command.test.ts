import { describe, expect, it } from 'vitest';
import { runChecks } from '#checks/run-checks.ts';
import { worldOf } from '../testing/world.ts';
import { explainCommand } from './explain-command.ts';

const run = async (command: string, change?: Parameters<typeof worldOf>[1]) =>
  explainCommand({ ...(await worldOf(command, change)), findings: runChecks });

describe('npm run explain', () => {
  it('says why a case is live, and what it proves', async () => {
    const { out, code } = await run('cases/lantern-pay');
    expect(code).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "cases/lantern-pay  Lantern Pay keeps its ledger in one place

      Live on 2026-11-23.

      Dates
        on the site since it was written: no day is set under "published:"
        next change: on 2028-01-01 it leaves the site

      Permission (customers/lantern-pay)
        agreed with the customer
        covers name, quotes, translation, slides
        from 2025-01-01
        until 2027-12-31, 403 days left

      Pages
        https://brook.example/cases/lantern-pay/     told in this language
        https://brook.example/zh/cases/lantern-pay/  told in this language

      Leads back to
        capabilities/scale-out → products/brook
        capabilities/online-ddl → products/brook

      Proves
        flags/grows-without-sharding  spread; without it off the site (1 customer left, 2 needed)

      Figures and where they are from
        p99: about 25 ms (2025-06)      Brook Day: 灯笼支付的账本
        rows: 1.3 trillion rows (2025)  Brook Day: 灯笼支付的账本

      Would go without it
        customers/lantern-pay         has no case left that may be shown (for want of cases/lantern-pay)
        flags/grows-without-sharding  is not proven by the cases that are left (for want of cases/lantern-pay)
        kits/payments                 has no case left that may be shown (for want of cases/lantern-pay)

      Stays with fewer cases
        capabilities/online-ddl  1 left, without cases/lantern-pay
        capabilities/scale-out   1 left, without cases/lantern-pay
        stories/leaving-shards   1 left, without cases/lantern-pay

      Refers to
        customers/lantern-pay
        capabilities/scale-out
        capabilities/online-ddl
        needs/outgrown-one-server
        needs/change-tables-live

      Referred to by
        stories/leaving-shards
        flags/grows-without-sharding
        flags/never-stops             not shown
        summits/brook-day-2025
        kits/payments

      The checks find nothing wrong in it.
      "
    `);
  });

  it('of what is not live, says why, down to the cause', async () => {
    const { out } = await run('/zh/flags/grows-without-sharding/ --as-of 2028-01-01');
    expect(out).toMatch(
      /^Not live on 2028-01-01:\n {2}it is not proven by .*\n {2}cases\/lantern-pay rests on .*\n {2}customers\/lantern-pay has a permission that ends on 2027-12-31\n/m,
    );
  });

  it('counts the days that a permission has left, or is over', async () => {
    expect((await run('customers/lantern-pay --as-of 2027-12-30')).out).toMatch(
      /until 2027-12-31, 1 day left\n/,
    );
    expect((await run('customers/lantern-pay --as-of 2027-12-30')).out).toContain(
      'next change: on 2028-01-01 it leaves the site',
    );
    expect((await run('customers/lantern-pay --as-of 2028-01-01 --lang zh')).out).toContain(
      '已在 2027-12-31 结束，过了 1 天',
    );
  });

  it('tells what the checks found in it', async () => {
    const { out } = await run('isvs/ledgerly', [
      {
        file: 'content/isvs/ledgerly/facts.yaml',
        replace: '  - tidewater',
        with: '  - tidewatr',
      },
    ]);
    expect(out).toMatch(
      /Problems found in it\n {2}content\/isvs\/ledgerly\/facts\.yaml:\d+:\d+ {2}/,
    );
    expect(out).toContain('(no-dead-reference)');
  });

  it('says where a former address leads, and what a gone one says', async () => {
    const change = [
      { add: 'content/permalinks.yaml', text: 'gone: [/posters/]\nto:\n  /zh/old/: /zh/loop/\n' },
    ];
    expect((await run('https://brook.example/zh/old', change)).out).toBe(
      '/zh/old/ is a former address; it leads to /zh/loop/\n',
    );
    expect((await run('/posters/ --lang zh', change)).out).toContain('“已不再提供”');
    expect((await run('/')).out).toContain('A page that lists');
  });

  it('speaks to programs', async () => {
    const report: unknown = JSON.parse((await run('cases/lantern-pay --json')).out);
    expect(report).toMatchObject({
      key: 'cases/lantern-pay',
      live: true,
      permission: { customer: 'customers/lantern-pay', daysLeft: 403 },
      nextChange: { day: '2028-01-01', live: false },
      without: { flags: [{ key: 'flags/grows-without-sharding', from: 'spread', left: 1 }] },
      problems: [],
    });
  });

  it.each([
    ['cases/lantern-pey', 'Did you mean cases/lantern-pay?'],
    ['', 'Which page?'],
    ['cases/lantern-pay --jsn', 'Did you mean --json?'],
  ])('refuses %s', async (command, message) => {
    const { err, code } = await run(command);
    expect(err).toContain(message);
    expect(code).toBe(2);
  });
});
