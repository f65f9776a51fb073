import { drawChanges } from '../../charts/changes/render.ts';
import { type PoolFlow, poolFlow } from '../../metrics/parts/pool-flow.ts';
import type { Point } from '../../metrics/parts/series.ts';
import { REGISTRIES, REGISTRY_NAMES, type Registry } from '../../model/registry.ts';
import type { PoolState } from '../../model/registry-tables.ts';
import { series } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { restingOn } from '../credits.ts';
import type { DrawnFigure, FigureTable, WorldFigure } from '../figure.ts';
import { amountCell, nameColumn, numberColumn } from '../tables.ts';
import { poolByMonth } from './pool-series.ts';

type Flow = PoolFlow<PoolState>;

/** What each registry's pool tells of space that left it and came back; none without two months of it. */
export const POOL_FLOWS: readonly WorldFigure[] = REGISTRIES.map((registry) => ({
  id: `${registry}-pool-flow`,
  draw(text) {
    const flow = flowOf(registry);
    return flow && drawFlow(registry, flow, text);
  },
}));

function flowOf(registry: Registry): Flow | null {
  const pool = poolByMonth(registry);
  if (pool === null || pool.told.length < 2) return null;
  const states = pool.bands.map(({ state, metric }) => [state, series(metric, registry)] as const);
  return poolFlow(Object.fromEntries(states) as Record<PoolState, readonly Point[]>);
}

function drawFlow(registry: Registry, flow: Flow, text: Catalogue): DrawnFigure {
  const words = text.ipv4.flow;
  const name = REGISTRY_NAMES[registry];
  const unit = words.unit({ registry: name, from: flow.from, to: flow.to });
  const changeOf = (state: PoolState) => {
    const found = flow.changes.find((change) => change.state === state);
    return found ? found.after - found.before : null;
  };
  const sentence = words.sentence({
    available: changeOf('available') ?? 0,
    quarantined: changeOf('quarantined'),
    unsplit: changeOf('reserved-unsplit'),
    left: flow.leftAtLeast,
    came: flow.cameAtLeast,
  });
  const rows = [
    ...flow.changes.map(({ state, before, after }) => ({
      label: words.states[state],
      change: after - before,
      isSum: false,
    })),
    // Adding zero makes the sum of nothing 0 and not −0.
    { label: words.net, change: 0 - flow.net, isSum: true },
  ].map((row) => ({ ...row, words: words.change(row.change) }));
  return {
    title: words.title({ registry: name, net: flow.net }),
    unit,
    sentence,
    drawings: drawChanges({ tone: 'warm', rows }, sentence),
    table: tableOf(flow, unit, text),
    ...restingOn('ipv4-available', text, { notes: [words.note], only: [registry] }),
  };
}

function tableOf({ from, to, changes }: Flow, caption: string, text: Catalogue): FigureTable {
  const words = text.ipv4.flow;
  return {
    caption,
    head: [
      nameColumn('state', words.columns.state),
      numberColumn(columnAt(from), text.date(from), 'addresses'),
      numberColumn(columnAt(to), text.date(to), 'addresses'),
      numberColumn('change', words.columns.change, 'addresses'),
    ],
    rows: changes.map(({ state, before, after }) => [
      words.states[state],
      amountCell(before, text.full, text),
      amountCell(after, text.full, text),
      amountCell(after - before, words.change, text),
    ]),
  };
}

/** A column of amounts in one month, as downloads name it. */
function columnAt(month: string): string {
  return `ipv4_addresses_${month.replace('-', '_')}`;
}
