import { greatest, max, sum } from 'd3';
import type { PartTone } from '../../charts/parts/part-tone.ts';
import type { MetricId } from '../../model/metric-id.ts';
import { monthsBefore } from '../../model/month.ts';
import { REGISTRIES, type Registry } from '../../model/registry.ts';
import type { PoolState } from '../../model/registry-tables.ts';
import type { Data } from '../../published/data.ts';
import { newestRegistryFile } from '../../published/dates.ts';
import type { Catalogue } from '../../text/catalogue.ts';

/** States of a pool from the foot of a stack upwards, each with its measure, its colour and its words. */
const STATES = [
  { state: 'available', metric: 'ipv4-available', tone: 'available', words: 'available' },
  {
    state: 'policy-reserved',
    metric: 'ipv4-policy-reserved',
    tone: 'by-policy',
    words: 'reserved',
  },
  { state: 'quarantined', metric: 'ipv4-quarantined', tone: 'resting', words: 'quarantined' },
  { state: 'reserved-unsplit', metric: 'ipv4-reserved-unsplit', tone: 'unsplit', words: 'unsplit' },
] as const satisfies readonly {
  state: PoolState;
  metric: MetricId;
  tone: PartTone;
  words: keyof Catalogue['ipv4']['pool'];
}[];

/** The colour of a state, which is the same in every chart. */
export function toneOfState(state: PoolState): PartTone | undefined {
  return STATES.find((one) => one.state === state)?.tone;
}

/** One state of a registry's pool, with a value for every month; `null` where it has none. */
export type Band = (typeof STATES)[number] & { readonly values: readonly (number | null)[] };

/** What a pool came to in one month: by state, and in all. */
export interface PoolMonth {
  readonly on: string;
  readonly amounts: Readonly<Partial<Record<PoolState, number>>>;
  readonly whole: number;
}

/** A registry's pool by month, in the states that its newest month tells apart. */
export interface PoolByMonth {
  readonly registry: Registry;
  readonly months: readonly string[];
  readonly bands: readonly Band[];
  /** The months in which every one of these states has a value: at least the newest. */
  readonly told: readonly PoolMonth[];
  readonly first: PoolMonth;
  readonly last: PoolMonth;
}

/** The pool of a registry by month; `null` where no file of it tells one. */
export function poolByMonth(data: Data, registry: Registry): PoolByMonth | null {
  const dates = STATES.flatMap(({ metric }) =>
    data.series(metric, registry).map(({ date }) => date),
  );
  const months = [...new Set(dates)].sort();
  const newest = months.at(-1) ?? '';
  const bands = STATES.filter(({ metric }) => data.valueOn(metric, registry, newest) !== null).map(
    (state) => ({
      ...state,
      values: months.map((month) => data.valueOn(state.metric, registry, month)),
    }),
  );
  const told = months.flatMap((on, index) => monthOf(bands, { on, index }) ?? []);
  const [first, last] = [told[0], told.at(-1)];
  return first && last ? { registry, months, bands, told, first, last } : null;
}

function monthOf(
  bands: readonly Band[],
  { on, index }: { readonly on: string; readonly index: number },
): PoolMonth | null {
  const values = bands.map((band) => [band.state, band.values[index] ?? null] as const);
  if (values.length === 0 || values.some(([, value]) => value === null)) return null;
  return { on, amounts: Object.fromEntries(values), whole: sum(values, ([, value]) => value ?? 0) };
}

/** The pools of all registries that tell one. */
export function toldPools(data: Data): PoolByMonth[] {
  return REGISTRIES.flatMap((registry) => poolByMonth(data, registry) ?? []);
}

/**
 * The registry with most left to give out, or where nobody has any, with most undelegated, among those whose
 * newest months lie together; `null` where no registry tells its pool.
 */
export function registryWithMost(pools: readonly PoolByMonth[]): Registry | null {
  const newest = max(pools, ({ last }) => last.on);
  if (newest === undefined) return null;
  const together = pools.filter(({ last }) => last.on >= monthsBefore(newest, 1));
  const available = ({ last }: PoolByMonth) => last.amounts.available ?? 0;
  const most = greatest(
    together,
    (a, b) => available(a) - available(b) || a.last.whole - b.last.whole,
  );
  return most?.registry ?? null;
}

/** Months by which a pool may lie behind the newest file of any registry and still be told as of now. */
const A_YEAR = 12;

/** Whether a month is so old beside the edition that a pool's size in it says nothing of what is left today. */
export function isOldMonth(month: string, data: Data): boolean {
  return month < monthsBefore(newestRegistryFile(data).slice(0, 'YYYY-MM'.length), A_YEAR);
}

/** A state's value in a month, `null` where it is not told apart. */
export function amountOf({ amounts }: PoolMonth, state: PoolState): number | null {
  return amounts[state] ?? null;
}

/** What a registry keeps back in a month, by kind. */
export function keptIn(month: PoolMonth) {
  return {
    quarantined: amountOf(month, 'quarantined'),
    reserved: amountOf(month, 'policy-reserved'),
    unsplit: amountOf(month, 'reserved-unsplit'),
  };
}
