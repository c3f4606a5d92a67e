import { describe, expect, it } from 'vitest';
import { uniqueId } from './unique-id.ts';

describe('uniqueId', () => {
  it('numbers what is shown again on the same page, and starts anew on the next', () => {
    const page = {};
    expect(uniqueId(page, 'source cases/zhihu/p99')).toBe('source-cases-zhihu-p99');
    expect(uniqueId(page, 'source cases/zhihu/p99')).toBe('source-cases-zhihu-p99-2');
    expect(uniqueId({}, 'source cases/zhihu/p99')).toBe('source-cases-zhihu-p99');
  });
});
