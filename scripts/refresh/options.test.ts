import { describe, expect, it } from 'vitest';
import { readOptions, UsageError } from './options.ts';

const IDS = ['afrinic', 'holdings'];

describe('readOptions', () => {
  it('reads every option', () => {
    const args = ['--from', 'in', '--data', 'out', '--only', 'afrinic,holdings', '--dry-run'];
    expect(readOptions(args, IDS)).toEqual({
      from: 'in',
      data: 'out',
      only: ['afrinic', 'holdings'],
      dryRun: true,
    });
  });

  it('refreshes everything in the project’s data folder by default', () => {
    expect(readOptions(['--from', 'in'], IDS)).toEqual({
      from: 'in',
      data: expect.stringMatching(/data$/),
      only: null,
      dryRun: false,
    });
  });

  it.each([
    [[], '--from is missing'],
    [['--from', 'in', '--only', 'moon'], 'unknown source moon; there are afrinic, holdings'],
    [['--from', 'in', '--onyl', 'afrinic'], '--onyl'],
    [['--from'], '--from'],
  ])('refuses %j', (args, message) => {
    expect(() => readOptions(args, IDS)).toThrow(UsageError);
    expect(() => readOptions(args, IDS)).toThrow(message);
  });
});
