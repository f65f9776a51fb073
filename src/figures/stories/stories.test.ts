import { describe, expect, it } from 'vitest';
import { REGISTRY_NAMES } from '../../model/registry.ts';
import { catalogueOf } from '../../text/catalogue.ts';
import { plainText } from '../../text/prose.ts';
import { placedFigures } from '../placed/placed.ts';
import { readDevices } from './a-hundred-devices.ts';
import { devicesFacts } from './a-hundred-devices-facts.ts';
import { readRanOut } from './how-ipv4-ran-out.ts';
import { ranOutFacts } from './how-ipv4-ran-out-facts.ts';
import { readIslands } from './islands-and-landlocked.ts';
import { islandsFacts } from './islands-and-landlocked-facts.ts';
import { readNotUsed } from './registered-is-not-used.ts';
import { notUsedFacts } from './registered-is-not-used-facts.ts';
import { STORIES } from './stories.ts';
import { readWhoGot } from './who-got-the-addresses.ts';
import { whoGotFacts } from './who-got-the-addresses-facts.ts';

const text = catalogueOf('en');

describe.each(STORIES)('the story $slug', (story) => {
  const told = story.tell(text);

  it('is borne out by the committed tables, and has 600 to 900 words', () => {
    expect(told.words).toBeGreaterThanOrEqual(600);
    expect(told.words).toBeLessThanOrEqual(900);
    expect(told.minutes).toBe(Math.round(told.words / 220));
  });

  it('shows only figures that exist', () => {
    const figures = told.sections.flatMap((section) => section.figures);
    expect(figures.length).toBeGreaterThan(0);
    expect(figures.filter((path) => !placedFigures().has(path))).toEqual([]);
  });

  it('leaves no gap where a value should stand, and says numbers as people do', () => {
    const sentences = told.sections.flatMap(({ paragraphs }) => paragraphs.map(plainText));
    const all = [told.headline, told.standfirst, ...sentences].join('\n');
    expect(all).not.toMatch(/NaN|Infinity|undefined|null|\(\)| {2}| ,|\d\.\d{4,}/);
  });
});

describe('a story whose data change', () => {
  const ranOut = readRanOut();
  const devices = readDevices();
  const islands = readIslands(text);
  const notUsed = readNotUsed(text);
  const whoGot = readWhoGot(text);

  it('fails when AFRINIC’s pool is no longer less than half, and says what was found', () => {
    const pool = { ...ranOut.pool, before: 1000, after: 500 };
    expect(() => ranOutFacts({ ...ranOut, pool })).toThrow(
      /left: fewer than half as many \(found: before 1000, after 500\)/,
    );
  });

  it('fails when a third registry still gives from its general pool', () => {
    const registries = ranOut.registries.map((one) =>
      one.name === REGISTRY_NAMES.lacnic ? { ...one, ended: null } : one,
    );
    expect(() => ranOutFacts({ ...ranOut, registries })).toThrow(/the other two still give/);
  });

  it('fails when another year was the busiest', () => {
    const byYear = ranOut.byYear.map((year) =>
      year.date === '1991' ? { ...year, value: 9e8 } : year,
    );
    expect(() => ranOutFacts({ ...ranOut, byYear })).toThrow(/the busiest year .*peak 1991/);
  });

  it('fails when a region has more of the addresses than of the people, or no more', () => {
    const regions = { ...whoGot.regions, africa: { people: 0.2, addresses: 0.3 } };
    expect(() => whoGotFacts({ ...whoGot, regions })).toThrow(/regions: africa has less/);
    const europe = { ...whoGot.regions, europe: { people: 0.2, addresses: 0.2 } };
    expect(() => whoGotFacts({ ...whoGot, regions: europe })).toThrow(/regions: europe has more/);
  });

  it('lists every sentence that no longer holds at once', () => {
    const altered = { ...whoGot, aboveWorld: whoGot.countries, second: whoGot.largest };
    expect(() => whoGotFacts(altered)).toThrow(/people: fewer than half[\s\S]*ends: the next has/);
  });

  it('fails when the country with little registered has most of it', () => {
    const user = { ...notUsed.user, registered: notUsed.holder.registered };
    expect(() => notUsedFacts({ ...notUsed, user })).toThrow(/standfirst: several times as much/);
  });

  it('fails when most people no longer live where little is registered and much used', () => {
    const corners = { ...notUsed.corners, both: { ...notUsed.corners.both, people: 9e9 } };
    expect(() => notUsedFacts({ ...notUsed, corners })).toThrow(/corners: most people live/);
  });

  it('fails when an island country is landlocked, or the gap in use is as wide as on paper', () => {
    expect(() => islandsFacts({ ...islands, onBoth: 1 })).toThrow(/lists: no country is on both/);
    const users = { ...islands.landlocked.users, median: islands.islands.users.median / 30 };
    const landlocked = { ...islands.landlocked, users };
    expect(() => islandsFacts({ ...islands, landlocked })).toThrow(/the gap is far smaller/);
  });

  it('fails when things no longer outnumber addresses, or forecasts are not of one year', () => {
    const counted = { ...devices.counted, count: devices.total };
    expect(() => devicesFacts({ ...devices, counted })).toThrow(/things outnumber addresses/);
    const early = { ...devices.early, year: '2024' };
    expect(() => devicesFacts({ ...devices, early })).toThrow(/forecasts: for the same year/);
  });

  it('works out what follows from the numbers', () => {
    const facts = devicesFacts({ ...devices, people: 8_589_934_592, supposed: 100 });
    // 2^32 addresses for 2^33 people, so 100 devices each take 200 times all of them.
    expect([facts.each, facts.times]).toEqual([0.5, 200]);
    const { years, daysToFirst } = ranOutFacts(ranOut);
    // September 1981 to 3 February 2011; then 25 days of February, 31 of March, 15 of April.
    expect(years.ofStock).toBe(29);
    expect(daysToFirst).toBe(25 + 31 + 15);
  });
});
