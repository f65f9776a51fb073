import type { BandTone } from '../../charts/stack/layout.ts';
import type { MetricId } from '../../metrics/metrics.ts';
import type { Registry } from '../../model/registry.ts';
import { series, valueOn } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { FigureTable } from '../figure.ts';
import { amountCell, dateCell, nameColumn, numberColumn } from '../tables.ts';

/** One state of a registry's pool: its measure, its colour and its label beside the newest value. */
export interface Band {
  readonly metric: MetricId;
  readonly tone: BandTone;
  readonly label: (value: number) => string;
}

/** The states of a registry's pool by month. */
export interface PoolByMonth<State> {
  readonly months: readonly string[];
  /** Each state with a value for every month, `null` where it has none. */
  readonly bands: readonly (State & { readonly values: readonly (number | null)[] })[];
}

/** A registry's pool in the months of the first of these states. */
export function poolByMonth<State extends { readonly metric: MetricId }>(
  registry: Registry,
  states: readonly State[],
): PoolByMonth<State> {
  const months = series(states[0]?.metric as MetricId, registry).map(({ date }) => date);
  const bands = states.map((state) => ({
    ...state,
    values: months.map((month) => valueOn(state.metric, registry, month)),
  }));
  return { months, bands };
}

/** The bands of a registry's pool by month, each labelled with its newest value. */
export function stackOf(registry: Registry, states: readonly Band[]) {
  const { months, bands } = poolByMonth(registry, states);
  return {
    months,
    bands: bands.map((band) => ({ ...band, label: band.label(band.values.at(-1) ?? 0) })),
  };
}

/** The first month, the last of each year, and the newest: one column a state. */
export function poolTable(
  stack: PoolByMonth<{ readonly metric: MetricId }>,
  caption: string,
  text: Catalogue,
): FigureTable {
  const last = stack.months.length - 1;
  const all = [...stack.months.entries()];
  const head = [
    nameColumn('date', text.country.numbers.on),
    ...stack.bands.map(({ metric }) =>
      numberColumn(metric.replaceAll('-', '_'), text.metrics[metric].name, 'addresses'),
    ),
  ];
  const rowsOf = (shown: typeof all) =>
    shown.map(([index, month]) => [
      dateCell(month, text),
      ...stack.bands.map(({ values }) => amountCell(values[index], text.written.addresses, text)),
    ]);
  return {
    caption,
    head,
    rows: rowsOf(
      all.filter(([index, month]) => index === 0 || index === last || month.endsWith('-12')),
    ),
    data: () => ({ head, rows: rowsOf(all) }),
  };
}
