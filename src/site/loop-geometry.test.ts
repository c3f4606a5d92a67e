import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnShape, type Disc, type LoopShape, ringShape } from './loop-geometry.ts';

const distance = (a: Disc, b: Disc) => Math.hypot(a.x - b.x, a.y - b.y);

/** The numbers in a path, as points. */
function pointsOf(path: string): { x: number; y: number }[] {
  return [...path.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({
    x: Number(x),
    y: Number(y),
  }));
}

describe.each([
  ['ring', ringShape],
  ['column', columnShape],
] as const)('the loop as a %s', (_name, shape: (count: number) => LoopShape) => {
  it('keeps every disc inside the drawing and apart from the others', () => {
    const { width, height, stages, summits } = shape(7);
    const discs = [...stages, summits];
    for (const disc of discs) {
      expect(disc.x - disc.r).toBeGreaterThanOrEqual(0);
      expect(disc.x + disc.r).toBeLessThanOrEqual(width);
      expect(disc.y - disc.r).toBeGreaterThanOrEqual(0);
      expect(disc.y + disc.r).toBeLessThanOrEqual(height);
      for (const other of discs)
        if (other !== disc) expect(distance(disc, other)).toBeGreaterThan(disc.r + other.r);
    }
  });

  it('points each arrow at the disc it leads to, just outside it', () => {
    const { stages, arrows, feeds } = shape(7);
    arrows.forEach((arrow, index) => {
      const to = stages[(index + 1) % stages.length];
      const tip = pointsOf(arrow.head)[0];
      if (to === undefined || tip === undefined) throw new Error('an arrow without an end');
      const gap = Math.hypot(tip.x - to.x, tip.y - to.y) - to.r;
      expect(gap).toBeGreaterThan(0);
      expect(gap).toBeLessThan(12);
    });
    expect(feeds).toHaveLength(stages.length);
  });

  it('draws any number of stages without a broken number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 9 }), (count) => {
        const made = shape(count);
        expect(made.stages).toHaveLength(count);
        expect(made.arrows).toHaveLength(count);
        expect(JSON.stringify(made)).not.toMatch(/null|NaN|Infinity/);
      }),
    );
  });
});
