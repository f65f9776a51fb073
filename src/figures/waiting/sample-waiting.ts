import { sampleData } from '../../published/sample-data.ts';

/** A document that states figures of one month. */
export const JUNE = 'https://www.ripe.net/june/';

const TELLERS = {
  arin: [['2026-06-12', 'arin-waiting-list']],
  ripencc: [
    ['2021-04-11', 'ripencc-run-out'],
    ['2024-06', JUNE],
  ],
} as const;
const methods = Object.fromEntries(
  Object.entries(TELLERS).map(([area, runs]) => [
    area,
    runs.map(([from, by]) => [from, by] as [string, string]),
  ]),
);
const sources = ['arin-waiting-list', 'ripencc-run-out', 'ripencc-waiting-list'];
const WAITING = { sources, methods } as const;

/** Two lists at ARIN, its newest of July 2026; the RIPE NCC's at both ends of a gap, and of a document of June 2024. */
export const SAMPLE_WAITING = sampleData({
  sources: [
    { id: 'arin-waiting-list', tables: ['waiting-lists'], caveats: ['dated-by-newest-request'] },
    { id: 'arin-reissued', tables: ['reissued'], caveats: ['parts-listed-again'] },
    { id: 'ripencc-run-out', tables: ['waiting-lists', 'last-pool'], caveats: ['days-missing'] },
    { id: 'ripencc-waiting-list', tables: ['waiting-lists'], caveats: ['single-points'] },
  ],
  metrics: {
    'waiting-requests': {
      ...{ ...WAITING, unit: 'requests' },
      areas: {
        arin: [
          ['2026-06-12', 624],
          ['2026-07-14', 395],
        ],
        ripencc: [
          ['2021-04-11', 0],
          ['2021-10-17', 2],
          ['2021-10-24', 1],
          ['2024-06', 1035],
        ],
      },
    },
    'waiting-over-a-year': {
      ...{ ...WAITING, unit: 'requests' },
      areas: {
        arin: [
          ['2026-06-12', 15],
          ['2026-07-14', 1],
        ],
      },
    },
    'waiting-addresses': { ...WAITING, areas: { arin: [['2026-07-14', 283_648]] } },
    'waiting-first-days': {
      ...{ ...WAITING, unit: 'days' },
      areas: {
        arin: [['2026-07-14', 404]],
        ripencc: [
          ['2021-04-11', 0],
          ['2021-10-17', 12],
          ['2021-10-24', 19],
        ],
      },
    },
    'ipv4-given-again': {
      sources: ['arin-reissued'],
      areas: {
        arin: [
          ['2024', 1024],
          ['2025', 2560],
          ['2026', 256],
        ],
      },
    },
    'ipv4-last-pool': {
      sources: ['ripencc-run-out'],
      areas: {
        ripencc: [
          ['2019-11-25', 31_744],
          ['2019-11-26', 0],
          ['2019-12-01', 256],
          ['2021-04-12', 337_408],
          ['2021-10-17', 512],
        ],
      },
    },
  },
  parts: {
    reissued: [
      { registry: 'arin', date: '2024-06-26', length: 22, blocks: 1, again: 0 },
      { registry: 'arin', date: '2025-04-03', length: 21, blocks: 1, again: 0 },
      { registry: 'arin', date: '2025-07-02', length: 24, blocks: 2, again: 1 },
      { registry: 'arin', date: '2026-07-02', length: 24, blocks: 1, again: 1 },
    ],
  },
});
