import { describe, expect, it } from 'vitest';
import { promisedDays } from './promised-age.ts';

describe('the promised age', () => {
  it('is known for sources that are renewed, and not for history', () => {
    expect(promisedDays('arin')).toBe(21);
    expect(promisedDays('pool-lacnic')).toBeNull();
  });

  it('is none for what is no source', () => {
    expect(promisedDays('constructor')).toBeNull();
  });
});
