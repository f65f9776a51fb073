import { greatest, least } from 'd3';
import type { Data } from '../../published/data.ts';
import { findPeopleYear, newestValues } from '../../published/dates.ts';
import { isExample } from '../examples.ts';
import type { StripRow } from '../strips/strip.ts';
import { byRegion } from './region-strips.ts';

/** IPv4 addresses per person in every country, by region. */
export const ipv4PerPersonByRegion = byRegion('ipv4-per-person-by-region', {
  metric: 'ipv4-per-person',
  told(data) {
    const all = [...newestValues('ipv4-per-person', data.countries, data).values()];
    return {
      year: findPeopleYear(data.countries),
      above: all.filter((value) => value > 1).length,
      below: all.filter((value) => value < 0.1).length,
      withData: all.length,
    };
  },
  words: (text) => text.worldFigures.perPerson,
  sentence: ({ strip, told }, text) =>
    text.worldFigures.perPerson.sentence({ on: strip.on, ...told }),
});

/** Share of Google users on IPv6 in every country, by region. */
export const ipv6UsersByRegion = byRegion('ipv6-users-by-region', {
  metric: 'ipv6-users-google',
  told: endsOf,
  words: (text) => text.worldFigures.users,
  sentence({ strip, told: { best, spread } }, text) {
    return text.worldFigures.users.sentence({
      on: strip.on,
      first: best[0],
      firstValue: best[1],
      spread: spread.region,
      spreadLow: valued(spread.low),
      spreadHigh: valued(spread.high),
    });
  },
});

type Entry = readonly [area: string, value: number];

const valued = ([area, value]: Entry) => ({ area, value });

/** The country with the largest value, and the region whose countries lie furthest apart: of those that may be named. */
function endsOf(data: Data, rows: readonly StripRow[]) {
  const spreads = rows.flatMap(({ id, values }) =>
    spreadOf(id, new Map([...values].filter(([area]) => isExample(data, area)))),
  );
  const best = greatest(spreads, ({ high }) => high[1])?.high;
  const spread = greatest(spreads, ({ gap }) => gap);
  return best && spread ? { best, spread } : null;
}

function spreadOf(id: string, values: ReadonlyMap<string, number>) {
  const [low, high] = [least(values, ([, value]) => value), greatest(values, ([, value]) => value)];
  return low && high ? [{ region: id, low, high, gap: high[1] - low[1] }] : [];
}
