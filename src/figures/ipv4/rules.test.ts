import { describe, expect, it } from 'vitest';
import type { Entitlement } from '../../model/ipv4-rules.ts';
import { sampleData } from '../../published/sample-data.ts';
import { catalogueOf } from '../../text/catalogue.ts';
import { entitlementRows, reserveKeepers, reserveRows } from './rules.ts';

const text = catalogueOf('en');
const source_url = 'https://www.registry.example/policy';

const rule = (more: Partial<Entitlement> & Pick<Entitlement, 'id' | 'registry' | 'use'>) => ({
  ...{ smallest: '', largest: '', policy: '', since: null, counted: null, source_url },
  ...more,
});

const data = sampleData({
  parts: {
    entitlements: [
      rule({ id: 'ripencc-queue', registry: 'ripencc', use: 'stated', counted: 1234 }),
      rule({ id: 'arin-infrastructure', registry: 'arin', use: 'special', largest: '/24' }),
      rule({ id: 'arin-general', registry: 'arin', use: 'waiting-list', since: '2015-07-01' }),
    ],
    policyReserves: [
      {
        ...{ range: '196.49.0.0/16', registry: 'afrinic', purpose: 'exchange points' },
        ...{ policy: 'a policy', source_url },
      },
    ],
  },
});

describe('what a network can still get', () => {
  it('is told by registry: on request, by waiting list, counted, for a purpose', () => {
    const rows = entitlementRows(data, text).map(({ cells }) => cells);
    expect(rows.map(([registry, what]) => [registry, what?.split(':')[0]])).toEqual([
      ['ARIN', 'By waiting list'],
      ['ARIN', 'For a purpose only'],
      ['RIPE NCC', 'Counted by the registry'],
    ]);
    expect(rows[0]?.slice(2)).toEqual(['not stated', 'not stated', '1 July 2015']);
    expect(rows[2]).toEqual([
      'RIPE NCC',
      'Counted by the registry: 1,234 LIRs, accounts of members, in line on the waiting list.',
      ...['', '', 'not stated'],
    ]);
  });

  it('leads to the page that states it', () => {
    expect(entitlementRows(data, text)[0]?.source).toEqual({
      ...{ href: source_url, host: 'registry.example' },
    });
  });
});

describe('ranges kept by policy', () => {
  it('are told with who keeps them, and for what', () => {
    expect(reserveRows(data, text).map(({ cells }) => cells)).toEqual([
      [
        ...['AFRINIC', '196.49.0.0/16', 'Management networks of Internet exchange points'],
        'a policy',
      ],
    ]);
    expect(reserveKeepers(data)).toEqual(['afrinic']);
    expect(reserveKeepers(sampleData({}))).toEqual([]);
  });
});
