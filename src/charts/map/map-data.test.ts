import { describe, expect, it } from 'vitest';
import { mapData } from './map-data.ts';
import { DATA, MEASURE } from './sample-map.ts';
import { areaView, markLabel, stepTexts } from './view.ts';

describe('the data of a map', () => {
  it('keeps class, value in words and rank of each country at each step', () => {
    expect(DATA.areas.RW).toEqual({
      bins: ['none', '2'],
      values: [null, '10 /32s'],
      ranks: [null, 2],
    });
  });

  it('ranks equal values alike and counts only countries with data', () => {
    expect(DATA.areas.SZ?.ranks).toEqual([2, 2]);
    expect(DATA.steps.map(({ of }) => of)).toEqual([3, 4]);
  });

  it('explains every class that occurs, zero and no data too', () => {
    expect(DATA.legend).toEqual([
      { bin: 'zero', words: 'None' },
      { bin: '1', words: '–10' },
      { bin: '2', words: '10–100' },
      { bin: '3', words: '100–' },
      { bin: 'none', words: 'No data' },
    ]);
  });

  it('survives the way through a JSON file', () => {
    expect(JSON.parse(JSON.stringify(DATA))).toEqual(DATA);
  });

  it('refuses two steps in one year, and no step at all', () => {
    const [first, second] = MEASURE.steps;
    const twice = [first, { ...second, date: '2025-06' }] as typeof MEASURE.steps;
    expect(() => mapData({ ...MEASURE, steps: twice })).toThrow('one step a year');
    expect(() => mapData({ ...MEASURE, steps: [] })).toThrow('one step a year');
  });
});

describe('a country at a step', () => {
  it('says value, rank and date', () => {
    expect(areaView(DATA, 1, 'RW').detail).toBe('10 /32s, rank 2 of 4, August 2026');
  });

  it('says that there is no data instead of a zero', () => {
    expect(areaView(DATA, 0, 'RW')).toEqual({
      bin: 'none',
      value: 'No data',
      rank: null,
      detail: 'no data, December 2025',
    });
  });

  it('has no data where the measure never names it', () => {
    expect(areaView(DATA, 1, 'BV').bin).toBe('none');
  });

  it('is called by its name first', () => {
    expect(markLabel('Lesotho', areaView(DATA, 1, 'LS'), DATA.signs)).toBe(
      'Lesotho: 0 /32s, rank 4 of 4, August 2026',
    );
  });
});

describe('the texts of a step', () => {
  it('all change with the date', () => {
    expect(stepTexts(DATA, 0)).toEqual({
      title: 'Mauritius leads',
      sentence: 'Two countries hold IPv6.',
      unit: '/32s held',
      column: 'Held',
      date: 'December 2025',
      caption: '/32s held, December 2025',
    });
  });
});
