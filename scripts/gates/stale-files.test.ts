import { describe, expect, it } from 'vitest';
import { sampleEdition, samplePassage, sampleSource } from './sample-passage.ts';
import { staleFiles } from './stale-files.ts';

const first = (id: string, asOf: string) =>
  staleFiles.check(samplePassage(sampleEdition([]), sampleEdition([sampleSource(id, asOf)])));

describe('the gate of stale files', () => {
  it('records files older than promised and publishes them with their age', () => {
    expect(first('arin', '2020-04-17')).toMatchObject([
      {
        key: 'arin',
        outcome: 'passed',
        saw: 'as of 2020-04-17, 2,412 days old',
        excused: expect.stringContaining('published with its age'),
      },
    ]);
    expect(first('arin', '2026-11-20')).toMatchObject([{ outcome: 'passed', excused: null }]);
  });

  it('has nothing to say of sources that promise nothing, and of bytes that stay', () => {
    expect(first('pool-lacnic', '2024-02-08')).toEqual([]);
    const edition = sampleEdition([sampleSource('arin', '2020-04-17')]);
    expect(staleFiles.check(samplePassage(edition, edition))).toEqual([]);
  });
});
