import { describe, expect, it } from 'vitest';
import { ipv4Available, ipv4PolicyReserved, ipv4Quarantined, ipv4ReservedUnsplit } from './pool.ts';
import { sampleEvidence } from './sample-evidence.ts';

// AFRINIC's file of 5 May 2026, and LACNIC's of 8 February 2024, whose source does not split what is reserved.
const pool = [
  {
    registry: 'afrinic',
    month: '2026-05',
    state: 'available',
    addresses: 704_256,
    source: 'afrinic',
  },
  {
    registry: 'afrinic',
    month: '2026-05',
    state: 'policy-reserved',
    addresses: 1_145_856,
    source: 'afrinic',
  },
  {
    registry: 'afrinic',
    month: '2026-05',
    state: 'quarantined',
    addresses: 3_353_344,
    source: 'afrinic',
  },
  {
    registry: 'lacnic',
    month: '2024-02',
    state: 'reserved-unsplit',
    addresses: 148_992,
    source: 'pool-lacnic',
  },
] as const;

describe('the pool', () => {
  it.each([
    [ipv4Available, 'afrinic', '2026-05', 704_256],
    [ipv4PolicyReserved, 'afrinic', '2026-05', 1_145_856],
    [ipv4Quarantined, 'afrinic', '2026-05', 3_353_344],
    [ipv4ReservedUnsplit, 'lacnic', '2024-02', 148_992],
  ])(
    'gives each state its own measure, by registry and month (%o)',
    (metric, area, date, value) => {
      expect(metric.methods?.(sampleEvidence({ pool }))[area]).toEqual([
        [date, area === 'lacnic' ? 'pool-lacnic' : area],
      ]);
      expect(metric.compute(sampleEvidence({ pool }))).toEqual([{ area, date, value }]);
    },
  );

  it('names the source of each run of months: of LACNIC’s own older files, and of the table of copies after them', () => {
    const row = (month: string, source: string) => {
      return { registry: 'lacnic', month, state: 'available', addresses: 1, source } as const;
    };
    const rows = [
      row('2022-02', 'pool-lacnic'),
      row('2016-02', 'lacnic'),
      row('2018-10', 'lacnic'),
    ];
    const more = [row('2022-01', 'pool-lacnic'), row('2026-11', 'lacnic')];
    expect(ipv4Available.methods?.(sampleEvidence({ pool: [...rows, ...more] })).lacnic).toEqual([
      ['2016-02', 'lacnic'],
      ['2022-01', 'pool-lacnic'],
      ['2026-11', 'lacnic'],
    ]);
  });
});
