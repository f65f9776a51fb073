import { describe, expect, it } from 'vitest';
import { tellNames } from '../grammar/sample-names.ts';
import { home, worldFigures } from './home.ts';

tellNames({ KE: 'Kenya' });

describe('the headline of the front page', () => {
  it.each([
    [
      { majority: 12, low: 30 },
      'In 12 countries and territories, most Google users come over IPv6. In 30, fewer than one in twenty do.',
    ],
    [
      { majority: 1, low: 0 },
      'In 1 country or territory, most Google users come over IPv6. In none do fewer than one in twenty.',
    ],
    [
      { majority: 0, low: 3 },
      'In no country or territory do most Google users come over IPv6. In 3, fewer than one in twenty do.',
    ],
    [null, 'Who holds the Internet’s addresses, and where IPv6 is spreading'],
  ])('for %j is %s', (p, words) => {
    expect(home.headline(p)).toBe(words);
  });

  it('promises a map of users only where there are shares of users', () => {
    expect(home.standfirst(null)).toMatch(/are ready\.$/);
    expect(home.standfirst({ withData: 1, on: '2026-11-25' })).toMatch(
      /How far 1 country or territory had come by 25 November 2026:$/,
    );
  });
});

describe('the world’s IPv6 space', () => {
  const { title, sentence } = worldFigures.ipv6Held;
  const span = { from: '2019-04', to: '2026-08', before: 100, after: 200 };
  const jump = { month: '2020-12', country: 'KE', share: 0.5 };

  it.each([
    [1, 'Registered IPv6 space has grown by 100% since April 2019'],
    [-0.5, 'Registered IPv6 space has shrunk by 50% since April 2019'],
    [0, 'Registered IPv6 space is as large as in April 2019'],
  ])('that changed by %f is called: %s', (growth, words) => {
    expect(title({ growth, from: '2019-04' })).toBe(words);
  });

  it('names the months that made up most of a rise, one or several, and none where there was none', () => {
    expect(sentence({ ...span, jumps: [], jumpShare: 0 })).not.toContain('month');
    expect(sentence({ ...span, jumps: [jump], jumpShare: 0.3 })).toContain(
      'One single month makes up 30% of the rise: December 2020, with 50% of that month’s rise registered in Kenya.',
    );
    expect(sentence({ ...span, jumps: [jump, { ...jump, share: 1.2 }], jumpShare: 0.3 })).toContain(
      'Two single months make up 30% of the rise: ',
    );
  });
});

describe('the largest pool on the front page', () => {
  const { title, sentence } = worldFigures.pool;
  const kept = { quarantined: null, reserved: null, unsplit: null };

  it.each([
    [1000, null, 'ARIN has 1,000 IPv4 addresses left to give out'],
    [1, null, 'ARIN has 1 IPv4 address left to give out'],
    [0, null, 'ARIN has no IPv4 addresses left to give out'],
    [1000, '2024-02', 'ARIN had 1,000 IPv4 addresses left to give out in February 2024'],
  ])('with %i addresses, of %j, is called: %s', (left, on, words) => {
    expect(title({ registry: 'arin', left, on })).toBe(words);
  });

  it.each([
    [
      { from: '2022-01', before: 10, after: 5 },
      'Its free pool shrank from 10 addresses in January 2022 to 5 in August 2026.',
    ],
    [
      { from: '2022-01', before: 5, after: 10 },
      'Its free pool grew from 5 addresses in January 2022 to 10 in August 2026.',
    ],
    [
      { from: '2022-01', before: 5, after: 5 },
      'Its free pool was 5 addresses in January 2022 and as large in August 2026.',
    ],
    [{ from: '2026-08', before: 5, after: 5 }, 'Its free pool was 5 addresses in August 2026.'],
    [
      { from: '2022-01', before: 0, after: 0 },
      'Its free pool was empty in January 2022 and empty in August 2026.',
    ],
    [
      { from: '2022-01', before: 5, after: 0 },
      'Its free pool shrank from 5 addresses in January 2022 to nothing in August 2026.',
    ],
  ])('that went as %j is told as: %s', (p, words) => {
    expect(sentence({ to: '2026-08', ...p, ...kept })).toBe(words);
  });
});

describe('use over time', () => {
  const { sentence } = worldFigures.worldUsers;
  const p = { from: '2012-01', before: 0.01, to: '2021-07' };

  it('says that the world’s line ends before the countries’ shares only where it does', () => {
    expect(sentence({ ...p, countriesOn: null })).toBe('In January 2012 it was 1%.');
    expect(sentence({ ...p, countriesOn: '2026-07-19' })).toContain(
      'Our daily series of the world ends in July 2021; the shares of countries and territories on this page are of 19 July 2026',
    );
  });
});

describe('where most IPv6 space is', () => {
  const { title, sentence } = worldFigures.largest;

  it('counts one country, several, and those without', () => {
    expect(title({ half: 1 })).toContain('in one country or territory have half');
    expect(title({ half: 4 })).toContain('in four countries and territories have half');
    const p = { top: 'KE', share: 0.3, on: '2026-08', registered: 200 };
    expect(sentence({ ...p, without: 0 })).toContain('All 200 countries and territories');
    expect(sentence({ ...p, without: 9 })).toContain('9 of the 200 countries and territories');
  });
});
