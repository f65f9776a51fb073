import type { Registry } from '../../model/registry.ts';
import type { PoolState } from '../../model/registry-tables.ts';
import type { Data } from '../../published/data.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { countedBy } from '../counted.ts';
import { DATE, type FactRow, type Facts, numbers } from '../facts.ts';
import type { Words } from '../figure.ts';
import { restsOn } from '../rests.ts';
import { tellTable } from '../tell-table.ts';
import { documentsOf, type OldPool, oldPool } from './old-pool.ts';
import { type Band, type PoolByMonth, poolByMonth } from './pool-series.ts';

/** What a registry holds undelegated, month by month. */
export interface PoolFacts extends Facts {
  readonly pool: PoolByMonth;
  /** Where its newest month is too old to be told as of today. */
  readonly old: OldPool | null;
}

/** The pool of a registry, its states in the order given; `null` where no file of it tells one. */
export function poolFacts(
  data: Data,
  registry: Registry,
  order?: readonly PoolState[],
): PoolFacts | null {
  const found = poolByMonth(data, registry);
  if (found === null) return null;
  const pool = order ? inOrder(found, order) : found;
  const metrics = pool.bands.map(({ metric }) => metric);
  const old = oldPool(pool, data);
  const rests = restsOn(data, metrics, [registry]);
  return {
    ...{ ...rests, origins: [...rests.origins, ...(old?.stated ? [old.stated.href] : [])] },
    table: {
      columns: [DATE, ...metrics.map((metric) => numbers(columnOf({ metric }), 'addresses'))],
      rows: pool.months.map((_, index) => rowOf(data, pool, index)),
    },
    ...{ pool, old },
  };
}

function inOrder(pool: PoolByMonth, order: readonly PoolState[]): PoolByMonth {
  const bands = pool.bands.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  return { ...pool, bands };
}

/** A month, counted by whoever counted one of its states: by nobody where none has a value. */
function rowOf(data: Data, { registry, months, bands }: PoolByMonth, index: number): FactRow {
  const date = months[index] ?? null;
  const told = bands.filter(({ values }) => values[index] !== null);
  return {
    area: null,
    ...countedBy(
      data,
      told.map(({ metric }) => metric),
      { area: registry, date: date ?? undefined },
    ),
    date,
    values: Object.fromEntries(bands.map((band) => [columnOf(band), band.values[index] ?? null])),
  };
}

function columnOf({ metric }: Pick<Band, 'metric'>): string {
  return metric.replaceAll('-', '_');
}

/** The numbers as a page shows them: the first month, the last of each year, and the newest; a column a state. */
export function poolTable(
  { table, pool, old }: PoolFacts,
  caption: string,
  text: Catalogue,
): Pick<Words, 'columns' | 'table' | 'documents'> {
  const heads = pool.bands.map((band) => [columnOf(band), text.metrics[band.metric].name]);
  const columns = { date: text.country.numbers.on, ...Object.fromEntries(heads) };
  const rows = table.rows.filter(
    ({ date }, index) =>
      index === 0 || index === table.rows.length - 1 || date?.endsWith('-12') === true,
  );
  return {
    ...{ columns, documents: documentsOf(old, text) },
    table: tellTable(table, { caption, columns, rows }, text),
  };
}
