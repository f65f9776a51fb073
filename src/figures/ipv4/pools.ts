import { drawPartBars } from '../../charts/bars/render.ts';
import type { Drawing } from '../../charts/parts/drawing.ts';
import { drawStack } from '../../charts/stack/render.ts';
import { REGISTRIES, type Registry } from '../../model/registry.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { Figure, Words, World } from '../figure.ts';
import { rowsTold } from '../rows-told.ts';
import { caveatWords } from '../tell-table.ts';
import { oldSentence } from './old-pool.ts';
import { type PoolFacts, poolFacts, poolTable } from './pool-facts.ts';
import { type Band, keptIn, type PoolByMonth } from './pool-series.ts';

/** Each registry's pool by state, month by month; none where no file of it tells one. */
export const POOLS_BY_STATE: readonly Figure<PoolFacts, World>[] = REGISTRIES.map((registry) => ({
  id: poolByStateId(registry),
  facts: (data) => poolFacts(data, registry),
  tell: wordsOf,
  draw: ({ pool }, words, text) => ({ drawings: drawingsOf(pool, words, text) }),
}));

/** The id of the figure of a registry's pool by state. */
function poolByStateId(registry: Registry) {
  return `${registry}-pool-by-state` as const;
}

function wordsOf(facts: PoolFacts, text: Catalogue): Words {
  const { pool, old } = facts;
  const { registry, last } = pool;
  const words = text.ipv4.pool;
  const unit = unitOf(pool, text);
  const told = { registry, on: last.on, available: last.amounts.available ?? 0 };
  return {
    title: old ? words.oldTitle(told) : words.title({ ...told, before: beforeOf(pool) }),
    unit,
    sentence: old ? oldSentence(pool, old, text) : sentenceOf(pool, text),
    notes: caveatWords(facts, text),
    ...poolTable(facts, text.placed.title({ area: registry, title: unit }), text),
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
  if (last.whole === 0) return words.nothing({ registry, on: last.on });
  return words.sentence({
    ...{ registry, on: last.on, whole: last.whole, ...keptIn(last) },
    available: last.amounts.available ?? 0,
  });
}

function drawingsOf(pool: PoolByMonth, { sentence, table }: Words, text: Catalogue): Drawing[] {
  if (pool.told.length < 2) return drawOneMonth(pool, sentence, text);
  if (pool.told.every(({ whole }) => whole === 0)) return [];
  const bands = pool.bands.map((band) => ({ ...band, label: labelOf(band, text) }));
  const rows = rowsTold(table).map(({ date }) => date);
  const input = { months: pool.months, bands, rows, say: text.ticked.addresses };
  return drawStack(input, poolByStateId(pool.registry), sentence);
}

/** A band’s label beside its newest value. */
export function labelOf({ words, values }: Band, text: Catalogue): string {
  return text.ipv4.pool[words](values.at(-1) ?? 0);
}

/** One month alone is no course of time: a bar for each state; nothing where there is nothing in any. */
export function drawOneMonth(pool: PoolByMonth, sentence: string, text: Catalogue): Drawing[] {
  if (pool.last.whole === 0) return [];
  const rows = pool.bands.map(({ state, metric, tone }) => {
    const value = pool.last.amounts[state] ?? 0;
    return { label: text.metrics[metric].name, value, words: text.full(value), part: tone };
  });
  const input = { tone: 'warm' as const, rows, language: text.language };
  return drawPartBars(input, `${pool.registry}-pool-once`, sentence);
}
