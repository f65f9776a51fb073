import { describe, expect, it } from 'vitest';
import { parsePoints } from '../../charts/read-out/points.ts';
import type { GroupId } from '../../model/group.ts';
import { shownBy } from '../sample-shown.ts';
import { ipv4GivenBackByRegistry } from './by-registry.ts';
import { ipv4ListedByRegistry } from './listed.ts';
import { countryIpv4Flows } from './of-country.ts';
import { groupIpv4Flows } from './of-group.ts';
import { noFlows, sampleFlows } from './sample-flows.ts';
import { delegationsStillListed } from './survivors.ts';

const HISTORY = ['registry-history'];

describe('what was given back, by registry', () => {
  const shown = shownBy(ipv4GivenBackByRegistry, sampleFlows(), null);

  it('is a row for each registry and span, with nothing spread over missing months', () => {
    expect(shown.facts.table.rows.map(({ area, date }) => `${area} ${date}`)).toEqual([
      'afrinic 2019-03-31/2019-12-31',
      'afrinic 2019-12-31/2023-01-31',
      'lacnic 2019-03-31/2019-12-31',
      'lacnic 2019-12-31/2023-01-31',
    ]);
    expect(shown.facts.table.rows[0]?.origins).toEqual(HISTORY);
    // Listed, given again, listed again, came, went, given back, left.
    expect(shown.cells[1]?.slice(3)).toEqual(['512', '256', '64', '0', '0', '256', '0']);
  });

  it('is told with the first number plain, and most first', () => {
    expect(shown.words.title).toBe(
      'Since 2019, 5,120 IPv4 addresses were given back to AFRINIC and LACNIC',
    );
    expect(shown.words.sentence).toBe(
      'From 31 March 2019 to 31 January 2023, 4,096 IPv4 addresses were given back to LACNIC and 1,024 to AFRINIC. In the same time 2,560 were newly delegated and 1,280 given again after coming back.',
    );
  });

  it('is drawn a panel a registry, below zero what was given back', () => {
    const [narrow] = shown.drawings;
    const rows = parsePoints(/data-read="([^"]+)"/.exec(narrow?.svg ?? '')?.[1] ?? '');
    expect(rows.map(([, , row]) => row)).toEqual(shown.words.table.rows.map((_, row) => row));
    expect(narrow?.svg).toContain('hollow');
  });

  it('is not there without files', () => {
    expect(ipv4GivenBackByRegistry.facts(noFlows(), null)).toBeNull();
  });
});

describe('what came to a country, went and was given back', () => {
  const data = sampleFlows();
  const told = (alpha2: string) => shownBy(countryIpv4Flows, data, data.country(alpha2));

  it('is told by its main registry’s files, all that happened in one sentence', () => {
    const { words, facts } = told('KE');
    expect(words.title).toBe('Since 2019, 1,024 IPv4 addresses were given back in Kenya');
    expect(words.sentence).toBe(
      'From 31 March 2019 to 31 January 2023 in Kenya: 1,024 IPv4 addresses newly delegated, 64 listed again under an old date and 1,024 given back. 128 came from elsewhere, and none went elsewhere.',
    );
    expect(words.notes).toContain(
      'From the files of AFRINIC alone, without space that other registries list here.',
    );
    expect(facts.table.rows[0]).toEqual({
      ...{ area: null, date: '2019-03-31/2019-12-31', origins: HISTORY },
      values: {
        ...{ from_date: '2019-03-31', to_date: '2019-12-31' },
        ...{ ipv4_newly_delegated: 1024, ipv4_delegated_again: 0, ipv4_listed_again: 0 },
        ...{ ipv4_came_from_elsewhere: 0, ipv4_went_elsewhere: 0, ipv4_given_back: 768 },
        ipv4_left_untold: 0,
      },
    });
  });

  it('begins with what was delegated where none was given back', () => {
    expect(told('TG').words.title).toBe(
      'Since 2019, 1,536 IPv4 addresses were delegated in Togo, and none given back',
    );
  });

  it('says of what left that nobody knows where to', () => {
    expect(told('BR').words.sentence).toContain(
      'None moved. Another 32 left; no file yet tells where to.',
    );
  });

  it('is not there where nothing happened, nor where the main registry has no such files', () => {
    for (const alpha2 of ['TV', 'FR'])
      expect(countryIpv4Flows.facts(data, data.country(alpha2))).toBeNull();
  });
});

describe('what came to the members of a group', () => {
  const data = sampleFlows({
    parts: {
      groups: ['KE', 'TG', 'BR', 'FR'].map((country) => ({
        ...{ group: 'ldc', country, from: null, to: null, note: '' },
        source_url: 'https://groups.example/',
      })),
    },
    metrics: { 'ipv6-held': { areas: { KE: [['2023-01', 1]] } } },
  });
  const { words, facts } = shownBy(groupIpv4Flows, data, 'ldc' as GroupId);

  it('adds up those of whom files tell, and says how many they are', () => {
    expect(words.title).toBe('Since 2019, 5,120 IPv4 addresses were given back by members');
    expect(words.notes[0]).toBe(
      'Counted for 3 of 4 members: those mainly served by AFRINIC and LACNIC. For the others we have no such files.',
    );
    expect(facts.table.rows.map(({ values }) => values.ipv4_given_back)).toEqual([4864, 256]);
  });

  it('is not there where files tell of no member', () => {
    expect(groupIpv4Flows.facts(noFlows(), 'ldc' as GroupId)).toBeNull();
  });
});

describe('what a registry’s own files list', () => {
  const data = sampleFlows({
    metrics: {
      'ipv4-listed': {
        sources: HISTORY,
        methods: {
          KE: [
            ['2019-03', 'plain'],
            ['2022-12', 'extended'],
          ],
        },
        areas: {
          afrinic: [
            ['2019-03', 1_000_000],
            ['2019-12', 1_010_000],
            ['2023-01', 1_020_000],
          ],
          lacnic: [
            ['2019-03', 2_000_000],
            ['2023-01', 1_900_000],
          ],
          KE: [
            ['2019-03', 400_000],
            ['2022-12', 500_000],
            ['2023-01', 500_000],
          ],
        },
      },
    },
  });

  it('is a line for each registry, never a sum', () => {
    const { words, cells } = shownBy(ipv4ListedByRegistry, data, null);
    expect(words.sentence).toBe(
      'AFRINIC’s own files of January 2023 list 1.02 million addresses, 2% more than those of March 2019. LACNIC’s own files of January 2023 list 1.9 million addresses, 5% fewer than those of March 2019.',
    );
    expect(cells.map(([registry, month]) => `${registry} ${month}`)).toEqual([
      ...['AFRINIC March 2019', 'AFRINIC December 2019', 'AFRINIC January 2023'],
      ...['LACNIC March 2019', 'LACNIC January 2023'],
    ]);
  });
});

describe('what past years have become', () => {
  const cohort = (once: readonly number[]) => ({
    ...{ sources: HISTORY, unit: 'delegations' as const },
    areas: { afrinic: once.map((value, at) => [String(2015 + at), value] as const) },
  });
  const withCohorts = (once: readonly number[], still: readonly number[]) =>
    sampleFlows({
      metrics: {
        'ipv6-delegations-once-listed': cohort(once),
        'ipv6-delegations-still-listed': cohort(still),
        'ipv4-addresses-once-listed': cohort([256, 0, 0, 0, 0]),
        'ipv4-addresses-still-listed': cohort([512, 0, 0, 0, 0]),
        'ipv4-listed': {
          sources: HISTORY,
          areas: {
            afrinic: [
              ['2019-03', 1],
              ['2019-12', 1],
              ['2023-01', 1],
            ],
          },
        },
      },
    });

  it('is told of the five years before the files begin, then and now', () => {
    const data = withCohorts([80, 107, 108, 110, 115], [75, 88, 94, 99, 112]);
    const { words, facts } = shownBy(delegationsStillListed, data, null);
    expect(words.title).toBe('10% of the IPv6 delegations of 2015 to 2019 are no longer listed');
    expect(words.sentence).toBe(
      'Of the IPv6 delegations of 2015 to 2019 listed at each year’s end, AFRINIC’s newest file still lists 468 of 520 (files to January 2023). Figures by year of registration count only those still listed.',
    );
    expect(facts.table.rows.map(({ date }) => date)).toEqual([
      ...Array(4).fill('2019-03/2023-01'),
      '2019-12/2023-01',
    ]);
  });

  it('loses nothing where a split has added more', () => {
    const { drawings } = shownBy(
      delegationsStillListed,
      withCohorts([1, 0, 0, 0, 0], [1, 0, 0, 0, 0]),
      null,
    );
    expect(drawings[0]?.svg).toContain('none');
  });

  it('is not there without files', () => {
    expect(delegationsStillListed.facts(noFlows(), null)).toBeNull();
  });
});
