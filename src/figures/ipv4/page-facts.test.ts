import { describe, expect, it } from 'vitest';
import { sampleData } from '../../published/sample-data.ts';
import { ipv4Brief, registriesWithoutPool, splitReserves } from './page-facts.ts';
import { POOL_METRICS, SAMPLE_POOLS } from './sample-pool.ts';

/** The sample's pools, and all that is delegated. */
const data = sampleData({
  sources: [{ id: 'afrinic', asOf: '2026-08-21', tables: ['pool'] }],
  metrics: {
    ...POOL_METRICS,
    'ipv4-held': { areas: { WORLD: [['2026-08', 2 ** 31]] } },
    'ipv4-account': { areas: { untold: [['2026-08', 512]] } },
  },
});

describe('the page on where IPv4 is', () => {
  it('tells the available space of those whose newest file is of their pool’s newest month', () => {
    expect(ipv4Brief(data)).toEqual({
      given: null,
      told: { names: ['afrinic'], available: 1000, oldest: '2026-08', newest: '2026-08' },
      ...{ registries: 5, delegatedOn: null, untold: { value: 512, on: '2026-08' } },
    });
  });

  it('tells what is given out of what networks can use by the account, where there is one', () => {
    const parts = { 'iana-multicast': 2 ** 28, 'delegated-arin': 3 * 2 ** 30, untold: 3 * 2 ** 28 };
    const areas = Object.entries(parts).map(([part, value]) => [
      part,
      [['2026-07', value] as const],
    ]);
    const metrics = {
      ...POOL_METRICS,
      'ipv4-held': { areas: { WORLD: [['2026-08', 2 ** 31] as const] } },
      'ipv4-registrations-by-year': { areas: {} },
      'ipv4-account': { areas: Object.fromEntries(areas) },
    };
    const brief = ipv4Brief(sampleData({ metrics }));
    expect(brief).toMatchObject({
      given: { usable: 15 * 2 ** 28, delegated: 12 * 2 ** 28, isAll: true, isSure: true },
      delegatedOn: '2026-07',
    });
  });

  it('tells nothing of what no newest file tells', () => {
    const none = sampleData({
      metrics: { ...POOL_METRICS, 'ipv4-held': { areas: {} }, 'ipv4-account': { areas: {} } },
    });
    expect(ipv4Brief(none)).toMatchObject({ given: null, told: null, untold: null });
  });

  it('splits the reserves of those alone whose files tell both kinds apart', () => {
    expect(splitReserves(SAMPLE_POOLS)).toEqual([]);
    const both = sampleData({
      metrics: {
        ...POOL_METRICS,
        'ipv4-policy-reserved': { areas: { afrinic: [['2026-08', 64]] } },
      },
    });
    const on = '2026-08';
    expect(splitReserves(both)).toEqual([
      { registry: 'afrinic', policy: { value: 64, on }, quarantined: { value: 400, on } },
    ]);
  });

  it('names those of whose pool no file tells', () => {
    expect(registriesWithoutPool(SAMPLE_POOLS)).toEqual(['apnic', 'arin', 'ripencc']);
  });
});
