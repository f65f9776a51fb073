import { describe, expect, it } from 'vitest';
import { oldSources } from './old-sources.ts';

const promises = [
  { name: 'ARIN', asOf: '2026-08-01', days: 21 },
  { name: 'Google', asOf: '2026-08-01', days: 45 },
];

describe('old data', () => {
  it('are not spoken of on the last promised day', () => {
    expect(oldSources(promises, '2026-08-22')).toEqual([]);
  });
  it('are named with their date from the day after', () => {
    expect(oldSources(promises, '2026-08-23')).toEqual(['ARIN (2026-08-01)']);
    expect(oldSources(promises, '2027-01-01')).toEqual([
      'ARIN (2026-08-01)',
      'Google (2026-08-01)',
    ]);
  });
});
