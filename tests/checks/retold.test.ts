import { describe, expect, it } from 'vitest';
import { type Line, recountersOf } from './recount.ts';
import { falselyTold } from './retold.ts';

const TABLES: Readonly<Record<string, string>> = {
  'tables/holdings.csv': `month,country,ipv4_addresses,ipv6_slash48s,source
2026-01,AI,512,131072,ipverse
2026-02,AI,,65536,hotcakex`,
  'tables/adoption.csv': `source,measure,date,country,share,samples
google,users,2026-04-13,AI,0.25,
google,users,2026-07-19,KE,0.5,`,
  'tables/apnic-use.csv': `country,date,capable,preferred,samples
AI,2026-07-31,0.2,0.1,90`,
  'tables/pool.csv': `registry,month,state,addresses
afrinic,2026-01,available,1024`,
  'tables/registrations.csv': `registry,country,family,status,month,blocks,amount
arin,AI,ipv6,allocated,2019-05,3,12
afrinic,AI,ipv4,assigned,2020-01,1,256`,
  'reference/population.csv': `country,year,people
AI,2024,1024`,
  'sources.json': JSON.stringify({
    sources: [
      { id: 'arin', asOf: '2020-04-17' },
      { id: 'afrinic', asOf: '2026-08-21' },
    ],
  }),
};
const recounters = recountersOf((path) => TABLES[path] ?? '');
const AI = { country_code: 'AI', country: 'Anguilla' };

describe('the rows of a download', () => {
  it.each<Line>([
    { ...AI, share_of_users: '0.25', as_of: '2026-04-13', source: 'Google' },
    { ...AI, date: '2026-07-31', source: 'APNIC Labs', share_of_users: '0.2', tests_a_day: '90' },
    { ...AI, date: '2026-02', ipv6_slash32s: '1', source: 'HotCakeX' },
    { ...AI, date: '2026-02', ipv4_addresses: '', source: '' },
    { ...AI, ipv4_addresses_per_person: '0.5', as_of: '2026-01', source: 'ipverse' },
    {
      ...{ ...AI, year: '2019', ipv6_delegations: '3' },
      ...{ as_of: '2020-04-17/2026-08-21', source: 'ARIN; AFRINIC' },
    },
    { country_code: '', ipv6_slash32s: '40', date: '2026-02', source: 'HotCakeX' },
  ])('are told rightly: %j', (row) => {
    expect(falselyTold('a-figure', [row], recounters)).toEqual([]);
  });

  it.each([
    ['of another date', { ...AI, share_of_users: '0.25', as_of: '2026-07-19', source: 'Google' }],
    ['of another value', { ...AI, share_of_users: '0.5', as_of: '2026-04-13', source: 'Google' }],
    ['of another month', { ...AI, date: '2026-01', ipv6_slash32s: '1', source: 'ipverse' }],
    ['of another source', { ...AI, date: '2026-02', ipv6_slash32s: '1', source: 'ipverse' }],
    ['of nobody', { ...AI, share_of_users: '0.25', as_of: '2026-04-13', source: '' }],
    [
      'of one file’s day, where two list it',
      {
        ...{ ...AI, year: '2019', ipv6_delegations: '3' },
        ...{ as_of: '2026-08-21', source: 'ARIN; AFRINIC' },
      },
    ],
    ['of zero, where nobody counted', { ...AI, date: '2026-02', ipv4_addresses: '0', source: '' }],
  ])('are found out %s', (_, row) => {
    expect(falselyTold('a-figure', [row], recounters)).toHaveLength(1);
  });

  it('of a pool are those of the registry that the figure names', () => {
    const row = { date: '2026-01', ipv4_available: '1024', source: 'AFRINIC' };
    expect(falselyTold('afrinic-pool-by-state', [row], recounters)).toEqual([]);
    expect(falselyTold('lacnic-pool', [row], recounters)).toHaveLength(1);
  });
});
