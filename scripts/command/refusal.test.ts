import { describe, expect, it } from 'vitest';
import { refusalOf } from './refusal.ts';
import { UsageError } from './usage-error.ts';

describe('a command that does not begin', () => {
  it('says what was wrong and how it is called, with the code for usage', () => {
    const refusal = refusalOf(new UsageError('--from is missing'), 'Usage: …');
    expect(refusal).toEqual({ words: '--from is missing\nUsage: …', code: 2 });
  });
  it('leaves every fault as it is', () => {
    expect(() => refusalOf(new RangeError('a bug'), 'Usage: …')).toThrow(RangeError);
  });
});
