import { sum } from 'd3';
import type { FlowColumn } from '../../charts/flows/layout.ts';
import { daysOfSpan, yearOfSpan } from '../../metrics/parts/flow-periods.ts';
import type { MetricId } from '../../model/metric-id.ts';
import type { Data } from '../../published/data.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { column, numbers, type Value } from '../facts.ts';

/** What can happen to addresses in a list: the measure of each, and its column in downloads. */
const KINDS = {
  newly: ['ipv4-newly-delegated', 'ipv4_newly_delegated'],
  again: ['ipv4-delegated-again', 'ipv4_delegated_again'],
  listedAgain: ['ipv4-listed-again', 'ipv4_listed_again'],
  came: ['ipv4-came-from-others', 'ipv4_came_from_elsewhere'],
  went: ['ipv4-went-to-others', 'ipv4_went_elsewhere'],
  back: ['ipv4-given-back', 'ipv4_given_back'],
  untold: ['ipv4-left-untold', 'ipv4_left_untold'],
} as const satisfies Record<string, readonly [MetricId, string]>;
type Kind = keyof typeof KINDS;

const ENTRIES = Object.entries(KINDS) as [Kind, (typeof KINDS)[Kind]][];

/** The measures of flows. */
export const FLOW_METRICS: readonly MetricId[] = ENTRIES.map(([, [metric]]) => metric);
/** The days of the two files, and the columns of the measures. */
export const FLOW_COLUMNS = [
  ...[column('from_date', 'date'), column('to_date', 'date')],
  ...ENTRIES.map(([, [, id]]) => numbers(id, 'addresses')),
];

/** What came and went, in addresses. */
export type Totals = Readonly<Record<Kind, number>>;

/** The same between two days, a span `YYYY-MM-DD/YYYY-MM-DD`. */
export interface FlowYear extends Totals {
  readonly date: string;
}

/** What came to and left an area's list, from old to new; none where no files tell. */
export function flowYears(data: Data, area: string): FlowYear[] {
  return data.series('ipv4-given-back', area).map(({ date }) => ({
    date,
    ...totalsBy((kind) => data.valueOn(KINDS[kind][0], area, date) ?? 0),
  }));
}

/** Several spans together. */
export function totalsOf(spans: readonly Totals[]): Totals {
  return totalsBy((kind) => sum(spans, (span) => span[kind]));
}

function totalsBy(amountOf: (kind: Kind) => number): Totals {
  return Object.fromEntries(ENTRIES.map(([kind]) => [kind, amountOf(kind)])) as Totals;
}

/** The cells of a row. */
export function flowValues(span: FlowYear): Record<string, Value> {
  const [from, to] = daysOfSpan(span.date);
  const amounts = ENTRIES.map(([kind, [, id]]) => [id, span[kind]]);
  return { from_date: from, to_date: to, ...Object.fromEntries(amounts) };
}

/** The headings of the columns. */
export function flowHeads(text: Catalogue): Record<string, string> {
  const words = text.givenBack.columns;
  const heads = ENTRIES.map(([kind, [, id]]) => [id, words[kind]]);
  return { from_date: words.from, to_date: words.to, ...Object.fromEntries(heads) };
}

/** The first and the last day of some spans. */
export function daysOfAll(spans: readonly { readonly date: string }[]) {
  const days = spans.flatMap(({ date }) => daysOfSpan(date)).sort();
  return { from: days[0] ?? '', to: days.at(-1) ?? '' };
}

/** The years of some spans, as an axis has them. */
export function yearsOfAll(spans: readonly { readonly date: string }[]): [number, number] {
  const years = spans.map(({ date }) => Number(yearOfSpan(date)));
  return [Math.min(...years), Math.max(...years)];
}

/** Of each span what was delegated above zero and given back below it, or what came and went. */
export function columnsOf(spans: readonly FlowYear[], kind: 'given' | 'moved'): FlowColumn[] {
  return spans.map((span) => {
    const [above, below] =
      kind === 'given' ? [span.newly + span.again, span.back] : [span.came, span.went];
    return { year: Number(yearOfSpan(span.date)), above, below };
  });
}
