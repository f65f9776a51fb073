import { describe, expect, it } from 'vitest';
import type { WaitingList } from '../model/scarcity-tables.ts';
import { sampleEvidence } from './sample-evidence.ts';
import {
  waitingAddresses,
  waitingFirstDays,
  waitingOverAYear,
  waitingRequests,
} from './waiting.ts';

const UNTOLD = { for_22: null, for_23: null, for_24: null, over_a_year: null, first_days: null };
const list = (row: Partial<WaitingList>): WaitingList => ({
  ...{ registry: 'ripencc', date: '2023-03-24', requests: 1087, ...UNTOLD },
  source: 'ripencc-run-out',
  document_url: null,
  ...row,
});
// ARIN's of 14 July 2026, two days of the RIPE NCC's, and figures of a document for a month.
const waitingLists = [
  list({ date: '2024-06', requests: 1035, document_url: 'https://www.ripe.net/june/' }),
  list({ first_days: 352 }),
  list({ date: '2023-03-19', requests: 1075, first_days: 347 }),
  list({
    ...{ registry: 'arin', date: '2026-07-14', requests: 395, source: 'arin-waiting-list' },
    ...{ for_22: 227, for_23: 32, for_24: 136, over_a_year: 1, first_days: 404 },
  }),
];
const evidence = sampleEvidence({ waitingLists });

describe('waiting lists', () => {
  it('have as many requests as they say, by registry and day or month', () => {
    expect(waitingRequests.compute(evidence)).toEqual([
      { area: 'arin', date: '2026-07-14', value: 395 },
      { area: 'ripencc', date: '2023-03-19', value: 1075 },
      { area: 'ripencc', date: '2023-03-24', value: 1087 },
      { area: 'ripencc', date: '2024-06', value: 1035 },
    ]);
  });

  it('tell of the oldest request and of those older than a year only where they do', () => {
    expect(waitingFirstDays.compute(evidence).map(({ value }) => value)).toEqual([404, 347, 352]);
    expect(waitingOverAYear.compute(evidence)).toEqual([
      { area: 'arin', date: '2026-07-14', value: 1 },
    ]);
  });

  it('ask for as many addresses as all requests together may get', () => {
    // 227 × 1,024 + 32 × 512 + 136 × 256.
    expect(waitingAddresses.compute(evidence)).toEqual([
      { area: 'arin', date: '2026-07-14', value: 283_648 },
    ]);
  });

  it('do not tell that where a request is for another size', () => {
    const one = list({ requests: 4, for_22: 1, for_23: 1, for_24: 1 });
    expect(waitingAddresses.compute(sampleEvidence({ waitingLists: [one] }))).toEqual([]);
  });

  it('name who told of each, and since when', () => {
    expect(waitingRequests.methods?.(evidence)).toEqual({
      arin: [['2026-07-14', 'arin-waiting-list']],
      ripencc: [
        ['2023-03-19', 'ripencc-run-out'],
        ['2024-06', 'https://www.ripe.net/june/'],
      ],
    });
  });
});
