import { LINE_OF_PART } from '../../charts/parts/part-tone.ts';
import { drawTimeline } from '../../charts/timeline/render.ts';
import { REGISTRIES, type Registry } from '../../model/registry.ts';
import type { PoolState } from '../../model/registry-tables.ts';
import type { Data } from '../../published/data.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { Figure, Picture, Words, World } from '../figure.ts';
import { oldSentence } from '../ipv4/old-pool.ts';
import { type PoolFacts, poolFacts, poolTable } from '../ipv4/pool-facts.ts';
import { keptIn, type PoolByMonth, registryWithMost, toldPools } from '../ipv4/pool-series.ts';
import { drawOneMonth, labelOf, unitOf } from '../ipv4/pools.ts';
import { rowsTold } from '../rows-told.ts';
import { caveatWords } from '../tell-table.ts';

/** The states in the order of the table's columns. */
const STATES: readonly PoolState[] = [
  'available',
  'quarantined',
  'policy-reserved',
  'reserved-unsplit',
];

/** What each registry still has to give out, month by month; none where no file of it tells that. */
export const POOLS: readonly Figure<PoolFacts, World>[] = REGISTRIES.map((registry) => ({
  id: poolId(registry),
  facts: (data) => poolFacts(data, registry, STATES),
  tell: wordsOf,
  draw: pictureOf,
}));

/** The pool of the registry that has most left: the one the report shows. None without any. */
export function largestPool(data: Data): typeof POOLS {
  const registry = registryWithMost(toldPools(data));
  return POOLS.filter(({ id }) => registry !== null && id === poolId(registry));
}

/** The id of the figure of what a registry has left. */
export function poolId(registry: Registry) {
  return `${registry}-pool` as const;
}

function wordsOf(facts: PoolFacts, text: Catalogue): Words {
  const { pool, old } = facts;
  const { on, amounts } = pool.last;
  const { registry } = pool;
  const words = text.worldFigures.pool;
  const unit = unitOf(pool, text);
  const told = { registry, left: amounts.available ?? 0, on };
  return {
    title: old ? words.oldTitle(told) : words.title(told),
    unit,
    sentence: old ? oldSentence(pool, old, text) : sentenceOf(pool, text),
    notes: caveatWords(facts, text),
    ...poolTable(facts, text.placed.title({ area: registry, title: unit }), text),
  };
}

function sentenceOf({ registry, first, last }: PoolByMonth, text: Catalogue): string {
  return text.worldFigures.pool.sentence({
    registry,
    from: first.on,
    to: last.on,
    before: first.amounts.available ?? 0,
    after: last.amounts.available ?? 0,
    ...keptIn(last),
  });
}

function pictureOf({ pool }: PoolFacts, { sentence, table }: Words, text: Catalogue): Picture {
  if (pool.told.length < 2) return { drawings: drawOneMonth(pool, sentence, text) };
  const lines = pool.bands.map((band) => ({
    label: labelOf(band, text),
    tone: LINE_OF_PART[band.tone],
    points: pool.months.map((date, index) => ({ date, value: band.values[index] ?? null })),
  }));
  const rows = rowsTold(table);
  const input = {
    lines,
    breaks: [],
    notes: [],
    rows,
    say: text.ticked.addresses,
    language: text.language,
  };
  return { drawings: drawTimeline(input, sentence) };
}
