import { describe, expect, it } from 'vitest';
import { siteData } from '../../published/read.ts';
import { sampleData } from '../../published/sample-data.ts';
import { catalogueOf } from '../../text/catalogue.ts';
import { findIotRow, pagesOf } from './iot-facts.ts';
import { countRows, iotDocuments, standardRows } from './iot-table.ts';
import { ROWS } from './sample-iot.ts';

const text = catalogueOf('en');
const sample = sampleData({ parts: { iot: ROWS } });

describe('the table on the Internet of Things as it is kept', () => {
  const { iot } = siteData().published;

  it('has words for every row, and no words without a row', () => {
    const ids = iot.map(({ id }) => id);
    expect(Object.keys(text.iot.entries).sort()).toEqual([...ids].sort());
  });

  it('has a count for everything but standards', () => {
    const wrong = iot.filter(({ kind, count }) => (kind === 'protocol') === (count !== null));
    expect(wrong).toEqual([]);
  });

  it('keeps counts, forecasts and past forecasts apart, each row in one list', () => {
    const lists = [
      ...countRows(siteData(), 'counted', text),
      ...countRows(siteData(), 'forecast', text),
      ...countRows(siteData(), 'past-forecast', text),
      ...standardRows(siteData(), text),
    ];
    expect(lists).toHaveLength(iot.length);
  });
});

describe('the lists of things', () => {
  it('say of each row who, when it was checked, and where', () => {
    const [newest] = countRows(sample, 'forecast', text);
    expect(newest?.cells).toEqual([
      'All connections of things, world. The same firm’s outlook.',
      '43 billion',
      '2030',
      'Ericsson',
      '2025',
    ]);
    expect(newest?.source.host).toBe('things.example, 2025');
  });

  it('put standards whose year is not known last', () => {
    const years = standardRows(sample, text).map(({ cells }) => cells[1]);
    expect(years).toEqual(['2007', 'not stated']);
  });

  it('credit a page once, with who said it and when it was checked', () => {
    const rows = ROWS.filter(({ id }) => id.startsWith('ericsson'));
    expect(iotDocuments(rows, text)).toEqual({
      'https://things.example/outlook': {
        text: 'Ericsson, 2025, on things.example (as of 2025)',
        brief: { publisher: 'Ericsson' },
      },
    });
  });

  it('name pages in the order of the table', () => {
    const counted = ROWS.flatMap((row) =>
      row.count === null ? [] : [{ ...row, count: row.count }],
    );
    expect(pagesOf(sample, [...counted].reverse())).toEqual([
      'https://things.example/outlook',
      'https://other.example/2018',
      'https://other.example/2020',
      'https://other.example/2025',
    ]);
  });

  it('have no row for what lacks a count, or is not there', () => {
    expect(findIotRow(sample, 'rfc-4944')).toBeNull();
    expect(findIotRow(sample, 'no-such-row')).toBeNull();
  });
});

describe('the page on devices', () => {
  it('has a title and a lead with the count there is, and without any', () => {
    const by = { publisher: 'Ericsson', year: '2024' };
    expect(text.iot.title({ ...by, things: 4.4 })).toMatch(
      /^4\.4 connected things .* in 2024, by Ericsson’s count$/,
    );
    expect(text.iot.lead({ ...by, sharedShare: 0.8 })).toContain('2024, 80% of connected things');
    expect(text.iot.title(null)).toBe('Connected things, and the addresses they need');
    expect(text.iot.lead(null)).toContain('. Many connected things sit behind');
  });
});
