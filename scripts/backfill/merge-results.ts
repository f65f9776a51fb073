import type { Source } from '../../src/model/provenance.ts';
import { ARCHIVE_TITLE, archiveOf } from '../../src/model/publications.ts';
import { REGISTRIES, REGISTRY_NAMES, type Registry } from '../../src/model/registry.ts';
import { registryFolder } from '../../src/model/registry-files.ts';
import { type Holding, holdings, type PoolRow, pool } from '../../src/model/registry-tables.ts';
import { type Edition, rowsOf } from '../gates/gate.ts';
import { areTogether } from '../history/append-month.ts';
import { type Held, holdingRows } from '../history/tabulate-holdings.ts';
import { delegatedSources } from '../sources/delegated/source.ts';
import { ARCHIVES } from './archives.ts';
import type { MonthResult } from './month-result.ts';

/** The data with the archives' months in them, and months whose holdings could not be summed, with reasons. */
export interface Merged {
  readonly edition: Edition;
  readonly leftOut: readonly { readonly month: string; readonly because: string }[];
}

/**
 * Puts the months of the archives in place of what the tables say of them. The order of the results does
 * not matter. The pool takes each registry's month by itself; holdings take a month only when all five
 * registries have a file of it and the files belong together, as in a refresh. Space that two registries
 * list in one month, during a transfer, counts for both, as results hold sums and not blocks. `today` is `YYYY-MM-DD`.
 */
export function mergeResults(
  before: Edition,
  results: readonly MonthResult[],
  today: string,
): Merged {
  const sound = results.filter(({ file }) => file !== null);
  const poolRows = sound.flatMap(toPoolRows);
  const replaced = new Set(poolRows.map(({ registry, month }) => `${registry} ${month}`));
  const keptPool = rowsOf(before, pool).filter(
    ({ registry, month }) => !replaced.has(`${registry} ${month}`),
  );
  const { rows, leftOut } = sumMonths(sound);
  const months = new Set(rows.map(({ month }) => month));
  const keptHoldings = rowsOf(before, holdings).filter(({ month }) => !months.has(month));
  const tables = new Map(before.tables)
    .set(pool.name, [...keptPool, ...poolRows])
    .set(holdings.name, [...keptHoldings, ...rows]);
  return {
    edition: { tables, sources: mergeSources(before.sources, sound, { today, months }) },
    leftOut,
  };
}

function toPoolRows({ registry, month, pool: states }: MonthResult): PoolRow[] {
  const source = archiveOf(registry);
  return states.map(({ state, addresses }) => ({ registry, month, state, addresses, source }));
}

function sumMonths(results: readonly MonthResult[]): {
  rows: Holding[];
  leftOut: { month: string; because: string }[];
} {
  const rows: Holding[] = [];
  const leftOut: { month: string; because: string }[] = [];
  const byMonth = [...Map.groupBy(results, ({ month }) => month)].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  for (const [month, parts] of byMonth) {
    const because = whyNot(parts);
    if (because === null) rows.push(...holdingRows(month, addUp(parts)));
    else leftOut.push({ month, because });
  }
  return { rows, leftOut };
}

function whyNot(parts: readonly MonthResult[]): string | null {
  const lacking = REGISTRIES.filter((one) => !parts.some(({ registry }) => registry === one));
  if (lacking.length > 0) return `no file of ${lacking.join(', ')}`;
  const days = parts.flatMap(({ file }) => file?.day ?? []).sort();
  return areTogether(days) ? null : `files from ${days[0]} to ${days.at(-1)}`;
}

function addUp(parts: readonly MonthResult[]): Map<string, Held> {
  const sums = new Map<string, Held>();
  for (const { country, ipv4, slash64s } of parts.flatMap(({ held }) => held)) {
    const sum = sums.get(country) ?? { ipv4: 0, slash64s: 0n };
    sums.set(country, { ipv4: sum.ipv4 + ipv4, slash64s: sum.slash64s + BigInt(slash64s) });
  }
  return sums;
}

interface Yield {
  readonly today: string;
  /** Months of which holdings were summed. */
  readonly months: ReadonlySet<string>;
}

function mergeSources(
  before: readonly Source[],
  results: readonly MonthResult[],
  about: Yield,
): Source[] {
  const byId = new Map(before.map((source) => [source.id, source]));
  for (const registry of REGISTRIES) {
    const own = results.filter((result) => result.registry === registry);
    const earlier = byId.get(archiveOf(registry));
    if (own.length > 0)
      byId.set(archiveOf(registry), sourceOf(registry, own, { ...about, earlier }));
  }
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function sourceOf(
  registry: Registry,
  results: readonly MonthResult[],
  { today, months, earlier }: Yield & { earlier: Source | undefined },
): Source {
  const read = results.flatMap(({ file }) => (file === null ? [] : [file]));
  const monthOf = (name: string) => /(\d{6})\d{2}(?:\.\w+)?$/.exec(name)?.[1];
  const replaced = new Set(read.map(({ name }) => monthOf(name)));
  const files = [
    ...(earlier?.files.filter(({ name }) => !replaced.has(monthOf(name))) ?? []),
    ...read.map(({ name, sha256, bytes, records }) => ({ name, sha256, bytes, records })),
  ].sort((a, b) => (a.name < b.name ? -1 : 1));
  const same = JSON.stringify(files) === JSON.stringify(earlier?.files);
  const summed = results.some(({ month }) => months.has(month));
  const tables = [...(summed ? [holdings.name] : []), pool.name, ...(earlier?.tables ?? [])];
  return {
    id: archiveOf(registry),
    publisher: REGISTRY_NAMES[registry],
    title: ARCHIVE_TITLE,
    address: `${registryFolder(registry)}/${ARCHIVES[registry].folders('2013')[0] ?? ''}`,
    files,
    asOf: [...read.map(({ day }) => day), earlier?.asOf ?? ''].sort().at(-1) ?? today,
    retrieved: same && earlier ? earlier.retrieved : today,
    licence: delegatedSources.find(({ id }) => id === registry)?.licence ?? '',
    caveats: [],
    tables: [...new Set(tables)].sort(),
    problems: { warnings: 0, examples: [] },
  };
}
