import type { Registry } from '../../model/registry.ts';
import type { Data } from '../../published/data.ts';

/** Holders of IPv4 in a country, and those of them without IPv6, in the file of the registry that lists most of it. */
export interface HolderCounts {
  readonly all: number;
  readonly without: number;
  readonly registry: Registry;
  /** The day of that file. */
  readonly on: string;
}

/** Counts a country's holders; `null` where no file names them, or where there is none. */
export function holdersOf(data: Data, alpha2: string): HolderCounts | null {
  const all = data.latestReading('holders-ipv4', alpha2);
  const main = data.country(alpha2).registries[0];
  if (all === null || all.value === 0 || !main) return null;
  const without = data.valueOn('holders-ipv4-only', alpha2, all.date);
  if (without === null) return null;
  return { all: all.value, without, registry: main.registry, on: all.date };
}
