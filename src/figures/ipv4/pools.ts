import { drawPartBars } from '../../charts/bars/render.ts';
import type { Drawing } from '../../charts/parts/drawing.ts';
import { drawStack } from '../../charts/stack/render.ts';
import { REGISTRIES, REGISTRY_NAMES, type Registry } from '../../model/registry.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { restingOn } from '../credits.ts';
import type { DrawnFigure, WorldFigure } from '../figure.ts';
import { keptIn, labelOf, type PoolByMonth, poolByMonth, poolTable } from './pool-series.ts';

/** Each registry's pool by state, month by month; none where no file of it tells one. */
export const POOLS_BY_STATE: readonly WorldFigure[] = REGISTRIES.map((registry) => ({
  id: poolByStateId(registry),
  draw(text) {
    const pool = poolByMonth(registry);
    return pool && drawPool(pool, text);
  },
}));

/** The id of the figure of a registry's pool by state. */
export function poolByStateId(registry: Registry) {
  return `${registry}-pool-by-state` as const;
}

function drawPool(pool: PoolByMonth, text: Catalogue): DrawnFigure {
  const { registry, last, bands } = pool;
  const words = text.ipv4.pool;
  const unit = unitOf(pool, text);
  const sentence = sentenceOf(pool, text);
  return {
    title: words.title({
      registry: REGISTRY_NAMES[registry],
      on: last.on,
      available: last.amounts.available ?? 0,
      before: beforeOf(pool),
    }),
    unit,
    sentence,
    drawings: drawingsOf(pool, sentence, text),
    table: poolTable(pool, `${REGISTRY_NAMES[registry]}: ${unit}`, text),
    ...restingOn('ipv4-available', text, { only: [registry] }),
    metrics: bands.map(({ metric }) => metric),
  };
}

/** What was available in the first month; `null` where there is no other month. */
function beforeOf({ first, last }: PoolByMonth): { value: number; on: string } | null {
  return first.on === last.on ? null : { value: first.amounts.available ?? 0, on: first.on };
}

/** What a pool's charts measure: month by month, or in the one month there is. */
export function unitOf({ told, last }: PoolByMonth, text: Catalogue): string {
  const { unit, unitOnce } = text.ipv4.pool;
  return told.length > 1 ? unit : unitOnce({ on: last.on });
}

function sentenceOf({ registry, last }: PoolByMonth, text: Catalogue): string {
  const words = text.ipv4.pool;
  const name = REGISTRY_NAMES[registry];
  if (last.whole === 0) return words.nothing({ registry: name, on: last.on });
  return words.sentence({
    ...{ registry: name, on: last.on, whole: last.whole, ...keptIn(last) },
    available: last.amounts.available ?? 0,
  });
}

function drawingsOf(pool: PoolByMonth, sentence: string, text: Catalogue): Drawing[] {
  if (pool.told.length < 2) return drawOneMonth(pool, sentence, text);
  if (pool.told.every(({ whole }) => whole === 0)) return [];
  const bands = pool.bands.map((band) => ({ ...band, label: labelOf(band, text) }));
  const input = { months: pool.months, bands, say: text.ticked.addresses };
  return drawStack(input, poolByStateId(pool.registry), sentence);
}

/** One month alone is no course of time: a bar for each state; nothing where there is nothing in any. */
export function drawOneMonth(pool: PoolByMonth, sentence: string, text: Catalogue): Drawing[] {
  if (pool.last.whole === 0) return [];
  const rows = pool.bands.map(({ state, metric, tone }) => {
    const value = pool.last.amounts[state] ?? 0;
    return { label: text.metrics[metric].name, value, words: text.full(value), part: tone };
  });
  return drawPartBars({ tone: 'warm', rows }, `${pool.registry}-pool-once`, sentence);
}
