import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { zonesIn } from './zones.ts';

/** An excerpt of `bcp47/timezone.json` of CLDR 48.2.0. */
const FILE = {
  keyword: {
    u: {
      tz: {
        _description: 'Time zone key',
        _alias: 'timezone',
        ancur: { _description: 'Curaçao', _alias: 'America/Curacao', _region: 'CW' },
        cst6cdt: { _deprecated: true, _description: 'POSIX zone', _preferred: 'uschi' },
        gmt: { _description: 'Greenwich Mean Time', _alias: 'Etc/GMT Etc/GMT+0 GMT' },
        bebru: { _description: 'Brussels, Belgium', _alias: 'Europe/Brussels CET MET' },
        inccu: {
          _description: 'Kolkata, India',
          _alias: 'Asia/Calcutta Asia/Kolkata',
          _iana: 'Asia/Kolkata',
        },
        utce01: { _description: '1 hour ahead of UTC', _alias: 'Etc/GMT-1' },
      },
    },
  },
};

describe('the time zones from CLDR', () => {
  it('lie in the country that their short id begins with, or that the file names', () => {
    expect(zonesIn(FILE, ['AN', 'BE', 'CW', 'GM', 'IN'])).toEqual([
      { zone: 'America/Curacao', country: 'CW' },
      { zone: 'Asia/Calcutta', country: 'IN' },
      { zone: 'Asia/Kolkata', country: 'IN' },
      { zone: 'Europe/Brussels', country: 'BE' },
    ]);
  });

  it('are those of the countries asked for', () => {
    expect(zonesIn(FILE, ['CW'])).toHaveLength(1);
  });

  it('say of each zone that this program knows by its country the same as its own database', () => {
    const rows: { zone: string; country: string }[] = parse(
      readFileSync(join(import.meta.dirname, '../../data/reference/time-zones.csv')),
      { columns: true },
    );
    const kept = new Map(rows.map(({ zone, country }) => [zone, country]));
    const codes = [...new Set(kept.values())];
    const known = codes.flatMap((country) => zonesOf(country).map((zone) => `${zone} ${country}`));
    expect(known.length).toBeGreaterThan(300);
    expect(
      known.filter((one) => one !== `${one.split(' ')[0]} ${kept.get(one.split(' ')[0] ?? '')}`),
    ).toEqual([]);
  });
});

/** The zones of a country in Node's own database, which has a function for them from version 24 on. */
function zonesOf(country: string): readonly string[] {
  const locale = new Intl.Locale('und', { region: country });
  return (locale as unknown as { getTimeZones(): string[] }).getTimeZones();
}
