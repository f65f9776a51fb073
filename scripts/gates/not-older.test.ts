import { describe, expect, it } from 'vitest';
import { notOlder } from './not-older.ts';
import { sampleEdition, samplePassage, sampleSource } from './sample-passage.ts';

const edition = (days: Record<string, string>) =>
  sampleEdition(Object.entries(days).map(([id, asOf]) => sampleSource(id, asOf)));

describe('the gate against going back in time', () => {
  it('refuses a source whose data are older than before, and no other', () => {
    const before = edition({ afrinic: '2026-08-21', apnic: '2026-06-17', arin: '2020-04-17' });
    const after = edition({
      afrinic: '2020-04-17',
      apnic: '2026-06-17',
      arin: '2026-08-21',
      lacnic: '2020-04-17',
    });
    expect(notOlder.check(samplePassage(before, after))).toMatchObject([
      { key: 'afrinic', outcome: 'refused', saw: '2020-04-17' },
      { key: 'arin', outcome: 'passed' },
    ]);
  });
});
