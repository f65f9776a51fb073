import { describe, expect, it } from 'vitest';
import { UsageError } from '../command/usage-error.ts';
import { readOptions } from './options.ts';

const read = (line: string) => readOptions(line.split(' '), 2026);

describe('the command line of the backfill', () => {
  it('walks to this year and merges, unless it is one shard of several', () => {
    expect(read('--from-year 2013')).toMatchObject({
      years: { from: 2013, to: 2026 },
      shard: { index: 1, count: 1 },
      merge: true,
      mirror: null,
    });
    expect(read('--from-year 2013 --shard 2/4')).toMatchObject({
      shard: { index: 2, count: 4 },
      merge: false,
    });
    expect(read('--merge').years).toBeNull();
  });

  it('keeps the work below the data folder, where it is ignored, unless told otherwise', () => {
    expect(read('--merge --data /d').work).toBe('/d/.backfill');
    expect(read('--merge --data /d --work /w').work).toBe('/w');
  });

  it.each([
    '--to-year 2014',
    '--from-year 1999',
    '--from-year 2027',
    '--from-year 2020 --to-year 2019',
    '--from-year x',
    '--from-year 2013 --registry iana',
    '--from-year 2013 --shard 0/4',
    '--from-year 2013 --shard 5/4',
    '--from-year 2013 --mirror http://mirror.example',
    '--from 2013',
    '--from-year 2013 --from-year 2014',
    '--merge --registry afrinic',
    '--merge --shard 1/2',
  ])('refuses %s', (line) => {
    expect(() => read(line)).toThrow(UsageError);
  });
});
