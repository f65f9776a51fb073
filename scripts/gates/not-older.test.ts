import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/model/provenance.ts';
import { notOlder } from './not-older.ts';

const edition = (asOf: Record<string, string>) => ({
  tables: new Map(),
  sources: Object.entries(asOf).map(
    ([id, day]): Source => ({
      id,
      publisher: 'A registry',
      title: 'Delegations',
      address: 'https://example.org/',
      files: [{ name: `${id}-file`, sha256: '0'.repeat(64), bytes: 1, records: 1 }],
      asOf: day,
      retrieved: '2026-11-24',
      licence: '',
      caveats: [],
      tables: [],
      problems: { warnings: 0, examples: [] },
    }),
  ),
});

describe('the gate against going back in time', () => {
  it('refuses a source whose data are older than before, and no other', () => {
    const before = edition({ afrinic: '2026-08-21', apnic: '2026-06-17', arin: '2020-04-17' });
    const after = edition({
      afrinic: '2020-04-17',
      apnic: '2026-06-17',
      arin: '2026-08-21',
      lacnic: '2020-04-17',
    });
    expect(notOlder.check({ before, after, claims: [] })).toMatchObject([
      { severity: 'error', source: 'afrinic', file: 'afrinic-file', value: '2020-04-17' },
    ]);
  });
});
