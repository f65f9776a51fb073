import { max, min, sum } from 'd3';
import type { FlowColumn } from '../../charts/flows/layout.ts';
import type { MetricId } from '../../model/metric-id.ts';
import { series, seriesOf, sourcesOf } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';

/** What came in and what went out in one year. */
export interface FlowYear {
  readonly year: string;
  readonly came: number;
  readonly went: number;
}

/** The years of all logs together, from the first transfer to the newest; `null` where none was read. */
export function yearsOf(id: MetricId): readonly [first: number, last: number] | null {
  const dates = Object.values(seriesOf(id)).flatMap((points) => points.map(({ date }) => date));
  const [first, last] = [min(dates), max(dates)];
  return first === undefined || last === undefined ? null : [Number(first), Number(last)];
}

/** A place's flows in each of these years: logs tell every transfer, so a year without any is zero. */
export function flowsOf(
  area: string,
  [came, went]: readonly [MetricId, MetricId],
  [first, last]: readonly [number, number],
): FlowYear[] {
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = String(first + index);
    return { year, came: amountIn(came, area, year), went: amountIn(went, area, year) };
  });
}

/** A place's amount in a year; zero in a year of which the logs tell nothing. */
export function amountIn(id: MetricId, area: string, year: string): number {
  return series(id, area).find(({ date }) => date === year)?.value ?? 0;
}

/** All that came in and all that went out. */
export function totalsOf(flows: readonly FlowYear[]): { came: number; went: number } {
  return { came: sum(flows, ({ came }) => came), went: sum(flows, ({ went }) => went) };
}

/** The first and the last of the years of some flows. */
export function axisOf(flows: readonly FlowYear[]): readonly [number, number] {
  return [Number(flows[0]?.year), Number(flows.at(-1)?.year)];
}

/** Flows as columns of a chart. */
export function columnsOf(flows: readonly FlowYear[], text: Catalogue): FlowColumn[] {
  return flows.map((flow) => ({
    ...{ year: Number(flow.year), above: flow.came, below: flow.went },
    words: text.transfers.column(flow),
  }));
}

/** The keys of the two directions. */
export function flowKeys(text: Catalogue) {
  return [
    { kind: 'box', tone: 'warm', text: text.transfers.keys.in },
    { kind: 'box', tone: 'hollow', text: text.transfers.keys.out },
  ] as const;
}

/** The day up to which all logs tell: that of the oldest of them. */
export function logsUpTo(id: MetricId): string {
  const day = min(sourcesOf(id), ({ asOf }) => asOf);
  if (day === undefined) throw new Error(`${id} has no source`);
  return day;
}
