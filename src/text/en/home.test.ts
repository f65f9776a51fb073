import { describe, expect, it } from 'vitest';
import { tellNames } from '../grammar/sample-names.ts';
import { home, worldFigures } from './home.ts';

tellNames({ KE: 'Kenya' });

describe('the headline of the front page', () => {
  it.each([
    [
      { of: 'half', share: 35 / 600 },
      'Half of the world’s people live in countries and territories that hold 5.83% of IPv4 addresses',
    ],
    [
      { of: 'use', by: 'apnic-labs', value: 0.4364, on: '2026-08' },
      'About 4 in 10 of the world’s users could use IPv6 in August 2026, as APNIC Labs measures it',
    ],
    [
      { of: 'use', by: 'apnic-labs', value: 0.96, on: '2026-11-24' },
      'About 96% of the world’s users could use IPv6 in November 2026, as APNIC Labs measures it',
    ],
    [
      { of: 'use', by: 'google', value: 0.336, on: '2021-06' },
      'About 3 in 10 of Google’s users worldwide came over IPv6 in June 2021',
    ],
    [null, 'Who holds the Internet’s addresses, and where IPv6 is spreading'],
  ] as const)('for %j is %s', (p, words) => {
    expect(home.headline(p)).toBe(words);
  });

  it('on half of the world’s people has a line with its dates', () => {
    expect(home.halfDated({ on: '2026-01', year: '2024' })).toBe(
      'Addresses of January 2026, people of 2024.',
    );
  });
});

describe('the world’s IPv6 space', () => {
  const { title, jumps: told } = worldFigures.ipv6Held;
  const jump = { month: '2020-12', country: 'KE', share: 0.5 };

  it.each([
    [1, 'Registered IPv6 space grew by 100% from April 2019 to August 2026'],
    [-0.5, 'Registered IPv6 space shrank by 50% from April 2019 to August 2026'],
    [0, 'Registered IPv6 space was as large in August 2026 as in April 2019'],
  ])('that changed by %f is called: %s', (growth, words) => {
    expect(title({ growth, from: '2019-04', to: '2026-08' })).toBe(words);
  });

  it('names the months that made up most of a rise, one or several, and none where there was none', () => {
    expect(told({ jumps: [], jumpShare: 0 })).toBe('');
    expect(told({ jumps: [jump], jumpShare: 0.3 })).toContain(
      'One single month makes up 30% of the rise: December 2020, with 50% of that month’s rise registered in Kenya.',
    );
    expect(told({ jumps: [jump, { ...jump, share: 1.2 }], jumpShare: 0.3 })).toContain(
      'Two single months make up 30% of the rise: ',
    );
  });
});

describe('the largest pool on the front page', () => {
  const { title, sentence } = worldFigures.pool;
  const kept = { quarantined: null, reserved: null, unsplit: null };

  it.each([
    [1000, 'ARIN had 1,000 IPv4 addresses left to give out in February 2024'],
    [1, 'ARIN had 1 IPv4 address left to give out in February 2024'],
    [0, 'ARIN had no IPv4 addresses left to give out in February 2024'],
  ])('with %i addresses is called: %s', (left, words) => {
    expect(title({ registry: 'arin', left, on: '2024-02' })).toBe(words);
  });

  it.each([
    [
      { from: '2022-01', before: 10, after: 5 },
      'ARIN’s free pool shrank from 10 addresses in January 2022 to 5 in August 2026.',
    ],
    [
      { from: '2022-01', before: 5, after: 10 },
      'ARIN’s free pool grew from 5 addresses in January 2022 to 10 in August 2026.',
    ],
    [
      { from: '2022-01', before: 5, after: 5 },
      'ARIN’s free pool was 5 addresses in January 2022 and as large in August 2026.',
    ],
    [{ from: '2026-08', before: 5, after: 5 }, 'ARIN’s free pool was 5 addresses in August 2026.'],
    [
      { from: '2022-01', before: 0, after: 0 },
      'ARIN’s free pool was empty in January 2022 and empty in August 2026.',
    ],
    [
      { from: '2022-01', before: 5, after: 0 },
      'ARIN’s free pool shrank from 5 addresses in January 2022 to nothing in August 2026.',
    ],
  ])('that went as %j is told as: %s', (p, words) => {
    expect(sentence({ registry: 'arin', to: '2026-08', ...p, ...kept })).toBe(words);
  });
});

describe('use over time', () => {
  const { sentence } = worldFigures.worldUsers;
  const p = { from: '2012-01', before: 0.01, to: '2021-07' };

  it('says that the world’s line ends before the countries’ shares only where it does', () => {
    expect(sentence({ ...p, countriesOn: null })).toBe(
      'In January 2012, 1% of Google’s users were on IPv6.',
    );
    expect(sentence({ ...p, countriesOn: '2026-07-19' })).toContain(
      'Our daily series of the world ends in July 2021; the shares of countries and territories on this site are of Sunday 19 July 2026',
    );
  });
});

describe('where most IPv6 space is', () => {
  const { title, sentence } = worldFigures.largest;

  it('counts one country, several, and those without', () => {
    const on = '2026-08';
    expect(title({ half: 1, on })).toContain('in one country or territory had half');
    expect(title({ half: 4, on })).toMatch(
      /in four countries and territories had half .* in August 2026$/,
    );
    const p = { top: 'KE', share: 0.3, on: '2026-08', registered: 200 };
    expect(sentence({ ...p, without: 0 })).toContain('All 200 countries and territories');
    expect(sentence({ ...p, without: 9 })).toContain('9 of the 200 countries and territories');
  });
});
