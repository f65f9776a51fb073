import { type Sample, sampleData } from '../../published/sample-data.ts';

/** The measures of pools for tests: AFRINIC's of four months, the third not counted whole; LACNIC's of one month. */
export const POOL_METRICS: Sample['metrics'] = {
  'ipv4-available': {
    sources: ['afrinic', 'pool-afrinic', 'pool-lacnic'],
    areas: {
      afrinic: [
        ['2026-05', 4000],
        ['2026-06', 3000],
        ['2026-07', 2000],
        ['2026-08', 1000],
      ],
      lacnic: [['2024-02', 512]],
    },
  },
  'ipv4-quarantined': {
    sources: ['afrinic', 'pool-afrinic'],
    areas: {
      afrinic: [
        ['2026-05', 100],
        ['2026-06', 500],
        ['2026-08', 400],
      ],
    },
  },
  'ipv4-policy-reserved': { areas: {} },
  'ipv4-reserved-unsplit': { areas: {} },
};

/** These pools, AFRINIC's from an archive and a file, LACNIC's from an archive that ended two years before. */
export const SAMPLE_POOLS = sampleData({
  sources: [
    { id: 'afrinic', asOf: '2026-08-21', tables: ['registrations', 'pool'] },
    { id: 'pool-afrinic', tables: ['pool'] },
    { id: 'pool-lacnic', tables: ['pool'], caveats: ['ends-early'] },
  ],
  metrics: POOL_METRICS,
});
