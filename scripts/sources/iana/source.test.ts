import { describe, expect, it } from 'vitest';
import { fixtureFile, SEASON, textFile } from '../sample-input.ts';
import { ianaSource } from './source.ts';

const fixture = (name: string) => {
  const file = name.includes('.') ? name : `${name}.csv`;
  return fixtureFile(new URL(`./fixtures/${file}`, import.meta.url), 'iana');
};
const harvest = (...names: string[]) => ianaSource.harvest(names.map(fixture), SEASON);
const lines = (rows: readonly Record<string, unknown>[] = []) =>
  rows.map(({ prefix, designation, month, status }) =>
    [prefix, designation, month, status].join(' '),
  );

/** All 256 blocks, in IANA's layout. */
const WHOLE = [
  'Prefix,Designation,Date,WHOIS,RDAP,Status [1],Note',
  ...Array.from(
    { length: 256 },
    (_, i) => `${String(i).padStart(3, '0')}/8,Multicast,,,,RESERVED,`,
  ),
].join('\n');
const harvestWhole = (text: string) =>
  ianaSource.harvest([textFile('iana/ipv4-address-space.csv', text)], SEASON);

describe('IANA', () => {
  it('gives the registry or the purpose of each /8, also of those an organisation holds', () => {
    const { crops, asOf } = harvest('ipv4-address-space-2023-06-29');
    expect(asOf).toBe('2023-06-29');
    expect(lines(crops[0]?.rows)).toEqual([
      '0.0.0.0/8 local-identification 1981-09 reserved',
      '1.0.0.0/8 apnic 2010-01 allocated',
      '3.0.0.0/8 arin 1994-05 legacy',
      '6.0.0.0/8 arin 1994-02 legacy',
      '10.0.0.0/8 private-use 1995-06 reserved',
      '41.0.0.0/8 afrinic 2005-04 allocated',
      '127.0.0.0/8 loopback 1981-09 reserved',
      '224.0.0.0/8 multicast 1981-09 reserved',
      '255.0.0.0/8 future-use 1981-09 reserved',
    ]);
  });

  it('reads the same blocks from the list that IANA sets for people', () => {
    const { crops, asOf, files, problems } = harvest('ipv4-address-space-2023-12-18.txt');
    expect([asOf, files[0]?.records, files[0]?.asOf]).toEqual(['2023-12-18', 11, '2023-12-18']);
    // An excerpt: the list has 256 of them.
    expect(problems.map(({ value }) => value)).toEqual(['11 rows, 11 different']);
    expect(lines(crops[0]?.rows)).toEqual([
      '0.0.0.0/8 local-identification 1981-09 reserved',
      '1.0.0.0/8 apnic 2010-01 allocated',
      '3.0.0.0/8 arin 1994-05 legacy',
      '6.0.0.0/8 arin 1994-02 legacy',
      '10.0.0.0/8 private-use 1995-06 reserved',
      '22.0.0.0/8 arin 1993-05 legacy',
      '41.0.0.0/8 afrinic 2005-04 allocated',
      '48.0.0.0/8 arin 1995-05 legacy',
      '127.0.0.0/8 loopback 1981-09 reserved',
      '224.0.0.0/8 multicast 1981-09 reserved',
      '255.0.0.0/8 future-use 1981-09 reserved',
    ]);
  });

  it('refuses a list for people that has no blocks, or words it does not know', () => {
    const read = (text: string) =>
      ianaSource.harvest([textFile('iana/ipv4-address-space.txt', text)], SEASON).problems;
    expect(read('<html>\n<p>Moved')[0]).toMatchObject({
      message: 'expected lines that begin with a /8',
    });
    expect(read('   005/8  Nobody   1991-01   LENT')[0]).toMatchObject({
      ...{ line: 1, message: 'expected a registry or a purpose', value: 'Nobody' },
    });
  });

  it('gives each file its own day', () => {
    const { asOf, files } = harvest(
      'ipv4-address-space-2023-06-29',
      'ipv6-unicast-address-assignments-2024-07-23',
    );
    expect(files.map((file) => file.asOf)).toEqual(['2023-06-29', '2024-07-23']);
    expect(asOf).toBe('2024-07-23');
  });

  it('refuses a table that has not each /8 exactly once', () => {
    expect(harvestWhole(WHOLE).problems).toEqual([]);
    for (const text of [WHOLE.replace('017/8', '018/8'), WHOLE.slice(0, WHOLE.lastIndexOf('\n'))])
      expect(harvestWhole(text).problems).toMatchObject([{ severity: 'error', line: 0 }]);
  });

  it.each(['constructor', '__proto__', 'toString'])('knows no purpose %s', (word) => {
    const { problems } = harvestWhole(WHOLE.replace('Multicast', word));
    expect(problems[0]).toMatchObject({ severity: 'error', value: word });
  });

  it('takes an undated file for one of the day of reading', () => {
    expect(harvestWhole(WHOLE).asOf).toBe(SEASON.today);
  });

  it('reads the IPv6 blocks, with notes of several lines', () => {
    const { crops, problems } = harvest('ipv6-unicast-address-assignments-2024-07-23');
    expect(problems).toEqual([]);
    expect(lines(crops[0]?.rows)).toEqual([
      '2001::/23 iana 1999-07 allocated',
      '2001:400::/23 arin 1999-07 allocated',
      '2002::/16 6to4 2001-02 allocated',
      '2400::/12 apnic 2006-10 allocated',
      '2c00::/12 afrinic 2006-10 allocated',
      '2d00::/8 iana 1999-07 reserved',
    ]);
  });

  // Excerpts of IANA's registries as of 2026-08-22, laid out as IANA's style sheet lays out its CSV.
  it('cuts recovered and reallocated ranges into prefixes', () => {
    const { crops, problems } = harvest(
      'ipv4-recovered-address-space-1-2026-08-22',
      'ipv4-recovered-address-space-2-2026-08-22',
    );
    expect(problems).toEqual([]);
    expect(lines(crops[0]?.rows)).toEqual([
      '160.20.241.0/24 iana 2012-08 recovered',
      '160.20.245.0/24 iana 2012-08 recovered',
      '192.47.28.0/24 iana 2012-08 recovered',
      '43.224.0.0/13 apnic 2014-05 reallocated',
      '45.2.0.0/15 arin 2015-09 reallocated',
      '45.64.0.0/16 apnic 2014-05 reallocated',
      '45.65.0.0/20 apnic 2014-05 reallocated',
      '45.65.16.0/20 apnic 2016-03 reallocated',
      '45.65.32.0/19 apnic 2016-03 reallocated',
    ]);
  });

  it('takes columns more than it needs, and says which one lacks', () => {
    const read = (head: string) =>
      ianaSource.harvest(
        [
          textFile(
            'iana/ipv4-recovered-address-space-1.csv',
            `${head}\n192.0.1.0,192.0.1.255,ARIN,2012-08,x,y`,
          ),
        ],
        SEASON,
      ).problems;
    expect(read('Start address,End address,Returned by,Date recovered,Status,Note')).toEqual([]);
    expect(read('Start address,End address,Returned by,Date,Status,Note')).toMatchObject([
      { severity: 'error', line: 1, message: 'expected the columns Date recovered' },
    ]);
  });

  it('replaces only what the files that were read speak of', () => {
    const [crop] = harvest('ipv6-unicast-address-assignments-2024-07-23').crops;
    expect(crop?.replaces({ family: 'ipv6', status: 'reserved' })).toBe(true);
    expect(crop?.replaces({ family: 'ipv4', status: 'reserved' })).toBe(false);
    expect(crop?.replaces({ family: 'ipv4', status: 'recovered' })).toBe(false);
  });

  it('prefers the file as IANA calls it to dated copies, and the newest of those', () => {
    const copies = ['2023-06-29', '2024-01-01'].map((day) => `iana/ipv4-address-space-${day}.csv`);
    expect(ianaSource.find(copies)).toEqual(['iana/ipv4-address-space-2024-01-01.csv']);
    expect(ianaSource.find([...copies, 'iana/ipv4-address-space.csv'])).toEqual([
      'iana/ipv4-address-space.csv',
    ]);
    const text = 'iana/ipv4-address-space-2024-02-01.txt';
    expect(ianaSource.find([...copies, text])).toEqual([text]);
    expect(ianaSource.find(['iana/ipv6-unicast-address-assignments-2026-01-01.txt'])).toEqual([]);
  });

  it('names the line of what it does not understand', () => {
    const strange = WHOLE.replace('005/8,Multicast', '005/8,Nobody')
      .replace('006/8', '6/9')
      .replace('007/8,Multicast,', '007/8,Multicast,soon')
      .replace('008/8,Multicast,,,,RESERVED', '008/8,Multicast,,,,LENT');
    const { problems } = harvestWhole(strange);
    expect(problems.map(({ line, value }) => [line, value])).toEqual([
      [7, 'Nobody'],
      [8, '6/9'],
      [9, 'soon'],
      [10, 'lent'],
      [0, '252 rows, 252 different'],
    ]);
  });
});
