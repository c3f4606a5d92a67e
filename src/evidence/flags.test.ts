import { describe, expect, it } from 'vitest';
import type { Entry } from './entry.ts';
import { flagProof, flagStage } from './flags.ts';
import { buildGraph } from './graph.ts';
import { entry, metric, talk, taxonomy } from './testing.ts';

/** Cases with one figure each, of customers in the given industries. */
function proving(industries: readonly string[], facts: object = {}): Entry[] {
  return industries.flatMap((industry, index) => [
    entry('customers', `c${index}`, { industry }),
    entry('cases', `k${index}`, { customer: `c${index}`, metrics: [metric('p99')], ...facts }),
  ]);
}

const evidence = (count: number) => Array.from({ length: count }, (_, index) => `k${index}/p99`);
const story = entry('stories', 'tale', { cases: [], flags: ['fast'] });
const course = entry('courses', 'school', { flags: ['fast'] });
const echo = (place: object) => ({
  date: 2024,
  text: { en: 'Taken up.' },
  source: 'talk',
  ...place,
});
const flag = (facts: object) => entry('flags', 'fast', facts);

describe('the stage of a claim', () => {
  const rule = { proof: { cases: 2, industries: 2 }, evidence: evidence(2) };
  const stageOf = (facts: object, ...others: Entry[]) => {
    const claim = flag(facts);
    return flagStage(
      buildGraph([claim, ...proving(['retail', 'banking']), ...others], taxonomy),
      claim,
    );
  };

  it.each<[string, object, Entry[], string, object[]]>([
    [
      'too few cases',
      { proof: { cases: 3, industries: 2 }, evidence: evidence(2) },
      [story],
      'planted',
      [{ lacks: 'cases', have: 2, want: 3 }],
    ],
    [
      'too few industries',
      { proof: { cases: 2, industries: 3 }, evidence: evidence(2) },
      [story],
      'planted',
      [{ lacks: 'industries', have: 2, want: 3 }],
    ],
    ['proof, and no story', rule, [], 'proven', [{ lacks: 'story' }]],
    ['a story, and no echo', rule, [story], 'told', [{ lacks: 'echo' }]],
    [
      'one echo',
      { ...rule, echoes: [echo({ circle: 'club' })] },
      [story, course],
      'spread',
      [{ lacks: 'echo-elsewhere' }],
    ],
    [
      'two echoes in one place',
      { ...rule, echoes: [echo({ circle: 'club' }), echo({ circle: 'club' })] },
      [story, course],
      'spread',
      [{ lacks: 'echo-elsewhere' }],
    ],
    [
      'echoes in two places, and no course',
      { ...rule, echoes: [echo({ circle: 'club' }), echo({ summit: 'day' })] },
      [story],
      'spread',
      [{ lacks: 'course' }],
    ],
    [
      'everything',
      { ...rule, echoes: [echo({ circle: 'club' }), echo({ summit: 'day' })] },
      [story, course],
      'raised',
      [],
    ],
    [
      'everything but proof',
      {
        proof: { cases: 9, industries: 1 },
        echoes: [echo({ circle: 'club' }), echo({ summit: 'day' })],
      },
      [story, course],
      'planted',
      [
        { lacks: 'cases', have: 0, want: 9 },
        { lacks: 'industries', have: 0, want: 1 },
      ],
    ],
  ])('%s', (_what, facts, others, stage, missing) => {
    expect(stageOf(facts, ...others)).toEqual({ stage, missing });
  });
});

describe('proof of a claim', () => {
  const proofOf = (facts: object, entries: Entry[]) => {
    const claim = flag(facts);
    return flagProof(buildGraph([claim, ...entries], taxonomy), claim);
  };

  it('counts a customer once, however many cases it has', () => {
    const twice = [
      entry('customers', 'c'),
      ...['a', 'b'].map((id) => entry('cases', id, { customer: 'c', metrics: [metric('p99')] })),
    ];
    expect(
      proofOf({ proof: { cases: 2, industries: 1 }, evidence: ['a/p99', 'b/p99'] }, twice).proven,
    ).toBe(false);
  });

  it('takes no case of a customer that left', () => {
    const proof = proofOf({ evidence: evidence(1) }, proving(['retail'], { outcome: 'left' }));
    expect(proof).toMatchObject({ cases: [], proven: false });
  });

  it('takes answers to what customers asked for as well', () => {
    const demand = {
      id: 'ask',
      asked: { en: 'More.' },
      kind: 'request',
      capability: 'indexing',
      source: 'talk',
      answer: { state: 'open' },
    };
    expect(
      proofOf({ answers: ['k0/ask'] }, proving(['retail'], { demands: [demand], sources: [talk] }))
        .proven,
    ).toBe(true);
  });

  it.each([
    ['latency', 'over', false],
    ['latency', 'under', true],
    ['kept', 'over', true],
    ['kept', 'nearly', false],
    ['kept', 'about', true],
  ])('hears how exact a figure is: %s of %s 25 ms against 25 ms', (measure, precision, proven) => {
    const claim = {
      proof: { cases: 1, industries: 1, threshold: { measure, value: 25, unit: 'ms' } },
      evidence: evidence(1),
    };
    const metrics = [metric('p99', { measure, precision })];
    expect(proofOf(claim, proving(['retail'], { metrics })).proven).toBe(proven);
  });

  it.each([
    ['the unit is unknown', { measure: 'latency', value: 30, unit: 'fortnights' }],
    ['the figure measures something else', { measure: 'kept', value: 1, unit: 'ms' }],
  ])('is none where %s', (_what, threshold) => {
    const claim = { proof: { cases: 1, industries: 1, threshold }, evidence: evidence(1) };
    expect(proofOf(claim, proving(['retail'])).proven).toBe(false);
  });

  it.each([
    ['latency', 30, 'ms', true],
    ['latency', 0.025, 's', true],
    ['latency', 20, 'ms', false],
    ['kept', 20, 'ms', true],
    ['kept', 30, 'ms', false],
  ])(
    'holds figures against a threshold: %s of 25 ms against %d %s',
    (measure, value, unit, proven) => {
      const claim = {
        proof: { cases: 1, industries: 1, threshold: { measure, value, unit } },
        evidence: evidence(1),
      };
      expect(
        proofOf(claim, proving(['retail'], { metrics: [metric('p99', { measure })] })).proven,
      ).toBe(proven);
    },
  );
});
