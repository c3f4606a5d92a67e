import { describe, expect, it } from 'vitest';
import { textIn, worldOf } from '../testing/world.ts';
import { withdrawCommand } from './withdraw-command.ts';

type Change = Parameters<typeof worldOf>[1];

const run = async (command: string, change: Change = [], answer?: boolean) => {
  const world = await worldOf(command, change);
  const before = new Map(world.files);
  const asked: string[] = [];
  const ask = (text: string, question: string) => {
    asked.push(text + question);
    return Promise.resolve(answer === true);
  };
  const outcome = await withdrawCommand({ ...world, ask: answer === undefined ? undefined : ask });
  const written = [...world.files].filter(([file, text]) => before.get(file) !== text);
  return { ...outcome, asked, written: written.map(([file]) => file).sort(), world };
};

describe('npm run withdraw', () => {
  it('shows all it touches, and changes nothing unless it is told to', async () => {
    const { out, code, written } = await run('customers/harbour-books');
    expect(out).toMatchInlineSnapshot(`
      "Withdrawing customers/harbour-books (Harbour Books)

      Pages that go, and what their addresses answer then
        /cases/harbour-books/              not found
        /customers/harbour-books/          not found
        /flags/                            "no longer available"
        /flags/grows-without-sharding/     "no longer available"
        /zh/cases/harbour-books/           not found
        /zh/customers/harbour-books/       not found
        /zh/flags/                         "no longer available"
        /zh/flags/grows-without-sharding/  "no longer available"
        not found: such an address tells a name that may not be shown, so not even a page that says "no longer available" can stand there; the host answers with the page for what is not found.

      Goes with it
        cases/harbour-books           rests on something that may not be shown (for want of customers/harbour-books)
        flags/grows-without-sharding  is not proven by the cases that are left (for want of cases/harbour-books)

      Claims that lose proof
        flags/grows-without-sharding  spread → off the site, 1 left of the 2 customers that must prove it

      Stays with fewer cases
        capabilities/online-ddl  1 left, without cases/harbour-books
        capabilities/scale-out   1 left, without cases/harbour-books
        stories/leaving-shards   1 left, without cases/harbour-books

      Nothing was changed. To do it: npm run withdraw -- customers/harbour-books --yes
      "
    `);
    expect([code, written]).toEqual([1, []]);
  });

  it('marks the entry, and records the addresses that went', async () => {
    const { written, world, code } = await run('customers/harbour-books --yes');
    expect(code).toBe(0);
    expect(written).toEqual([
      'content/customers/harbour-books/facts.yaml',
      'content/permalinks.yaml',
    ]);
    expect(textIn(world, 'content/customers/harbour-books/facts.yaml')).toMatch(
      /^status: withdrawn\n/,
    );
    expect(textIn(world, 'content/permalinks.yaml')).toContain('  - /cases/harbour-books/\n');
    expect((await withdrawCommand({ ...world, ask: undefined })).out).toBe(
      'customers/harbour-books is withdrawn already; nothing was changed.\n',
    );
  });

  it('asks a person, who may say no', async () => {
    const no = await run('kits/payments', [], false);
    expect(no.asked[0]).toMatch(/\/kits\/payments\/[\s\S]*Withdraw it\?$/);
    expect([no.out, no.code, no.written]).toEqual(['Nothing was changed.\n', 1, []]);
    const yes = await run('kits/payments', [], true);
    expect([yes.code, yes.written.length]).toEqual([0, 2]);
  });

  it('writes nothing on a dry run, even with --yes', async () => {
    const { out, code, written } = await run('kits/payments --yes --dry-run');
    expect(out).toContain('Nothing was changed (--dry-run).');
    expect([code, written]).toEqual([0, []]);
  });

  const second: Change = [
    {
      add: 'content/kits/banks/facts.yaml',
      text: 'audience: { en: Banks }\ncases: [lantern-pay]\n',
    },
    {
      add: 'content/kits/banks/en.mdx',
      text: '---\ntitle: For banks\nsummary: One case.\n---\n\nA case.\n',
    },
  ];

  it('leads to a successor of the same kind that is on the site', async () => {
    const { out, world } = await run('kits/banks --successor payments --yes', second);
    expect(out).toContain('/zh/kits/banks/  leads to /zh/kits/payments/');
    expect(textIn(world, 'content/kits/banks/facts.yaml')).toMatch(
      /^status: withdrawn\nsuccessor: payments\naudience/,
    );
  });

  it.each([
    ['kits/payments --successor cases/lantern-pay', 'expected another entry of kits/'],
    ['kits/payments --successor payments', 'cannot take its own place'],
    ['kits/payments --successor paymnts', 'Did you mean kits/payments?'],
    ['flags/grows-without-sharding --successor never-stops', 'not on the site itself'],
    ['kits/paymnts', 'Did you mean kits/payments?'],
    ['', 'Which entry?'],
    ['kits/payments --sucessor x', 'Did you mean --successor?'],
    ['kits/payments flags/never-stops', 'Unexpected "flags/never-stops"'],
  ])('refuses %s', async (command, message) => {
    const { err, code, written } = await run(command);
    expect(err).toContain(message);
    expect([code, written]).toEqual([2, []]);
  });

  it('说中文', async () => {
    const { out } = await run('cases/lantern-pay --lang zh --dry-run');
    expect(out).toContain('撤下 cases/lantern-pay');
    expect(out).toContain('失去证明的主张');
  });
});
