import { describe, expect, it } from 'vitest';
import type { Claim } from './claimant.ts';
import { decide } from './decide.ts';
import { sampleClaimant } from './sample-claimant.ts';

const claim = (...sample: Parameters<typeof sampleClaimant>): Claim => ({
  claimant: sampleClaimant(...sample),
  index: 0,
});
const block = (value: number, day: string, status = 'allocated') => [
  `ZA|ipv4|41.0.0.0|${value}|${day}|${status}`,
];
const winner = (...pair: [Claim, Claim]) => {
  const [counted] = decide('ipv4', pair);
  const [mirrored] = decide('ipv4', [pair[1], pair[0]]);
  expect(mirrored).toBe(counted);
  return counted.claimant.registry;
};

describe('the rule that decides an overlap', () => {
  it('counts delegated space before free space, even of a newer and narrower record', () => {
    expect(
      winner(
        claim('afrinic', block(1024, '20071126'), '2020-04-17'),
        claim('ripencc', block(512, '', 'reserved'), '2026-08-21'),
      ),
    ).toBe('afrinic');
  });

  it('counts the file that is newer by more than a week', () => {
    const narrow = claim('afrinic', block(512, '20071126'), '2026-08-13');
    expect(winner(narrow, claim('ripencc', block(1024, '20071126'), '2026-08-21'))).toBe('ripencc');
    expect(winner(narrow, claim('ripencc', block(1024, '20071126'), '2026-08-20'))).toBe('afrinic');
  });

  it('counts the narrower record, then the later month, then the last by name', () => {
    const wide = claim('ripencc', block(1024, '20071126'));
    expect(winner(claim('afrinic', block(512, '19990101')), wide)).toBe('afrinic');
    expect(winner(claim('afrinic', block(1024, '20080101')), wide)).toBe('afrinic');
    expect(winner(claim('afrinic', block(1024, '20071101')), wide)).toBe('ripencc');
  });
});
