import { describe, expect, it } from 'vitest';
import type { ApnicUse } from '../../../src/model/apnic-use.ts';
import { SEASON, textFile } from '../sample-input.ts';
import type { InputFile } from '../source.ts';
import { apnicLabsSource } from './source.ts';

// Written by hand after https://data1.labs.apnic.net/ipv6-data-format.html: no file of APNIC Labs was at hand.
const mean = (seen: number, preferred: number, capable: number) => ({
  seen,
  preferred,
  preferred_pc: 0,
  capable,
  capable_pc: 0,
});
const economy = (cc: string, days: Record<string, ReturnType<typeof mean>>) =>
  textFile(
    `adoption/apnic/${cc}.json`,
    JSON.stringify({
      copyright: 'APNIC Labs',
      data: Object.entries(days).map(([date, window]) => ({
        raw: mean(1, 1, 1),
        '30': window,
        date,
        cc,
        updated: date,
      })),
    }),
  );
const row = (values: Partial<ApnicUse>): ApnicUse => ({
  ...{ country: 'ZA', date: '2026-08-15', averaged: '30-days' },
  ...{ capable: 0.04, preferred: 0.03, samples: 1000 },
  ...values,
});

describe('APNIC Labs', () => {
  it('gives the 30-day mean of each month’s last day and of the newest day, with the tests seen', () => {
    const file = economy('ZA', {
      '2026-08-15': mean(1000.4, 30, 40),
      '2026-06-29': mean(10, 1, 1),
      '2026-06-30': mean(300, 60, 100),
      '2026-08-14': mean(10, 1, 1),
    });
    const { crops, asOf, problems } = apnicLabsSource.harvest([file], SEASON);
    expect(problems).toEqual([]);
    expect(asOf).toBe('2026-08-15');
    // 100 of 300 could, 60 of 300 chose IPv6; 40 and 30 of 1,000.4.
    expect(crops[0]?.rows).toEqual([
      row({ date: '2026-06-30', capable: 0.3333, preferred: 0.2, samples: 300 }),
      row({}),
    ]);
  });

  it('replaces the months its files hold, and no others', () => {
    const file = economy('ZA', { '2026-08-15': mean(10, 1, 2), '2026-07-31': mean(0, 0, 0) });
    const { crops } = apnicLabsSource.harvest([file], SEASON);
    const replaced = (values: Partial<ApnicUse>) => crops[0]?.replaces(row(values));
    // July is no measurement any more: what stood there goes.
    expect([replaced({ date: '2026-08-09' }), replaced({ date: '2026-07-31' })]).toEqual([
      true,
      true,
    ]);
    expect([replaced({ date: '2026-06-30' }), replaced({ country: 'KE' })]).toEqual([false, false]);
    expect(crops[1]?.replaces({ source: 'apnic' })).toBe(true);
    expect(crops[1]?.replaces({ source: 'google' })).toBe(false);
  });

  it('replaces all that others averaged of its places, and of no others', () => {
    const { crops } = apnicLabsSource.harvest(
      [economy('ZA', { '2026-08-15': mean(10, 1, 2) })],
      SEASON,
    );
    const others = (values: Partial<ApnicUse>) =>
      crops[0]?.replaces(row({ averaged: 'whole-month', preferred: null, ...values }));
    expect([others({ date: '2015-01' }), others({ date: '2026-08' })]).toEqual([true, true]);
    expect(others({ country: 'KE', date: '2026-08' })).toBe(false);
    // A file without any measurement puts nothing in their place.
    const empty = apnicLabsSource.harvest([economy('ZA', { '2026-08-15': mean(0, 0, 0) })], SEASON);
    expect(empty.crops[0]?.replaces(row({ averaged: 'daily-shares' }))).toBe(false);
  });

  it('need not read a file again whose place has rows of its own', () => {
    const copied = row({ country: 'ZA', averaged: 'whole-month', date: '2026-08' });
    const tables = new Map([['apnic-use', [row({ country: 'WORLD' }), copied]]]);
    const standing = (cc: string) => apnicLabsSource.isStanding?.(economy(cc, {}), tables);
    expect([standing('XA'), standing('ZA')]).toEqual([true, false]);
  });

  it('knows XA as the world and leaves out the other private codes with a warning', () => {
    const files = ['XA', 'XB'].map((cc) => economy(cc, { '2026-08-15': mean(10, 1, 2) }));
    const { crops, problems } = apnicLabsSource.harvest(files, SEASON);
    expect(crops[0]?.rows.map(({ country }) => country)).toEqual(['WORLD']);
    expect(problems).toMatchObject([{ severity: 'warning', value: 'XB' }]);
  });

  it('reads means written 30_day, and refuses the file of another economy', () => {
    const mended = (file: InputFile, from: string, to: string) =>
      textFile(file.name, new TextDecoder().decode(file.bytes).replaceAll(from, to));
    const file = economy('ZA', { '2026-08-15': mean(10, 1, 2), '2026-08-14': mean(10, 1, 2) });
    const harvestOf = (one: InputFile) => apnicLabsSource.harvest([one], SEASON);
    expect(harvestOf(mended(file, '"30"', '"30_day"')).crops[0]?.rows).toHaveLength(1);
    const other = harvestOf(mended(file, '"cc":"ZA"', '"cc":"TV"'));
    expect(other.problems).toMatchObject([{ severity: 'error', value: 'TV' }]);
    expect(other.crops[0]?.replaces(row({}))).toBe(false);
  });

  it('has no reading where no test was seen', () => {
    const file = economy('ZA', { '2026-08-15': mean(0, 0, 0) });
    expect(apnicLabsSource.harvest([file], SEASON).crops[0]?.rows).toEqual([]);
  });

  it('refuses what is not the documented format, and days to come', () => {
    const files = [
      textFile('adoption/apnic/ZA.json', '<html>'),
      textFile('adoption/apnic/TV.json', '{"data":[{"date":"2026-08-15","cc":"TV"}]}'),
      economy('AD', { '2027-01-01': mean(10, 1, 2) }),
    ];
    expect(apnicLabsSource.harvest(files, SEASON).problems).toMatchObject([
      { severity: 'error', file: 'adoption/apnic/ZA.json' },
      { severity: 'error', file: 'adoption/apnic/TV.json' },
      { severity: 'error', file: 'adoption/apnic/AD.json', value: '2027-01-01' },
    ]);
  });
});
