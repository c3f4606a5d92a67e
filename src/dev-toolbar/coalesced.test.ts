import { describe, expect, it } from 'vitest';
import { coalesced } from './coalesced.ts';

describe('coalesced', () => {
  it('runs once more after any number of calls during a run', async () => {
    let runs = 0;
    let finish = () => {};
    const trigger = coalesced(
      () => {
        runs += 1;
        return runs === 1 ? new Promise((resolve) => (finish = resolve)) : Promise.resolve();
      },
      () => {},
    );
    const done = trigger();
    void trigger();
    void trigger();
    finish();
    await done;
    expect(runs).toBe(2);
    await trigger();
    expect(runs).toBe(3);
  });

  it('goes on after work that failed', async () => {
    const errors: unknown[] = [];
    let runs = 0;
    const trigger = coalesced(
      () => (++runs === 1 ? Promise.reject(new Error('broken')) : Promise.resolve()),
      (error) => errors.push(error),
    );
    await trigger();
    await trigger();
    expect(runs).toBe(2);
    expect(errors).toEqual([new Error('broken')]);
  });
});
