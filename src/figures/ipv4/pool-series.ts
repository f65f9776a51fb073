import type { BandTone } from '../../charts/stack/layout.ts';
import type { MetricId } from '../../metrics/metrics.ts';
import type { Registry } from '../../model/registry.ts';
import { series } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { FigureTable } from '../figure.ts';
import { amountCell, dateCell, nameColumn, numberColumn } from '../tables.ts';

/** One state of a registry's pool: its measure, its colour and its label beside the newest value. */
export interface Band {
  readonly metric: MetricId;
  readonly tone: BandTone;
  readonly label: (value: number) => string;
}

/** The bands of a registry's pool by month: `null` where a month has no value of a state. */
export function stackOf(registry: Registry, bands: readonly Band[]) {
  const months = series(bands[0]?.metric as MetricId, registry).map(({ date }) => date);
  return {
    months,
    bands: bands.map(({ metric, tone, label }) => {
      const points = series(metric, registry);
      const values = months.map(
        (month) => points.find((point) => point.date === month)?.value ?? null,
      );
      return { metric, tone, values, label: label(values.at(-1) ?? 0) };
    }),
  };
}

/** The first month, the last of each year, and the newest: one column a state. */
export function stackTable(
  stack: ReturnType<typeof stackOf>,
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
