import { describe, expect, it } from 'vitest';
import { fixtureFile, SEASON, textFile } from '../sample-input.ts';
import { peopleOnlineSource } from './source.ts';

const NAME = 'context/internet-users-latest-value-2026-07.csv';
const HEAD = 'iso3,name,year_of_value,internet_users_pct';
const harvest = (...rows: string[]) =>
  peopleOnlineSource.harvest([textFile(NAME, [HEAD, ...rows, ''].join('\n'))], SEASON);

describe('people online', () => {
  const fixture = fixtureFile(
    new URL('./fixtures/internet-users-latest-value-2026-07.csv', import.meta.url),
    'context',
  );

  it('are the newest share of each country, with its year, and of no made-up code', () => {
    const { crops, asOf, files, problems } = peopleOnlineSource.harvest([fixture], {
      ...SEASON,
      alpha2: new Map([
        ...[...SEASON.alpha2, ['ZAF', 'ZA'] as const, ['AFG', 'AF'] as const],
        ...[['AND', 'AD'] as const, ['CIV', 'CI'] as const, ['LUX', 'LU'] as const],
        ...[['MUS', 'MU'] as const, ['PRK', 'KP'] as const],
      ]),
    });
    expect(asOf).toBe('2024-12-31');
    expect(files[0]?.via).toMatchObject([{ publisher: 'Our World in Data' }]);
    expect(crops[0]?.rows).toEqual([
      { country: 'AF', year: '2023', share: 0.177 },
      { country: 'AD', year: '2023', share: 0.954 },
      { country: 'CI', year: '2023', share: 0.407 },
      { country: 'ER', year: '2023', share: 0.2 },
      { country: 'LU', year: '2024', share: 0.988 },
      { country: 'MU', year: '2023', share: 0.795 },
      { country: 'TV', year: '2023', share: 0.743 },
      { country: 'VN', year: '2024', share: 0.842 },
      { country: 'ZA', year: '2023', share: 0.757 },
    ]);
    // 0 of 2012 tells nothing of 2024.
    expect(problems).toMatchObject([{ severity: 'warning', value: 'KP 2012' }]);
  });

  it('are those of the newest copy', () => {
    const older = NAME.replace('2026-07', '2025-12');
    expect(peopleOnlineSource.find([NAME, older, 'context/internet-users-share.csv'])).toEqual([
      NAME,
    ]);
  });

  it('are refused where a share or a year is none, and told where a code is no country', () => {
    const { problems, crops } = harvest(
      'VNM,Vietnam,2024,101',
      'TUV,Tuvalu,soon,5',
      'XXX,Nowhere,2024,5',
      'OWID_WRL,World,2023,67.4',
    );
    expect(problems.map(({ severity, line, value }) => [severity, line, value])).toEqual([
      ['error', 2, '101'],
      ['error', 3, 'soon'],
      ['warning', 4, 'XXX'],
    ]);
    expect(crops[0]?.rows).toEqual([{ country: 'WORLD', year: '2023', share: 0.674 }]);
  });
});
