import { describe, expect, it } from 'vitest';
import { ipv4Available, ipv4PolicyReserved, ipv4Quarantined, ipv4ReservedUnsplit } from './pool.ts';
import { sampleEvidence } from './sample-evidence.ts';

// AFRINIC's file of 5 May 2026, and LACNIC's of 8 February 2024, whose source does not split what is reserved.
const pool = [
  { registry: 'afrinic', month: '2026-05', state: 'available', addresses: 704_256 },
  { registry: 'afrinic', month: '2026-05', state: 'policy-reserved', addresses: 1_145_856 },
  { registry: 'afrinic', month: '2026-05', state: 'quarantined', addresses: 3_353_344 },
  { registry: 'lacnic', month: '2024-02', state: 'reserved-unsplit', addresses: 148_992 },
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
      expect(metric.compute(sampleEvidence({ pool }))).toEqual([{ area, date, value }]);
    },
  );
});
