import { describe, expect, it } from 'vitest';
import { METRIC_IDS } from '../../src/model/metric-id.ts';
import { readPublished } from '../../src/published/read.ts';
import { recountOf } from './duckdb.ts';
import { MEASURES } from './measures.ts';
import { isSame } from './same.ts';

const recount = await recountOf('data');
const { metrics } = readPublished();

describe('measures counted again in SQL', () => {
  it.each(METRIC_IDS)('%s is the same for every area and date', async (id) => {
    const rows = await recount.rows(
      `SELECT area, date, value::DOUBLE AS value FROM (${MEASURES[id]})`,
    );
    const again = new Map(rows.map(({ area, date, value }) => [`${area} ${date}`, value]));
    const published = Object.entries(metrics[id]?.areas ?? {}).flatMap(([area, points]) =>
      points.map(([date, value]) => [`${area} ${date}`, value] as const),
    );
    expect(again.size).toBe(rows.length);
    expect(published.filter(([key, value]) => !isSame(again.get(key), value))).toEqual([]);
    expect(again.size).toBe(published.length);
  });
});
