import { drawPartChanges } from '../../charts/changes/render.ts';
import type { PartTone } from '../../charts/parts/part-tone.ts';
import { type PoolFlow, poolFlow } from '../../metrics/parts/pool-flow.ts';
import type { Point } from '../../metrics/parts/series.ts';
import type { MetricId } from '../../model/metric-id.ts';
import { REGISTRIES, type Registry } from '../../model/registry.ts';
import type { PoolState } from '../../model/registry-tables.ts';
import type { Data } from '../../published/data.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { countedBy, spanning } from '../counted.ts';
import { type Counted, column, type FactRow, type Facts, numbers } from '../facts.ts';
import type { Figure, Picture, Words, World } from '../figure.ts';
import { restsOn } from '../rests.ts';
import { caveatWords, tellTable } from '../tell-table.ts';
import { type PoolByMonth, poolByMonth, toneOfState } from './pool-series.ts';

interface FlowFacts extends Facts {
  readonly registry: Registry;
  readonly flow: PoolFlow<PoolState>;
}

/** What each registry's pool tells of space that left it and came back; none without two months of it. */
export const POOL_FLOWS: readonly Figure<FlowFacts, World>[] = REGISTRIES.map((registry) => ({
  id: `${registry}-pool-flow`,
  facts: (data) => factsOf(data, registry),
  tell: wordsOf,
  draw: pictureOf,
}));

function factsOf(data: Data, registry: Registry): FlowFacts | null {
  const pool = poolByMonth(data, registry);
  if (pool === null || pool.told.length < 2) return null;
  const flow = flowOf(data, pool);
  const metrics = pool.bands.map(({ metric }) => metric);
  const months = [flow.from, flow.to].map((month) => numbers(columnAt(month), 'addresses'));
  return {
    ...restsOn(data, metrics, [registry]),
    table: {
      columns: [column('state', 'term'), ...months, numbers('change', 'addresses')],
      rows: pool.bands.map((band) => ({
        area: registry,
        ...countedAt(data, [band.metric, registry], flow),
        values: valuesOf(band.state, flow),
      })),
    },
    ...{ registry, flow },
  };
}

function flowOf(data: Data, { registry, bands }: PoolByMonth): PoolFlow<PoolState> {
  const states = bands.map(({ state, metric }) => [state, data.series(metric, registry)] as const);
  return poolFlow(Object.fromEntries(states) as Record<PoolState, readonly Point[]>);
}

/** Who counted a state in the first month and in the last. */
function countedAt(
  data: Data,
  [metric, area]: readonly [MetricId, Registry],
  { from, to }: PoolFlow<PoolState>,
): Counted {
  return spanning([from, to].map((date) => countedBy(data, [metric], { area, date })));
}

function valuesOf(state: PoolState, { from, to, changes }: PoolFlow<PoolState>): FactRow['values'] {
  const { before = 0, after = 0 } = changes.find((change) => change.state === state) ?? {};
  return {
    ...{ state, change: after - before },
    ...{ [columnAt(from)]: before, [columnAt(to)]: after },
  };
}

function wordsOf(facts: FlowFacts, text: Catalogue): Words {
  const { columns: heads, states, ...words } = text.ipv4.flow;
  const { from, to, net } = facts.flow;
  const { registry } = facts;
  const unit = words.unit({ registry, from, to });
  const columns = {
    ...heads,
    ...{ [columnAt(from)]: text.date(from), [columnAt(to)]: text.date(to) },
  };
  const say = {
    state: (state: number | string) => states[state as PoolState],
    change: (value: number | string) => words.change(Number(value)),
  };
  return {
    title: words.title({ registry, net }),
    unit,
    sentence: sentenceOf(facts, text),
    notes: [words.note, ...caveatWords(facts, text)],
    columns,
    table: tellTable(facts.table, { caption: unit, columns, say }, text),
  };
}

function sentenceOf({ registry, flow }: FlowFacts, text: Catalogue) {
  const { from, to, changes, leftAtLeast, cameAtLeast } = flow;
  const changeOf = (state: PoolState) => {
    const found = changes.find((change) => change.state === state);
    return found ? found.after - found.before : null;
  };
  return text.ipv4.flow.sentence({
    ...{ registry, from, to },
    available: changeOf('available') ?? 0,
    quarantined: changeOf('quarantined'),
    unsplit: changeOf('reserved-unsplit'),
    ...{ left: leftAtLeast, came: cameAtLeast },
  });
}

function pictureOf({ registry, flow }: FlowFacts, { sentence }: Words, text: Catalogue): Picture {
  const words = text.ipv4.flow;
  const rows = [
    ...flow.changes.map(({ state, before, after }) => ({
      label: words.states[state],
      change: after - before,
      ...partOf(state),
      isSum: false,
    })),
    // Adding zero makes the sum of nothing 0 and not −0.
    { label: words.net, change: 0 - flow.net, isSum: true },
  ].map((row) => ({ ...row, words: words.change(row.change) }));
  const input = { tone: 'warm' as const, zero: text.full(0), rows, language: text.language };
  return { drawings: drawPartChanges(input, `${registry}-pool-flow`, sentence) };
}

function partOf(state: PoolState): { part?: PartTone } {
  const part = toneOfState(state);
  return part ? { part } : {};
}

/** A column of amounts in one month, as downloads name it. */
function columnAt(month: string): string {
  return `ipv4_addresses_${month.replace('-', '_')}`;
}
