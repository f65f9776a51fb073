import { describe, expect, it } from 'vitest';
import { fixtureFile, SEASON, textFile } from '../sample-input.ts';
import { googleCountrySource } from './source.ts';

const snapshots = ['2026-04-13', '2026-07-19'].map((date) =>
  fixtureFile(new URL(`./fixtures/google-by-country-${date}.csv`, import.meta.url), 'adoption'),
);
const harvest = googleCountrySource.harvest(snapshots, SEASON);

describe('Google by country', () => {
  it('reads both layouts and takes the date from the file name', () => {
    expect(harvest.asOf).toBe('2026-07-19');
    expect(
      harvest.crops[0]?.rows.map(({ date, country, share }) => [date, country, share]),
    ).toEqual([
      ['2026-04-13', 'AF', 0.0068],
      ['2026-04-13', 'CI', 0.2454],
      ['2026-04-13', 'LU', 0.4532],
      ['2026-07-19', 'AF', 0.0088],
      ['2026-07-19', 'CI', 0.2638],
    ]);
  });

  it('takes exactly 0 for a placeholder and says so once a file', () => {
    const placeholders = harvest.problems.filter(({ message }) => message.includes('0.00'));
    expect(placeholders.map(({ severity, value }) => [severity, value])).toEqual([
      ['warning', 'AX EU'],
      ['warning', 'LU'],
    ]);
  });

  it('leaves out codes that are no countries and names them', () => {
    const dropped = harvest.problems.filter(({ message }) => message.includes('ISO'));
    expect(dropped.map(({ value }) => value)).toEqual(['AN XK ZZ']);
  });

  it('replaces its own dates and leaves the world series and other dates alone', () => {
    const [crop] = harvest.crops;
    const row = { source: 'google', country: 'LU', date: '2026-07-19' };
    expect(crop?.replaces(row)).toBe(true);
    expect(crop?.replaces({ ...row, date: '2025-07-19' })).toBe(false);
    expect(crop?.replaces({ ...row, country: 'WORLD' })).toBe(false);
    expect(crop?.replaces({ ...row, source: 'apnic' })).toBe(false);
  });

  it('refuses a file without a date in its name, and values that are no percentage', () => {
    const undated = textFile('adoption/google-by-country-2026.csv', 'country_code,google_ipv6\n');
    const strange = textFile(
      'adoption/google-by-country-2026-01-01.csv',
      'country_code,google_ipv6\nLU,140\n',
    );
    expect(googleCountrySource.harvest([undated, strange], SEASON).problems).toMatchObject([
      { severity: 'error', line: 0 },
      { severity: 'error', line: 2, value: '140' },
    ]);
  });

  const script = new TextDecoder().decode(
    fixtureFile(new URL('./fixtures/worldmap-made-up-after-format.js', import.meta.url), 'x').bytes,
  );
  const harvestMap = (text: string) =>
    googleCountrySource.harvest([textFile('adoption/google/worldmap.js', text)], SEASON);

  it('reads Google’s own map, whose date stands in the file', () => {
    const { asOf, caveats, crops, problems } = harvestMap(script);
    expect([asOf, caveats]).toEqual(['2026-09-20', ['zero-read-as-missing', 'single-days']]);
    expect(crops[0]?.rows.map(({ country, share }) => [country, share])).toEqual([
      ['AF', 0.0068],
      ['CI', 0.2638],
      ['LU', 0.45],
    ]);
    expect(problems.map(({ value }) => value)).toEqual(['CC', 'AX']);
  });

  it.each(['2026-09-20', '2026/9/20', 'Sep 20, 2026', '20 September 2026', 'Sun Sep 20 2026'])(
    'understands the date %s',
    (words) => {
      expect(harvestMap(script.replace('September 20, 2026', words)).asOf).toBe('2026-09-20');
    },
  );

  it('refuses a map without a date or of a day to come, and names the line of a bad row', () => {
    for (const words of ['', '20', '2026-02-30', '2026-12-01'])
      expect(harvestMap(script.replace('September 20, 2026', words)).asOf).toBeNull();
    const { problems } = harvestMap(script.replace('26.38', '"26"'));
    expect(problems).toMatchObject([{ severity: 'error', line: 8 }, {}, {}]);
  });
});
