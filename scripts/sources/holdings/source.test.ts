import { describe, expect, it } from 'vitest';
import { fixtureFile, SEASON, textFile } from '../sample-input.ts';
import { holdingsSource } from './source.ts';

const fixture = fixtureFile(
  new URL('./fixtures/country-month-2026-08-22.csv', import.meta.url),
  'holdings',
);
const header = new TextDecoder().decode(fixture.bytes).split('\n')[0];
const harvestRow = (row: string) =>
  holdingsSource.harvest([textFile('holdings/country-month.csv', `${header}\n${row}\n`)], SEASON);

describe('holdings', () => {
  it('keep IPv4 only where it is exact, and IPv6 in whole /48s', () => {
    const { crops, problems, asOf } = holdingsSource.harvest([fixture], SEASON);
    expect(problems).toEqual([]);
    expect(asOf).toBe('2026-08-22');
    expect(crops[0]?.rows).toContainEqual({
      month: '2022-12',
      country: 'ZA',
      ipv4_addresses: 27_068_416,
      ipv6_slash48s: 320_410_537,
      source: 'ipverse',
    });
    expect(crops[0]?.rows).toContainEqual({
      month: '2026-08',
      country: 'TV',
      ipv4_addresses: null,
      ipv6_slash48s: 131_072,
      source: 'hotcakex',
    });
  });

  it('keep EU space on its own line', () => {
    const { crops } = holdingsSource.harvest([fixture], SEASON);
    expect(crops[0]?.rows.filter((row) => row.country === 'EU')).toHaveLength(1);
  });

  it('replace the months they cover and no other', () => {
    const [crop] = holdingsSource.harvest([fixture], SEASON).crops;
    expect(['2026-08', '2026-09'].map((month) => crop?.replaces({ month }))).toEqual([true, false]);
  });

  it('refuse IPv6 that is no whole number of /48s', () => {
    const row = '2026-08,2026-08-22,hotcakex,x,ZA,1,1,1.000005,1,exact';
    expect(harvestRow(row).problems).toMatchObject([
      { severity: 'error', line: 2, message: 'expected a whole number of /48s', value: '1.000005' },
    ]);
  });

  it('count codes of no country of today under ZZ, and say so once', () => {
    const row = (cc: string, ipv4: number, quality = 'exact') =>
      `2026-08,2026-08-22,hotcakex,x,${cc},${ipv4},1,1,1,${quality}`;
    const harvest = (...rows: string[]) => harvestRow(rows.join('\n'));
    const { crops, problems } = harvest(row('ZZ', 1), row('XK', 256), row('AN', 512), row('ZA', 9));
    const shared = { month: '2026-08', source: 'hotcakex' };
    expect(crops[0]?.rows).toEqual([
      { ...shared, country: 'ZZ', ipv4_addresses: 769, ipv6_slash48s: 3 * 65_536 },
      { ...shared, country: 'ZA', ipv4_addresses: 9, ipv6_slash48s: 65_536 },
    ]);
    expect(problems).toMatchObject([
      { severity: 'warning', line: 3, value: 'AN (withdrawn) 1, XK (user-assigned) 1' },
    ]);
    const unknown = harvest(row('XK', 256), row('AN', 512, 'sizes-rounded-to-nearest'));
    expect(unknown.crops[0]?.rows).toMatchObject([{ country: 'ZZ', ipv4_addresses: null }]);
  });

  it('report everything that is wrong with a row, and leave it out', () => {
    const { crops, problems } = harvestRow('2026-13,2027-01-01,hotcakex,x,Q1,,1,,1,exact');
    expect(problems.map((problem) => problem.message)).toEqual([
      'expected a month YYYY-MM',
      'expected a country code of two capital letters',
      'expected a whole number of /48s',
      'expected a whole number of addresses',
      'expected a day that is not in the future',
    ]);
    expect(crops[0]?.rows).toEqual([]);
  });
});
