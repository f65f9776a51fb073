import { median } from 'd3';
import { describe, expect, it } from 'vitest';
import type { MetricId } from '../../src/model/metric-id.ts';
import { siteData } from '../../src/published/read.ts';
import { recountOf } from './duckdb.ts';
import { MEASURES } from './measures.ts';
import { isSame } from './same.ts';

/** What a country's page and card say of it first, and where it stands. */
const RANKED = [
  'ipv6-held',
  'ipv6-per-million',
  'ipv6-users-google',
  'ipv6-capable-apnic',
  'ipv6-users-apnic',
  'ipv4-held',
  'ipv4-per-person',
] as const satisfies readonly MetricId[];

const recount = await recountOf('data');
const data = siteData();

describe('countries counted again in SQL', () => {
  it.each(RANKED)('each has the same newest %s, date and rank', async (id) => {
    const rows = await recount.rows(rankSql(id));
    const again = new Map(rows.map((row) => [row.area, row]));
    const other = data.countries.filter(({ alpha2 }) => {
      const reading = data.latestReading(id, alpha2);
      const row = again.get(alpha2);
      if (reading === null || row === undefined) return reading !== null || row !== undefined;
      const place = data.rank(id, alpha2, { date: reading.date });
      return !(
        row.date === reading.date &&
        isSame(row.value, reading.value) &&
        isSame(row.rank, place?.rank ?? null) &&
        isSame(row.of, place?.of ?? null) &&
        isSame(row.same, (place?.ties ?? Number.NaN) + 1)
      );
    });
    expect(other.map(({ alpha2 }) => alpha2)).toEqual([]);
  });

  it('each sub-region has the same median of users at every date', async () => {
    const rows = await recount.rows(`
      SELECT sub_region, date, median(share) AS middle FROM adoption JOIN countries ON alpha2 = country
      WHERE source = 'google' AND measure = 'users' GROUP BY ALL`);
    const other = rows.filter(({ sub_region, date, middle }) => {
      const peers = data.countriesOfSubRegion(sub_region as string | null);
      const values = data.valuesOf('ipv6-users-google', peers, date as string).values();
      return !isSame(middle, median(values) ?? null);
    });
    expect(other).toEqual([]);
  });
});

/** Of each country its newest value, and its place among the countries at that date; equal ones share the better. */
function rankSql(id: MetricId): string {
  return `
    SELECT area, date, value,
      rank() OVER (PARTITION BY date ORDER BY value DESC) AS rank,
      count(*) OVER (PARTITION BY date) AS of,
      count(*) OVER (PARTITION BY date, value) AS same
    FROM (${MEASURES[id]}) WHERE value IS NOT NULL AND area IN (SELECT alpha2 FROM countries)
    QUALIFY row_number() OVER (PARTITION BY area ORDER BY date DESC) = 1`;
}
