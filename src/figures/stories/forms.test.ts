import { describe, expect, it } from 'vitest';
import { REGISTRIES } from '../../model/registry.ts';
import type { PoolLeft, RanOutFacts } from '../../model/stories/how-ipv4-ran-out.ts';
import { siteData } from '../../published/read.ts';
import { catalogueOf } from '../../text/catalogue.ts';
import { plainText } from '../../text/prose.ts';
import { devicesFacts } from './a-hundred-devices-facts.ts';
import { fourBillion } from './four-billion.ts';
import { howIpv4RanOut } from './how-ipv4-ran-out.ts';
import { ranOutFacts } from './how-ipv4-ran-out-facts.ts';
import { islandsAndLandlocked } from './islands-and-landlocked.ts';
import { registeredIsNotUsed } from './registered-is-not-used.ts';
import { DEVICES, FOUR_BILLION, ISLANDS, NOT_USED, RAN_OUT, WHO_GOT } from './sample-facts.ts';
import type { ToldFromFacts } from './story.ts';
import { whoGotTheAddresses } from './who-got-the-addresses.ts';

// Sentences name countries, whose names are told where the data are opened.
siteData();

const text = catalogueOf('en');

/** What a story says of facts that bear it out; empty when they do not. */
function said<Facts>(story: ToldFromFacts<Facts>, facts: Facts): string {
  const view = story.tellBy(story.standingBy(facts, undefined), text);
  const paragraphs = view?.sections.flatMap((one) => one.paragraphs.map(plainText)) ?? [];
  return [view?.headline, view?.standfirst, ...paragraphs].join('\n');
}

const poolOf = (registry: PoolLeft['registry'], rest: Partial<PoolLeft>): PoolLeft => ({
  ...{ registry, from: '2030-01', to: '2030-01', before: 0, after: 0 },
  ...{ quarantined: null, reserved: null, people: 1000 },
  ...rest,
});

describe('the sentences of the ten pictures', () => {
  it('tell of those who wait, where they are told', () => {
    expect(said(fourBillion, FOUR_BILLION)).toContain(
      'In line for more are 400 requests with ARIN (2 January 2030).',
    );
    expect(said(fourBillion, { ...FOUR_BILLION, waiting: [] })).not.toContain('In line');
  });

  it('tell of none where there is none', () => {
    const none = said(fourBillion, {
      ...{ ...FOUR_BILLION, available: 0 },
      back: { ...FOUR_BILLION.back, addresses: 0, again: 0 },
    });
    expect(none).toContain('list none as available');
    expect(none).toContain('No addresses were given back or taken back');
    expect(none).toContain('none were given again');
  });
});

describe('the sentences of how IPv4 ran out', () => {
  const ofPools = (pools: RanOutFacts['pools']) => said(howIpv4RanOut, { ...RAN_OUT, pools });

  it('name the pools that files tell of, and how many do not', () => {
    const two = said(howIpv4RanOut, RAN_OUT);
    expect(two).toContain('AFRINIC 400 (January 2030) and ARIN none (January 2030)');
    expect(two).toContain('The newest files of the other three at hand do not tell.');
    const all = ofPools(REGISTRIES.map((registry) => poolOf(registry, { after: 5 })));
    expect(all).toContain('the RIPE NCC 5 (January 2030)');
    expect(all).not.toContain('do not tell');
  });

  it('say how the largest pool changed, or since when it is told', () => {
    const changed = (after: number) =>
      ofPools([poolOf('lacnic', { from: '2029-01', before: 1000, after })]);
    expect(changed(400)).toContain('400 in January 2030, fewer than half as many.');
    expect(changed(600)).toContain('600 in January 2030, fewer than then.');
    expect(changed(1000)).toContain('as many as then.');
    expect(changed(1500)).toContain('more than then.');
    expect(ofPools([poolOf('apnic', { after: 7 })])).toContain(
      'Of the registries, only APNIC tells. Its files tell of them for January 2030 alone.',
    );
    expect(ofPools([poolOf('apnic', { after: 7 }), poolOf('arin', {})])).toContain(
      'The most were with APNIC. Its files tell',
    );
    expect(ofPools([poolOf('apnic', {})])).toContain(
      'None of those told of has an address left to give.',
    );
  });

  it('stand above the figure of the largest pool', () => {
    const [afrinic] = RAN_OUT.pools;
    const pools = [poolOf('apnic', { after: 900 }), ...(afrinic ? [afrinic] : [])];
    const standing = howIpv4RanOut.standingBy({ ...RAN_OUT, pools }, undefined);
    const sections = howIpv4RanOut.tellBy(standing, text)?.sections ?? [];
    expect(sections.find(({ id }) => id === 'left')?.figures).toEqual(['apnic-pool-by-state']);
  });

  it('compare the quarantine with what is available', () => {
    const resting = (quarantined: number | null) =>
      ofPools([poolOf('afrinic', { after: 100, quarantined })]);
    expect(resting(200)).toContain('A larger number, 200, is in quarantine');
    expect(resting(50)).toContain('A smaller number, 50, is in quarantine');
    expect(resting(100)).toContain('As large a number, 100, is in quarantine');
    expect(resting(null)).not.toContain('quarantine');
  });

  it('count the general pools that are used up, from none to all', () => {
    const used = (count: number) =>
      said(howIpv4RanOut, {
        ...RAN_OUT,
        registries: RAN_OUT.registries.map((one, index) => ({
          ...one,
          ended: index < count ? { date: '2020-01-01', href: one.rationed.href } : null,
        })),
      });
    expect(used(0)).toContain('No general pool is used up yet.');
    expect(used(1)).toContain('One general pool is used up: that of APNIC since 1 January 2020.');
    expect(used(4)).toContain('The other registry still gives small blocks.');
    expect(used(5)).toContain('all five regional registries have used up their general pools');
    expect(used(5)).not.toContain('still give');
  });

  it('say where the busiest year lies, and of how many users’ countries most come over IPv6', () => {
    const peak = (year: string) =>
      said(howIpv4RanOut, {
        ...RAN_OUT,
        registered: { ...RAN_OUT.registered, peak: { year, addresses: 1 } },
      });
    expect(peak('2010')).toContain('2010, the year before the central store was emptied');
    expect(peak('2011')).toContain('2011, the year in which the central store was emptied');
    expect(peak('2013')).toContain('2013, two years after the central store was emptied');
    const none = said(howIpv4RanOut, { ...RAN_OUT, use: { ...RAN_OUT.use, majority: 0 } });
    expect(none).toContain('in none of 200 countries');
  });
});

describe('the sentences of who got the addresses', () => {
  it('say which regions have less and which more, whichever they are', () => {
    const even = { people: 0.2, addresses: 0.3 };
    const regions = { ...WHO_GOT.regions, africa: even, asia: even };
    const words = said(whoGotTheAddresses, { ...WHO_GOT, regions });
    expect(words).toContain('In January 2030 five regions had a larger part');
    expect(words).not.toContain('a smaller part');
  });

  it('compare with half of the countries, and the second with the first', () => {
    const above = (aboveWorld: number) => said(whoGotTheAddresses, { ...WHO_GOT, aboveWorld });
    expect(above(70)).toContain('Fewer than half, 70, were above');
    expect(above(130)).toContain('More than half, 130, were above');
    expect(above(100)).toContain('Half, 100, were above');
    const second = (addresses: number) =>
      said(whoGotTheAddresses, { ...WHO_GOT, second: { ...WHO_GOT.second, addresses } });
    expect(second(0.09)).toContain('less than a quarter of that');
    expect(second(0.15)).toContain('less than half of that');
    expect(second(0.3)).toContain('China came next with 30% for 17% of the people.');
  });
});

describe('the sentences of registered and used', () => {
  it('tell of the holders of every registry whose file tells them apart', () => {
    const holders = REGISTRIES.map((registry) => ({
      ...{ registry, on: '2030-01-01', all: 100, without: 40 },
    }));
    const words = said(registeredIsNotUsed, { ...NOT_USED, holders });
    expect(words).toContain('In those that the RIPE NCC serves (1 January 2030) it is 40 of 100');
    expect(words).not.toContain('tell holders apart');
    expect(said(registeredIsNotUsed, { ...NOT_USED, holders: [] })).not.toContain('gap begins');
    expect(said(registeredIsNotUsed, NOT_USED)).toContain(
      'The files of the other four registries at hand do not tell holders apart.',
    );
  });

  it('name the kind of country where most people live', () => {
    expect(said(registeredIsNotUsed, NOT_USED)).toContain('More people live in this last group');
    const both = { ...NOT_USED.corners.both, people: 5e9 };
    const words = said(registeredIsNotUsed, {
      ...NOT_USED,
      corners: { ...NOT_USED.corners, both },
    });
    expect(words).toContain('most people live in that where much is registered and much used');
  });
});

describe('the sentences of islands and landlocked countries', () => {
  it('say how sharply IPv6 shows the same', () => {
    const two = (ipv6: number) =>
      said(islandsAndLandlocked, { ...ISLANDS, two: { ...ISLANDS.two, ipv6 } });
    expect(two(0.9)).toContain('more sharply');
    expect(two(0.6)).toContain('less sharply');
    expect(two(0.3)).toContain('IPv6 is spread more widely.');
  });

  it('name few countries above the world, and count many', () => {
    const above = (...aboveWorld: string[]) =>
      said(islandsAndLandlocked, {
        ...ISLANDS,
        landlocked: {
          ...ISLANDS.landlocked,
          ipv4: { ...ISLANDS.landlocked.ipv4, aboveWorld },
        },
      });
    expect(above()).toContain('None is above the figure for the world');
    expect(above('MD', 'KZ')).toMatch(/Only .* and .* are above the figure/);
    expect(above('MD', 'KZ', 'AM', 'BT')).toContain('Four are above the figure');
  });

  it('say of countries without users that there are none, of lists that they cross', () => {
    const users = { ...ISLANDS.islands.users, counted: 39, aboveWorld: 0 };
    const words = said(islandsAndLandlocked, {
      ...ISLANDS,
      onBoth: 2,
      islands: { ...ISLANDS.islands, users },
    });
    expect(words).toContain('Two are on both.');
    expect(words).toContain('For every island state there is a share of users.');
    expect(words).toContain('stand no island states and 10 landlocked countries');
  });
});

describe('the facts of stories', () => {
  it('follow from the numbers of devices and people', () => {
    const facts = devicesFacts({ ...DEVICES, people: 8_589_934_592, supposed: 100 });
    // 2^32 addresses for 2^33 people, so 100 devices each take 200 times all of them.
    expect([facts.each, facts.times]).toEqual([0.5, 200]);
  });

  it('follow from the days of turning points, in their order', () => {
    const byYear = ['1990', '2010', '2020'].map((date, index) => ({ date, value: index + 1 }));
    const registries = RAN_OUT.registries.toReversed();
    const facts = ranOutFacts({ ...RAN_OUT, registries, byYear });
    // September 1981 to 3 February 2011; then 25 days of February, 31 of March, 15 of April.
    expect(facts?.years.ofStock).toBe(29);
    expect(facts?.daysToFirst).toBe(25 + 31 + 15);
    expect(facts?.registries.map(({ registry }) => registry)[0]).toBe('apnic');
    expect(facts?.registered.early).toEqual({ year: '1995', share: 1 / 6 });
    expect(facts?.registered.peak).toEqual({ year: '2020', addresses: 3 });
    expect(ranOutFacts({ ...RAN_OUT, byYear: [] })).toBeNull();
  });
});
