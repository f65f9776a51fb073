import type { Adoption } from '../model/adoption.ts';
import { WORLD } from '../model/area.ts';
import type { Metric } from './metric.ts';
import { sortReadings } from './parts/series.ts';

/** Share of Google's users in each country who reach it over IPv6. */
export const ipv6UsersGoogle = usersMeasuredBy(
  { id: 'ipv6-users-google', source: 'google-country' },
  (row) => row.source === 'google' && row.measure === 'users' && row.country !== WORLD,
);

/** Share of users in each country, and worldwide, who prefer IPv6 where both are offered, after APNIC. */
export const ipv6UsersApnic = usersMeasuredBy(
  { id: 'ipv6-users-apnic', source: 'apnic-labs' },
  (row) => row.source === 'apnic' && row.measure === 'preferred',
);

/** The two sources measure different users: each has its own measure, and no series mixes them. */
function usersMeasuredBy<const Id extends string>(
  { id, source }: { readonly id: Id; readonly source: string },
  of: (row: Adoption) => boolean,
) {
  return {
    id,
    unit: 'share',
    tables: ['adoption'],
    sources: [source],
    additive: false,
    compute: ({ tables }) =>
      sortReadings(
        tables.adoption
          .filter(of)
          .map(({ country, date, share }) => ({ area: country, date, value: share })),
      ),
  } as const satisfies Metric;
}
