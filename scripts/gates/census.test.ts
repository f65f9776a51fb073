import { describe, expect, it } from 'vitest';
import { openCensus } from './census.ts';
import { sampleEdition, sampleHolding, samplePassage, yearsOfRipe } from './sample-passage.ts';

const cyprus = (amount: bigint) => [{ country: 'CY', amount }];
const SLASH32 = 2n ** 32n;

describe('the count of others', () => {
  it('gives the newest exact count of a country beside what all registries list', () => {
    const counts = [
      { country: 'CY', month: '2026-07', ipv4_addresses: 5 },
      { country: 'CY', ipv4_addresses: null, ipv6_slash48s: 2 ** 17 },
    ];
    const census = openCensus(yearsOfRipe(cyprus(SLASH32), cyprus(3n * SLASH32), counts));
    expect(census('ipv6', 'CY')).toEqual({
      counted: 2 ** 33,
      listed: 3 * 2 ** 32,
      month: '2026-08',
      days: 87,
    });
    expect(census('ipv4', 'CY')).toMatchObject({ counted: 5, listed: 0, month: '2026-07' });
  });

  it('knows nothing of AS numbers, nor of a country that nobody counted', () => {
    const census = openCensus(yearsOfRipe([], [], [{ country: 'CY' }]));
    expect(census('asn', 'CY')).toBeNull();
    expect(census('ipv6', 'MT')).toBeNull();
  });

  it('does not take a month that is over half a year from any of the five files', () => {
    expect(
      openCensus(yearsOfRipe([], [], [{ country: 'CY', month: '2026-05' }]))('ipv6', 'CY'),
    ).not.toBeNull();
    expect(
      openCensus(yearsOfRipe([], [], [{ country: 'CY', month: '2026-04' }]))('ipv6', 'CY'),
    ).toBeNull();
    const { after } = yearsOfRipe([], [], [{ country: 'CY' }]);
    const fewer = { ...after, sources: after.sources.slice(1) };
    expect(openCensus(samplePassage(after, fewer))('ipv6', 'CY')).toBeNull();
  });

  it('leaves out what was summed from the files in question', () => {
    const { after } = yearsOfRipe([], [], []);
    const holdings = [sampleHolding({ month: '2026-11', country: 'CY', source: 'registries' })];
    const own = { ...after, tables: sampleEdition([], { holdings }).tables };
    expect(openCensus(samplePassage(sampleEdition([]), own))('ipv6', 'CY')).toBeNull();
    expect(openCensus(samplePassage(own, own))('ipv6', 'CY')).not.toBeNull();
  });
});
