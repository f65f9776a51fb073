import { describe, expect, it } from 'vitest';
import { UsageError } from '../command/usage-error.ts';
import { readOptions } from './options.ts';

describe('the options of a rehearsal', () => {
  it('are all nights at full size, each built, unless others are asked for', () => {
    expect(readOptions([])).toMatchObject({ size: 1, nights: [1, 2, 3, 4, 5, 6], keep: null });
    const asked = readOptions(['--size', '0.01', '--nights', '4,1', '--no-build']);
    expect(asked).toMatchObject({ size: 0.01, nights: [1, 4], builds: [] });
  });

  it.each([
    [['--size', '0']],
    [['--size', 'small']],
    [['--nights', '7']],
    [['--nights', '1,']],
    [['--build', '1', '--no-build']],
  ])('refuse what cannot be meant: %j', (args) => {
    expect(() => readOptions(args)).toThrow(UsageError);
  });
});
