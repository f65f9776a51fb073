import { extent, max } from 'd3';
import { isUnattributed } from '../model/area.ts';
import type { MetricId } from '../model/metric-id.ts';
import { REGISTRIES, type Registry } from '../model/registry.ts';
import type { Data } from '../published/data.ts';
import type { PublishedMetric } from '../published/published.ts';
import { ACCOUNT, countedInAccount } from './account-part.ts';
import {
  type Counted,
  DATE,
  type FactColumn,
  type FactRow,
  type FactTable,
  type Origin,
} from './facts.ts';
import { remembered } from './remembered.ts';
import { lackingIn, listingOf, namedSources, originsOf, sourcesFor } from './rests.ts';

/** The table whose months come from several mirrors: its readings name the mirror, not the source as a whole. */
const HELD = 'holdings';

/** Measures whose methods are kinds of one registry's own files, and not who counted. */
const BY_KIND: ReadonlySet<MetricId> = new Set<MetricId>(['ipv4-listed']);

/** Tables of people and names: a ratio is of the date of what is counted, not of the year of the people. */
const BESIDE: readonly string[] = ['population', 'countries'];

/** What of a measure is asked for. */
export interface Asked {
  /** An area as measures have it: a country, a line, the world, a registry, a part of the account. */
  readonly area: string;
  /** The date of the reading; without it the area's newest. */
  readonly date?: string | undefined;
}

/** Who counted readings of these measures, which stand in one row. */
export function countedBy(data: Data, ids: readonly MetricId[], asked: Asked): Counted {
  const parts = ids.map((id) => readingOf(data, id, asked));
  return spanning(parts);
}

/** Several counts as one: the span of their dates, and all who counted, each with the newest date of its own. */
export function spanning(parts: readonly Counted[]): Counted {
  const origins = originsOf(parts);
  const [only] = parts;
  // Nearly every number is one reading of one date, and there are a hundred thousand in the downloads.
  if (only && parts.length === 1 && !only.dates && !only.date?.includes('/'))
    return { date: only.date, origins };
  const date = spanOfDates(parts.flatMap((part) => part.date?.split('/') ?? []));
  // Of one alone the row's date says it already.
  if (origins.length < 2) return { date, origins };
  const dated = origins.flatMap((origin) => {
    const newest = max(parts, (part) =>
      part.origins.includes(origin) ? dateOf(part, origin) : null,
    );
    return newest === undefined ? [] : [[origin, newest] as const];
  });
  const isTold = dated.every(([, on]) => on === date);
  return { date, origins, ...(!isTold && { dates: Object.fromEntries(dated) }) };
}

/** The newest date of what one of those counted who are behind a row; `null` where the row does not tell whose its are. */
export function dateOf({ date, origins, dates }: Counted, origin: Origin): string | null {
  const own = dates?.[origin];
  if (own !== undefined) return own;
  const [first, last = first] = date?.split('/') ?? [];
  return last === undefined || (first !== last && origins.length > 1) ? null : last;
}

/** Dates as one: the only one, or the first and the last joined by a slash; `null` for none. */
export function spanOfDates(dates: Iterable<string>): string | null {
  const [from, to] = extent(dates);
  if (from === undefined) return null;
  return from === to ? from : `${from}/${to}`;
}

/**
 * Who counted an area in the files of registries as they are, for numbers by a date of their own, such as the year
 * of registration: as of the days of those files.
 */
export function countedInFiles(data: Data, ids: readonly MetricId[], area: string): Counted {
  const sources = ids.flatMap((id) => sourcesFor(data, id, registriesOf(data, area)));
  const counted = sources.filter(({ tables }) => !tables.some((one) => BESIDE.includes(one)));
  return {
    date: spanOfDates(counted.map(({ asOf }) => asOf)),
    origins: [...new Set(sources.map(({ id }) => id))],
  };
}

/** Who counted, by ids as `/data/sources.json` and the table of holdings have them; documents by their addresses. */
export function originIds(origins: readonly Origin[]): string {
  const idOf = (origin: Origin) => (origin.includes('://') ? origin : origin.split('/').at(-1));
  return [...new Set(origins.map(idOf))].join('; ');
}

/** One series as a table: a row a reading, with who counted it; a month without a value was counted by nobody. */
export function seriesTable(
  data: Data,
  [id, area]: readonly [MetricId, string],
  value: FactColumn,
): FactTable {
  const rows = data.series(id, area).map((point) => ({
    area: null,
    ...(point.value === null
      ? { date: point.date, origins: [] }
      : countedBy(data, [id], { area, date: point.date })),
    values: { [value.id]: point.value },
  }));
  return { columns: [DATE, value], rows };
}

/** The last row of each year, and the first of all, so that a table of months stays readable. */
export function lastOfYears(rows: readonly FactRow[]): FactRow[] {
  const yearOf = (row: FactRow | undefined) => row?.date?.slice(0, 4);
  return rows.filter((row, index) => index === 0 || yearOf(row) !== yearOf(rows[index + 1]));
}

function readingOf(data: Data, id: MetricId, { area, date }: Asked): Counted {
  const on = date ?? data.latestReading(id, area)?.date ?? null;
  if (id === ACCOUNT && on !== null) {
    const counted = (one: MetricId, asked: Asked) => readingOf(data, one, asked);
    const registries = registriesOf(data, area);
    const part = countedInAccount(data, { area, date: on, registries, counted });
    if (part) return part;
  }
  const isByMirrors = !BY_KIND.has(id) && namesMethods(data.measure(id));
  const methods = isByMirrors ? methodsAt(data, id, { area, date: on }) : [];
  // Where readings name their mirrors, an area without any has no reading.
  if (methods.length === 0 && isByMirrors) return { date: on, origins: [] };
  const known = originsKnown(data);
  const key = [id, area, ...methods].join('\n');
  const origins = known.get(key) ?? originsBy(data, id, { area, methods });
  known.set(key, origins);
  return { date: on, origins };
}

/** Who counted readings of an area by the methods that they name: the same for each month of a stretch. */
const originsKnown = remembered((_: Data) => new Map<string, readonly Origin[]>());

function originsBy(
  data: Data,
  id: MetricId,
  { area, methods }: { readonly area: string; readonly methods: readonly string[] },
): readonly Origin[] {
  // Rows of some tables name their source or document themselves.
  const named = methods.filter((method) => method.includes('://') || data.findSource(method));
  if (named.length > 0) return named;
  const lacking: readonly string[] = lackingIn(data, id, area);
  const all = sourcesFor(data, id, registriesOf(data, area)).filter(
    (source) => !lacking.includes(source.id),
  );
  const sources = namedSources(data, id, { area, sources: all });
  const origins = sources.flatMap((source) =>
    methods.length > 0 && source.tables.includes(HELD)
      ? methods.map((method) => `${source.id}/${method}`)
      : [source.id],
  );
  return origins;
}

/** Whether readings say by what method they were made; asked for every number of every figure. */
const namesMethods = remembered(
  ({ methods }: Pick<PublishedMetric, 'methods'>) => Object.keys(methods).length > 0,
);

/** The mirrors that counted; WORLD's months may have several. */
function methodsAt(
  data: Data,
  id: MetricId,
  { area, date }: { area: string; date: string | null },
): string[] {
  const runs = data.measure(id).methods[area] ?? [];
  const last = runs.findLast(([from]) => date !== null && from <= date);
  const at = date === null ? runs : last ? [last] : [];
  return at.flatMap(([, method]) => method.split('; '));
}

/** The registries whose files speak of an area: a country's, a registry's own, or that of a part of the account. */
function registriesOf(data: Data, area: string): readonly Registry[] | undefined {
  if (/^[A-Z]{2}$/.test(area))
    return isUnattributed(area) ? undefined : listingOf(data.country(area));
  const own = REGISTRIES.filter((registry) => area.split('-').includes(registry));
  return own.length > 0 ? own : undefined;
}
