import { describe, expect, it } from 'vitest';
import type { SampleMetric } from '../../published/sample-data.ts';
import { sampleData } from '../../published/sample-data.ts';
import { catalogueOf } from '../../text/catalogue.ts';
import { countedBy } from '../counted.ts';
import { numberRows } from './numbers.ts';

const text = catalogueOf('en');
const NONE: SampleMetric = { areas: {} };
const IDS = [
  ...(['ipv6-held', 'ipv6-change-12m', 'ipv6-users-google', 'ipv6-users-apnic'] as const),
  ...(['ipv6-capable-apnic', 'ipv4-held', 'ipv4-per-person', 'holders-ipv4'] as const),
  ...(['holders-ipv4-only', 'first-ipv6', 'people-online-share', 'people-online'] as const),
];

/** China in two files, one of which has no AS numbers; Kenya in one file. */
const data = sampleData({
  countries: {
    CN: {
      registries: [
        { registry: 'apnic', delegations: 9, asOf: '2026-06-17', reconstructed: false },
        { registry: 'ripencc', delegations: 1, asOf: '2026-08-22', reconstructed: true },
      ],
    },
    FR: { registry: 'ripencc' },
    KE: { registry: 'afrinic' },
  },
  sources: [
    { id: 'afrinic', tables: ['registrations'], asOf: '2026-08-21' },
    { id: 'apnic', tables: ['registrations'], asOf: '2026-06-17' },
    { id: 'ripencc', tables: ['registrations'], asOf: '2026-08-22' },
  ],
  metrics: {
    ...Object.fromEntries(IDS.map((id) => [id, NONE])),
    'asns-held': {
      ...{ unit: 'autonomous-system-numbers', sources: ['afrinic', 'apnic', 'ripencc'] },
      lacking: { CN: ['ripencc'], FR: ['ripencc'] },
      areas: { CN: [['2026-06-17', 6396]], KE: [['2026-08-21', 5]] },
    },
    'ipv6-delegations': {
      ...{ unit: 'delegations', sources: ['afrinic', 'apnic', 'ripencc'] },
      areas: { CN: [['2026-08-22', 10]] },
    },
  },
});

const rowOf = (country: string, id: string) =>
  numberRows(data, data.country(country), text).find((row) => row.id === id);

describe('a number counted in the files of several registries', () => {
  it('is the least it can be where one of them has none of what is counted, with both named', () => {
    expect(rowOf('CN', 'asns-held')).toMatchObject({
      value: 'at least 6,396',
      date: '17 June 2026',
      source: 'APNIC; the file of RIPENCC at hand has none',
    });
    expect(countedBy(data, ['asns-held'], { area: 'CN' }).origins).toEqual(['apnic']);
    expect(rowOf('KE', 'asns-held')).toMatchObject({ value: '5', source: 'AFRINIC' });
  });

  it('is no number where all files that list a country have none, and the sentence begins there', () => {
    expect(rowOf('FR', 'asns-held')).toMatchObject({
      source: 'The file of RIPENCC at hand has none',
    });
  });

  it('is of all their days', () => {
    expect(rowOf('CN', 'ipv6-delegations')).toMatchObject({
      value: '10',
      date: '17 June to 22 August 2026',
      source: 'APNIC, RIPENCC',
    });
  });
});
