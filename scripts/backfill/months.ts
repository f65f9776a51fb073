import { REGISTRIES, type Registry } from '../../src/model/registry.ts';

/** A registry's year: what one shard does whole. */
export interface Task {
  readonly registry: Registry;
  readonly year: number;
}

/** Which part of the work to do: shard `index` of `count`, from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** The tasks of a shard: dealt out in turn, so that every shard gets old and new years of every registry. */
export function tasksOf(
  registries: readonly Registry[],
  years: { readonly from: number; readonly to: number },
  { index, count }: Shard,
): Task[] {
  const tasks: Task[] = [];
  for (let year = years.from; year <= years.to; year++)
    for (const registry of REGISTRIES)
      if (registries.includes(registry)) tasks.push({ registry, year });
  return tasks.filter((_, position) => position % count === index - 1);
}

/** The months of a year that are over on `today` (`YYYY-MM-DD`): the present one is the refresh's. */
export function monthsOf(year: number, today: string): string[] {
  const months = Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`);
  return months.filter((month) => month < today.slice(0, 7));
}

/** The days of a month, the last first. */
export function daysBackwards(month: string): string[] {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return Array.from({ length: last }, (_, i) => `${month}-${String(last - i).padStart(2, '0')}`);
}
