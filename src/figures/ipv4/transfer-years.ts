import { extent, min, sum } from 'd3';
import { flowKeys } from '../../charts/flows/keys.ts';
import type { FlowColumn } from '../../charts/flows/layout.ts';
import type { MetricId } from '../../model/metric-id.ts';
import type { Data } from '../../published/data.ts';
import type { Catalogue } from '../../text/catalogue.ts';

/** What came in and what went out in one year. */
export interface FlowYear {
  readonly year: string;
  readonly came: number;
  readonly went: number;
}

/** The years of all logs together, and the day up to which all of them tell. */
export interface LogSpan {
  readonly years: readonly [first: number, last: number];
  /** The day of the oldest log. */
  readonly upTo: string;
}

/** From the first transfer of any of these measures to the newest; `null` where none was read. */
export function logSpan(data: Data, ids: readonly MetricId[]): LogSpan | null {
  const points = ids.flatMap((id) => Object.values(data.seriesOf(id)).flat());
  const [first, last] = extent(points, ({ date }) => date);
  if (first === undefined) return null;
  const upTo = min(
    ids.flatMap((id) => data.sourcesOf(id)),
    ({ asOf }) => asOf,
  );
  if (upTo === undefined) throw new Error(`${ids.join(', ')} have no source`);
  return { years: [Number(first), Number(last)], upTo };
}

/** Each of the years of logs, from old to new. */
export function yearsIn({ years: [first, last] }: LogSpan): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}

/** The first year and the last as sentences have them. */
export function fromTo({ years: [from, to] }: LogSpan): { from: string; to: string } {
  return { from: String(from), to: String(to) };
}

/** A place's amount in a year: logs tell every transfer, so it is zero in a year of which they tell nothing. */
export function amountIn(data: Data, id: MetricId, [area, year]: readonly [string, string]) {
  return data.valueOn(id, area, year) ?? 0;
}

/** All that came in and all that went out. */
export function totalsOf(flows: readonly FlowYear[]): { came: number; went: number } {
  return { came: sum(flows, ({ came }) => came), went: sum(flows, ({ went }) => went) };
}

/** Flows as columns of a chart. */
export function columnsOf(flows: readonly FlowYear[]): FlowColumn[] {
  return flows.map(({ year, came, went }) => ({ year: Number(year), above: came, below: went }));
}

/** The keys of the two directions. */
export function keysOfTransfers(text: Catalogue) {
  const keys = text.transfers.keys;
  return flowKeys({ above: keys.in, below: keys.out }, true);
}
