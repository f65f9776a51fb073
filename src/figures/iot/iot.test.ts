import { describe, expect, it } from 'vitest';
import { figureAt, isThere } from '../../issue/placed/sample-placed.ts';
import { readPublished } from '../../published/read.ts';
import { catalogueOf } from '../../text/catalogue.ts';
import { devicesAPerson } from './devices-a-person.ts';
import { forecastsOf2025 } from './forecasts.ts';
import { findIotRow } from './iot-facts.ts';
import { countRows, iotCredits, standardRows } from './iot-table.ts';

const text = catalogueOf('en');

describe('the table on the Internet of Things', () => {
  it('has words for every row, and no words without a row', () => {
    const ids = readPublished().iot.map(({ id }) => id);
    expect(Object.keys(text.iot.entries).sort()).toEqual([...ids].sort());
  });

  it('has a count for everything but standards', () => {
    const wrong = readPublished().iot.filter(
      ({ kind, count }) => (kind === 'protocol') === (count !== null),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps counts, forecasts and past forecasts apart, each row in one list', () => {
    const lists = [
      ...countRows('counted', text),
      ...countRows('forecast', text),
      ...countRows('past-forecast', text),
      ...standardRows(text),
    ];
    expect(lists).toHaveLength(readPublished().iot.length);
  });

  it('says of each row who, when it was checked, and where', () => {
    const [newest] = countRows('forecast', text);
    expect(newest?.cells).toEqual([
      'All connections of things, world. The same firm’s outlook.',
      '43 billion',
      '2030',
      'Ericsson',
      '2025',
    ]);
    expect(newest?.source.host).toBe('ericsson.com, 2025');
  });

  it('puts standards whose year is not known last', () => {
    const years = standardRows(text).map(({ cells }) => cells[1]);
    expect(years[0]).toBe('2007');
    expect(years.at(-1)).toBe('not stated');
  });

  it('credits a page once', () => {
    expect(iotCredits(['ericsson-2024', 'ericsson-2030'], text)).toHaveLength(1);
  });

  it('has no row for what lacks a count, or is not there', () => {
    expect([findIotRow('rfc-4944'), findIotRow('no-such-row')]).toEqual([null, null]);
  });
});

describe('the page on devices', () => {
  it('has a title and a lead with the count there is, and without any', () => {
    const by = { publisher: 'Ericsson', year: '2024' };
    expect(text.iot.title({ ...by, things: 4.4 })).toMatch(
      /^By Ericsson’s count for 2024 .* 4\.4 /,
    );
    expect(text.iot.lead({ ...by, sharedShare: 0.8 })).toContain('2024, 80% of connected things');
    expect(text.iot.title(null)).toBe('Connected things, and the addresses they need');
    expect(text.iot.lead(null)).toContain(': many connected things sit behind');
  });
});

describe.runIf(isThere('iot-devices-a-person'))('the figures on devices', () => {
  it('set addresses and devices against the same people', () => {
    const { people } = readPublished().worldPeople ?? { people: 0 };
    const rows = figureAt(devicesAPerson.id).draw(text).table.rows;
    const each = rows.map((row) => (typeof row[2] === 'object' ? row[2].value : null));
    expect(each[0]).toBeCloseTo(2 ** 32 / people);
    expect(each[1]).toBeCloseTo(18.8e9 / people);
    expect(each.at(-1)).toBe(100);
  });

  it('draw expected things hollow and counted ones full', () => {
    const drawing = figureAt(devicesAPerson.id).draw(text).drawings[0]?.svg ?? '';
    expect(drawing.match(/class="column warm"/g)).toHaveLength(1);
    expect(drawing.match(/class="sum"/g)).toHaveLength(3);
    expect(figureAt(forecastsOf2025.id).draw(text).drawings[0]?.svg).not.toContain('class="sum"');
  });
});
