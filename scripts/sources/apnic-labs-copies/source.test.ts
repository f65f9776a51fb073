import { describe, expect, it } from 'vitest';
import type { ApnicUse } from '../../../src/model/apnic-use.ts';
import { fixtureFile, SEASON, textFile } from '../sample-input.ts';
import { apnicLabsCopies } from './source.ts';

const season = {
  ...SEASON,
  alpha2: new Map([
    ['FRA', 'FR'],
    ['ROU', 'RO'],
    ['RUS', 'RU'],
    ['UKR', 'UA'],
    ['UZB', 'UZ'],
  ]),
};
// Excerpts of tables by month copied from sorujov/sorujov.github.io at 385eb08e and imau84/24RECO at ce75cc6f.
const excerpt = (name: string, month: string) => {
  const file = fixtureFile(
    new URL(`./fixtures/apnic-labs-monthly-${name}-${month}.csv`, import.meta.url),
    '',
  );
  return textFile(
    `adoption/apnic-labs/apnic-labs-monthly-${name}.csv`,
    new TextDecoder().decode(file.bytes),
  );
};
const world = excerpt('world-and-uzb', '2026-08');
const east = excerpt('rus-ukr', '2026-08');
const europe = excerpt('8-european', '2026-09');
const [byMonth, byDay] = apnicLabsCopies;
const harvestOf = (source: typeof byMonth, files: readonly (typeof world)[]) => {
  if (!source) throw new Error('expected a source for each way of averaging');
  return source.harvest(files, season);
};

describe('copies of APNIC Labs by month', () => {
  it('are two sources, for two ways of averaging, each with its own files', () => {
    const paths = [world, east, europe].map(({ name }) => name);
    expect(apnicLabsCopies.map(({ id, find }) => [id, find(paths)])).toEqual([
      ['apnic-labs-by-month', [world.name, east.name]],
      ['apnic-labs-by-day', [europe.name]],
    ]);
  });

  it('name who copied them, and APNIC Labs as whose data they are', () => {
    const named = [harvestOf(byMonth, [world]), harvestOf(byDay, [europe])].map(({ files }) =>
      files.flatMap(({ via = [] }) => via.map(({ publisher }) => publisher)),
    );
    expect(named).toEqual([['sorujov'], ['imau84']]);
    expect(apnicLabsCopies.map(({ publisher }) => publisher)).toEqual(['APNIC Labs', 'APNIC Labs']);
  });

  it('give months with what they tell: tests for a day of the month, or unknown', () => {
    const { crops, asOf, problems } = harvestOf(byMonth, [world, east]);
    const rows = crops[0]?.rows as readonly ApnicUse[];
    expect([problems, asOf]).toEqual([[], '2026-08-31']);
    const rowOf = (area: string, month: string) =>
      rows.find(({ country, date }) => country === area && date === month);
    const averaged = 'whole-month';
    // 1,028,345,243 tests in 31 days of August; 5,676 in 28 days of February.
    expect(rowOf('WORLD', '2026-08')).toEqual({
      ...{ country: 'WORLD', date: '2026-08', averaged, capable: 0.4364, preferred: 0.4164 },
      samples: 33_172_427,
    });
    expect(rowOf('UZ', '2015-02')).toMatchObject({ capable: 0, preferred: 0, samples: 203 });
    expect(rowOf('RU', '2022-03')).toEqual({
      ...{ country: 'RU', date: '2022-03', averaged, capable: 0.0464 },
      ...{ preferred: null, samples: null },
    });
  });

  it('say how they were averaged, and replace rows averaged alike alone', () => {
    const { crops, caveats, asOf } = harvestOf(byDay, [europe]);
    expect([asOf, caveats]).toEqual(['2026-09-30', ['mean-of-daily-shares', 'not-as-published']]);
    const [row] = (crops[0]?.rows ?? []) as readonly ApnicUse[];
    if (!row) throw new Error('expected a row');
    const replaced = (change: Partial<ApnicUse>) => crops[0]?.replaces({ ...row, ...change });
    expect([replaced({}), replaced({ date: '2011-01' })]).toEqual([true, true]);
    expect([replaced({ averaged: '30-days' }), replaced({ country: 'DE' })]).toEqual([
      false,
      false,
    ]);
  });

  it('are refused where a cell is none, and leave out codes of no country with a warning', () => {
    const copy = (row: string) =>
      textFile(world.name, `iso3,month,capable_pct,preferred_pct,samples\n${row}\n`);
    const problemsOf = (row: string) => harvestOf(byMonth, [copy(row)]).problems;
    for (const row of [
      'UZB,2026-13,1,1,5',
      'UZB,2026-08,101,1,5',
      'UZB,2026-08,1,,5',
      'UZB,2026-08,1,1,-5',
      'UZB,2026-12,1,1,5',
    ])
      expect(problemsOf(row)).toMatchObject([{ severity: 'error' }]);
    expect(problemsOf('XYZ,2026-08,1,1,5')).toMatchObject([{ severity: 'warning', value: 'XYZ' }]);
  });
});
