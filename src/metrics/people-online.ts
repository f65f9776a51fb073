import type { Metric } from './metric.ts';
import { sortReadings } from './parts/series.ts';

/** Share of people in each country who use the Internet, in the newest year known of each. */
export const peopleOnlineShare = {
  id: 'people-online-share',
  unit: 'share',
  tables: ['peopleOnline'],
  additive: false,
  compute: ({ tables }) =>
    sortReadings(
      tables.peopleOnline.map(({ country, year, share }) => ({
        ...{ area: country, date: year, value: share },
      })),
    ),
} as const satisfies Metric;

/**
 * People in each country who use the Internet: that share of the people of the same year, in whole people. Where the
 * people of that year are not known there is no data: another year's would mix two.
 */
export const peopleOnline = {
  id: 'people-online',
  unit: 'people',
  tables: ['peopleOnline', 'populationByYear'],
  additive: false,
  compute: ({ tables }) => {
    const people = new Map(
      tables.populationByYear.map((row) => [`${row.country} ${row.year}`, row.people]),
    );
    return sortReadings(
      tables.peopleOnline.map(({ country, year, share }) => {
        const all = people.get(`${country} ${year}`);
        const value = all === undefined ? null : Math.round(share * all);
        return { area: country, date: year, value };
      }),
    );
  },
} as const satisfies Metric;
