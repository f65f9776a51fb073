import { describe, expect, it } from 'vitest';
import type { Overlap } from '../../model/provenance.ts';
import { siteData } from '../../published/read.ts';
import { sampleData } from '../../published/sample-data.ts';
import { catalogueOf } from '../../text/catalogue.ts';
import { agesTable, overlapsTable, staleTable } from './quality-tables.ts';
import { sourceAges } from './source-ages.ts';

// Sentences name countries, whose names are told where the data are opened.
siteData();

const text = catalogueOf('en');

/** One source as fresh as it promises, one older than that, one that promises nothing and could not be read of late. */
const data = sampleData({
  sources: [
    { id: 'arin', title: 'Files', publisher: 'ARIN', asOf: '2026-11-20', retrieved: '2026-11-28' },
    { id: 'apnic', title: 'Lists', asOf: '2026-11-01', retrieved: '2026-11-28' },
    {
      ...{ id: 'iana', title: 'Blocks', publisher: 'IANA', asOf: '2026-11-27' },
      ...{ retrieved: '2026-11-28', stale: { since: '2026-11-26', because: 'HTTP 404' } },
    },
  ],
});

describe('how old the sources are', () => {
  it('is counted from the day they speak of to the day they were read, old ones first', () => {
    const ages = sourceAges(data).map(({ source, days, isOld }) => [source.id, days, isOld]);
    expect(ages).toEqual([
      ['apnic', 27, true],
      ['iana', 1, false],
      ['arin', 8, false],
    ]);
  });

  it('stands beside what each promises, and until when it keeps that', () => {
    const rows = agesTable(data, text).rows.map((row) => row.slice(3));
    expect(rows).toEqual([
      ['27 days, older than promised', '21 days', '22 November 2026'],
      ['1 day', text.quality.noPromise, ''],
      ['8 days', '21 days', '11 December 2026'],
    ]);
  });
});

describe('what could not be read', () => {
  it('is listed with the reason and the day of what is kept', () => {
    expect(staleTable(data, text)?.rows).toEqual([
      ['IPv4 and IPv6 address space, IANA', '26 November 2026', 'HTTP 404', '27 November 2026'],
    ]);
    expect(staleTable(sampleData({ sources: [{ id: 'arin' }] }), text)).toBeNull();
  });
});

describe('space that two registries list', () => {
  it('is told with both claims, and with what a claim does not date', () => {
    const claim = { status: 'allocated', record: '41.0.0.0|256', date: '2010-05' };
    const overlap: Overlap = {
      family: 'ipv4',
      ...{ from: '41.0.0.0', to: '41.0.0.255' },
      counted: { ...claim, registry: 'afrinic', country: 'ZZ' },
      dropped: { ...claim, registry: 'ripencc', country: 'KE', date: '' },
    };
    const provenance = { sources: [], overlaps: [overlap] };
    const told = overlapsTable(sampleData({ parts: { provenance } }), text);
    expect(told?.count).toBe(1);
    expect(told?.table.rows[0]?.slice(1)).toEqual([
      `AFRINIC, ${text.unattributed.ZZ}, May 2010`,
      `RIPE NCC, Kenya, ${text.site.noData}`,
    ]);
    expect(overlapsTable(data, text)).toBeNull();
  });
});
