import { expect, it } from 'vitest';
import { noReading, tenCountries } from '../sample-countries.ts';
import { usersInBrief } from './users-in-brief.ts';

it('counts countries at the newest date by their share of users', () => {
  // Of six countries, France and Germany have more than half; none has less than one in twenty.
  expect(usersInBrief(tenCountries())).toEqual({
    ...{ on: '2026-07-19', withData: 6, majority: 2, low: 0 },
  });
});

it('has nothing to count where no country has a share', () => {
  expect(usersInBrief(tenCountries(noReading('ipv6-users-google')))).toBeNull();
});
