import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { textIn, worldOf } from '../testing/world.ts';
import { calendarCommand } from './calendar-command.ts';

type Change = Parameters<typeof worldOf>[1];

const change: Change = [
  {
    file: 'content/customers/lantern-pay/facts.yaml',
    replace: 'permission:',
    with: 'review: 2026-01-31\npermission:',
  },
  {
    file: 'content/customers/lantern-pay/facts.yaml',
    replace: 'expires: 2027-12-31',
    with: 'expires: 2027-02-28',
  },
  {
    file: 'content/kits/payments/facts.yaml',
    replace: 'audience:',
    with: 'published: 2027-01-01\nexpires: 2026-11-23\naudience:',
  },
  {
    add: 'content/needs/plan/facts.yaml',
    text: [
      'kind: trend',
      'planned:',
      '  target: 2027-Q1',
      '  plan: { en: To come }',
      '  source: talk',
      'sources:',
      '  - { id: talk, url: https://example.com/talk, title: Talk, publisher: Us, language: zh, voice: vendor }',
      '',
    ].join('\n'),
  },
  {
    add: 'content/needs/plan/zh.mdx',
    text: '---\ntitle: 又长又带标点的标题, 分号; 反斜线\\ 一直写到超过七十五个字节为止还要继续写下去\nsummary: 说明。\n---\n\n说明。\n',
  },
];

/** What a calendar program reads in the calendar that is written. */
async function calendar(command: string, changes: Change = change) {
  const world = await worldOf(command, changes);
  const { out, err, code } = await calendarCommand(world);
  const file = [...world.files.keys()].find((name) => name.endsWith('.ics')) ?? '';
  const text = textIn(world, file);
  const root = new ICAL.Component(ICAL.parse(text));
  const events = root.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const alarm = component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger');
    return {
      uid: event.uid,
      day: event.startDate.toString(),
      allDay: event.startDate.isDate && event.duration.toSeconds() === 24 * 60 * 60,
      summary: event.summary,
      description: event.description,
      alarm: alarm?.toString(),
    };
  });
  return { out, err, code, file, text, events };
}

describe('npm run calendar', () => {
  it('writes what is due, as a calendar program reads it', async () => {
    const { events, code, file } = await calendar('');
    expect([code, file]).toEqual([0, 'proofloop.ics']);
    expect(events.map(({ day, uid, alarm }) => [day, uid, alarm])).toEqual([
      ['2026-01-31', 'review.customers.lantern-pay@brook.example', '-P7D'],
      ['2026-11-23', 'kit-ends.kits.payments@brook.example', '-P14D'],
      ['2027-01-01', 'publication.kits.payments@brook.example', undefined],
      ['2027-02-28', 'permission-ends.customers.lantern-pay@brook.example', '-P60D'],
      ['2027-03-31', 'need-planned.needs.plan@brook.example', undefined],
    ]);
    expect(events.every(({ allDay }) => allDay)).toBe(true);
    expect(events[4]?.description).toContain('The source says 2027-Q1, not a day');
  });

  it('keeps every letter of a text, in lines of at most 75 bytes', async () => {
    const { text, events } = await calendar('--lang zh --out due/all.ics');
    expect(events[4]?.summary).toBe(
      '宣布过的回应到期：又长又带标点的标题, 分号; 反斜线\\ 一直写到超过七十五个字节为止还要继续写下去',
    );
    const lines = text.split('\r\n');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(text).not.toContain('\uFFFD');
  });

  it('is the same in every byte for the same day, and keeps the names of events on another', async () => {
    const first = await calendar('--as-of 2026-11-01');
    expect((await calendar('--as-of 2026-11-01')).text).toBe(first.text);
    const later = await calendar('--as-of 2027-01-02');
    const uids = new Set(first.events.map(({ uid }) => uid));
    expect(later.events.every(({ uid }) => uids.has(uid))).toBe(true);
    expect(later.events.map(({ day }) => day)).toEqual(['2026-01-31', '2027-02-28', '2027-03-31']);
  });

  const withdrawn: Change = [
    {
      file: 'content/customers/lantern-pay/facts.yaml',
      replace: 'permission:',
      with: 'status: withdrawn\nreview: 2026-01-31\npermission:',
    },
  ];

  it('leaves out what is withdrawn, and is a calendar even when nothing is due', async () => {
    const { events, out } = await calendar('--as-of 2099-01-01', withdrawn);
    expect(events).toEqual([]);
    expect(out).toContain('Nothing is due');
  });

  it('ends with 2 and a plain line for a day that does not exist', async () => {
    const world = await worldOf('--as-of 2027-02-30');
    expect(await calendarCommand(world)).toEqual({
      out: '',
      err: 'Unexpected --as-of "2027-02-30", expected a day that exists, such as 2027-06-30.\n',
      code: 2,
    });
  });
});
