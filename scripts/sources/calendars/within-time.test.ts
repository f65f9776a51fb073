import { describe, expect, it } from 'vitest';
import { withinTime } from './within-time.ts';

describe('work within a time', () => {
  it('gives its result, and its fault as it is', () => {
    expect(withinTime(60_000, () => 3)).toBe(3);
    const fault = new RangeError('of the work');
    const fail = () => {
      throw fault;
    };
    expect(() => withinTime(60_000, fail)).toThrow(fault);
  });

  it('is ended where it would never end', () => {
    const forever = () => {
      for (;;);
    };
    expect(withinTime(5, forever)).toBeNull();
  });
});
