import { describe, expect, it } from 'vitest';
import type { Overlap } from '../../src/model/provenance.ts';
import { overlappingSpace } from './overlapping-space.ts';
import { sampleEdition, samplePassage, sampleSource } from './sample-passage.ts';

const claim = (registry: string) => ({
  registry,
  country: 'ZA',
  date: '',
  status: 'allocated',
  record: '41.0.0.0|2097152',
});
const overlap = (to: string): Overlap => ({
  family: 'ipv4',
  from: '41.0.0.0',
  to,
  counted: claim('ripencc'),
  dropped: claim('afrinic'),
});
const check = (to: string, asOf = '2026-08-21') => {
  const sources = [sampleSource('afrinic', '2026-08-21'), sampleSource('ripencc', asOf)];
  const overlaps = [overlap(to)];
  return overlappingSpace.check(
    samplePassage(sampleEdition([]), sampleEdition(sources), { overlaps }),
  );
};

describe('the gate of overlapping space', () => {
  it('lets a transfer in progress pass, and refuses more than a /14', () => {
    expect(check('41.3.255.255')).toMatchObject([{ outcome: 'passed', excused: null }]);
    expect(check('41.4.0.0')).toMatchObject([
      {
        key: 'world/afrinic+ripencc/ipv4',
        outcome: 'refused',
        saw: '262,145 addresses in 1 ranges',
        expected: 'at most 262,144 addresses',
      },
    ]);
  });

  it('excuses files that are more than a week apart', () => {
    expect(check('41.4.0.0', '2026-08-13')).toMatchObject([
      { outcome: 'passed', excused: expect.stringContaining('more than a week apart') },
    ]);
    expect(check('41.4.0.0', '2026-08-14')).toMatchObject([{ outcome: 'refused' }]);
  });
});
