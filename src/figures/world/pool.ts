import type { Drawing } from '../../charts/parts/drawing.ts';
import { drawTimeline } from '../../charts/timeline/render.ts';
import type { TimelineLine } from '../../charts/timeline/runs.ts';
import { REGISTRIES, REGISTRY_NAMES, type Registry } from '../../model/registry.ts';
import type { PoolState } from '../../model/registry-tables.ts';
import { newestRegistryFile } from '../../published/dates.ts';
import { series } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { restingOn } from '../credits.ts';
import type { DrawnFigure, WorldFigure } from '../figure.ts';
import {
  keptIn,
  labelOf,
  type PoolByMonth,
  poolByMonth,
  poolTable,
  registryWithMost,
} from '../ipv4/pool-series.ts';
import { drawOneMonth, unitOf } from '../ipv4/pools.ts';

/** The states in the order of the table's columns, and the tone of each line. */
const LINES = {
  available: 'warm',
  quarantined: 'warm-2',
  'policy-reserved': 'warm-3',
  'reserved-unsplit': 'warm-2',
} as const satisfies Record<PoolState, TimelineLine['tone']>;

/** What each registry still has to give out, month by month; none where no file of it tells that. */
export const POOLS: readonly WorldFigure[] = REGISTRIES.map((registry) => ({
  id: poolId(registry),
  draw(text) {
    const pool = poolByMonth(registry);
    return pool && drawPool(inOrder(pool), text);
  },
}));

/** The pool of the registry that has most left: the one the front page and the report show. None without any. */
export function largestPool(): readonly WorldFigure[] {
  const registry = registryWithMost();
  return POOLS.filter(({ id }) => registry !== null && id === poolId(registry));
}

/** The id of the figure of what a registry has left. */
export function poolId(registry: Registry) {
  return `${registry}-pool` as const;
}

function inOrder(pool: PoolByMonth): PoolByMonth {
  const order = Object.keys(LINES);
  const bands = [...pool.bands].sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  return { ...pool, bands };
}

function drawPool(pool: PoolByMonth, text: Catalogue): DrawnFigure {
  const { registry, last } = pool;
  const words = text.worldFigures.pool;
  const name = REGISTRY_NAMES[registry];
  const sentence = sentenceOf(pool, text);
  const isNewest = last.on >= newestRegistryFile().slice(0, 7);
  const left = last.amounts.available ?? 0;
  return {
    title: words.title({ registry: name, left, on: isNewest ? null : last.on }),
    unit: unitOf(pool, text),
    sentence,
    drawings:
      pool.told.length > 1 ? drawLines(pool, sentence, text) : drawOneMonth(pool, sentence, text),
    table: poolTable(pool, `${name}: ${unitOf(pool, text)}`, text),
    ...restingOn('ipv4-available', text, { only: [registry] }),
  };
}

function sentenceOf({ first, last }: PoolByMonth, text: Catalogue): string {
  return text.worldFigures.pool.sentence({
    from: first.on,
    to: last.on,
    before: first.amounts.available ?? 0,
    after: last.amounts.available ?? 0,
    ...keptIn(last),
  });
}

function drawLines({ registry, bands }: PoolByMonth, sentence: string, text: Catalogue): Drawing[] {
  const lines = bands.map((band) => ({
    label: labelOf(band, text),
    tone: LINES[band.state],
    points: series(band.metric, registry),
  }));
  return drawTimeline({ lines, breaks: [], notes: [], say: text.ticked.addresses }, sentence);
}
