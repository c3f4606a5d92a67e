import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  day,
  firstDay,
  hasBegun,
  isDay,
  isPartialDate,
  lastDay,
  partialDate,
  yearsBefore,
} from './dates.ts';

describe('isDay', () => {
  it.each(['2024-02-29', '2000-02-29', '2023-12-31', '1999-01-01', '0096-02-29'])(
    'takes %s, which exists',
    (value) => expect(isDay(value)).toBe(true),
  );

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2023-04-31',
    '2023-13-01',
    '2023-00-10',
    '2023-01-00',
    '2023-1-1',
    '2023-01-01T00:00',
    ' 2023-01-01',
    '2023-01',
    '2023',
    '',
  ])('refuses "%s"', (value) => expect(isDay(value)).toBe(false));

  it('agrees with the calendar of the platform on every day', () => {
    fc.assert(
      fc.property(
        fc.date({
          min: new Date('0100-01-01'),
          max: new Date('9999-12-31'),
          noInvalidDate: true,
        }),
        (date) => {
          const written = date.toISOString().slice(0, 10);
          expect(isDay(written)).toBe(true);
          const [year, month] = written.split('-').map(Number);
          const last = new Date(Date.UTC(year ?? 0, month ?? 0, 0)).toISOString().slice(0, 10);
          expect(lastDay(written.slice(0, 7))).toBe(last);
        },
      ),
    );
  });
});

describe('dates that may be less exact than a day', () => {
  it.each([
    ['2019', '2019-01-01', '2019-12-31'],
    ['2020-Q1', '2020-01-01', '2020-03-31'],
    ['2020-Q2', '2020-04-01', '2020-06-30'],
    ['2020-Q3', '2020-07-01', '2020-09-30'],
    ['2020-Q4', '2020-10-01', '2020-12-31'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2021-02', '2021-02-01', '2021-02-28'],
    ['2019-08-21', '2019-08-21', '2019-08-21'],
  ])('%s lasts from %s to %s', (date, first, last) => {
    expect(isPartialDate(date)).toBe(true);
    expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
  });

  it.each(['2019-Q0', '2019-Q5', '2019-13', '2019-00', '2019-02-30', '19', '2019-8', '2019-Q1-01'])(
    'refuses %s',
    (date) => expect(isPartialDate(date)).toBe(false),
  );

  it('says which text is no date', () => {
    expect(() => firstDay('soon')).toThrow('"soon" is no date');
    expect(() => lastDay('soon')).toThrow('"soon" is no date');
  });
});

describe('dates in facts', () => {
  it('reads a bare year, which YAML gives as a number', () => {
    expect(partialDate().parse(2019)).toBe('2019');
    expect(partialDate().parse('2019-11')).toBe('2019-11');
    expect(partialDate().safeParse(2019.5).success).toBe(false);
    expect(partialDate().safeParse(201911).success).toBe(false);
  });

  it('takes days that exist and no others', () => {
    expect(day().safeParse('2024-02-29').success).toBe(true);
    expect(day().safeParse('2023-02-29').success).toBe(false);
  });
});

const moment = fc.date({
  min: new Date('1900-01-01'),
  max: new Date('2999-12-30'),
  noInvalidDate: true,
});
const written = (date: Date) => date.toISOString().slice(0, 10);

describe('hasBegun', () => {
  it('holds for whatever contains a day that has come, and for nothing that begins later', () => {
    fc.assert(
      fc.property(moment, moment, (date, other) => {
        const [day, asOf] = [written(date), written(other)];
        const quarter = `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
        for (const form of [day, day.slice(0, 7), quarter, day.slice(0, 4)])
          if (day <= asOf || (firstDay(form) <= asOf && asOf <= lastDay(form)))
            expect(hasBegun(form, asOf)).toBe(true);
          else expect(hasBegun(form, asOf)).toBe(false);
      }),
    );
  });

  it.each([
    ['2026-11-23', true],
    ['2026-11-24', false],
    ['2026-11', true],
    ['2026-12', false],
    ['2026-Q4', true],
    ['2027-Q1', false],
    ['2026', true],
    ['2027', false],
  ])('%s on 2026-11-23: %s', (date, begun) => expect(hasBegun(date, '2026-11-23')).toBe(begun));
});

describe('yearsBefore', () => {
  it.each([
    ['2026-11-27', 8, '2018-11-27'],
    ['2024-02-29', 1, '2023-02-28'],
    ['2024-02-29', 4, '2020-02-29'],
    ['2026-03-31', 0.5, '2025-09-30'],
    ['2026-01-15', 1 / 12, '2025-12-15'],
    ['0003-01-01', 8, '0000-01-01'],
  ])('%s, %d years: %s', (day, years, before) => expect(yearsBefore(day, years)).toBe(before));

  it('keeps the order of days', () => {
    fc.assert(
      fc.property(moment, moment, fc.integer({ min: 1, max: 40 }), (a, b, years) => {
        const [first = '', second = ''] = [written(a), written(b)].sort();
        expect(yearsBefore(first, years) <= yearsBefore(second, years)).toBe(true);
        expect(isDay(yearsBefore(first, years))).toBe(true);
      }),
    );
    expect(() => yearsBefore('2024', 1)).toThrow(RangeError);
  });
});
