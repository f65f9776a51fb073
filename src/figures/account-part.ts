import { WORLD } from '../model/area.ts';
import type { MetricId } from '../model/metric-id.ts';
import type { Registry } from '../model/registry.ts';
import type { Data } from '../published/data.ts';
import type { Counted } from './facts.ts';
import { sourcesFor } from './rests.ts';

/** The measure whose areas are parts of all IPv4 addresses. */
export const ACCOUNT = 'ipv4-account' satisfies MetricId;

/** The tables that each kind of part is counted from, by what its id begins with. */
const TABLES: Readonly<Record<string, string>> = {
  iana: 'iana',
  delegated: 'registrations',
  pool: 'pool',
};

/** A part of the account, when, and what is known of it elsewhere. */
interface Part {
  readonly area: string;
  readonly date: string;
  readonly registries: readonly Registry[] | undefined;
  /** Who counted a reading of another measure. */
  counted(id: MetricId, asked: { readonly area: string; readonly date: string }): Counted;
}

/**
 * Who counted a part of the account; `null` for what all parts leave over. Of special use it is the standards that keep
 * the blocks; of delegated space, the mirror of that month, and the files by which countries belong to a registry, which
 * are of their own days.
 */
export function countedInAccount(
  data: Data,
  { area, date, registries, counted }: Part,
): Counted | null {
  if (area === 'special') {
    const standards = data.published.specialBlocks.map(({ source_url }) => source_url);
    return { date, origins: [...new Set(standards)] };
  }
  const [kind = ''] = area.split('-');
  const table = TABLES[kind];
  if (table === undefined) return null;
  const pool = poolMeasure(area);
  if (kind === 'pool' && data.published.metrics[pool] && registries?.[0])
    return counted(pool, { area: registries[0], date });
  const sources = sourcesFor(data, ACCOUNT, registries).filter(({ tables }) =>
    tables.includes(table),
  );
  const files = sources.map(({ id }) => id);
  if (kind !== 'delegated' || isDay(date)) return { date, origins: files };
  const { origins } = counted('ipv4-held', { area: WORLD, date });
  const dates = [
    ...origins.map((origin) => [origin, date]),
    ...sources.map(({ id, asOf }) => [id, asOf]),
  ];
  return { date, origins: [...origins, ...files], dates: Object.fromEntries(dates) };
}

/** `pool-<registry>-<state>` is a reading of the measure of that state. */
function poolMeasure(area: string): MetricId {
  return `ipv4-${area.split('-').slice(2).join('-')}` as MetricId;
}

/** Files are dated by their days, mirrors by their months. */
export function isDay(date: string): boolean {
  return date.length === 'YYYY-MM-DD'.length;
}
