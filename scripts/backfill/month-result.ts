import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { day, month } from '../../src/model/codecs.ts';
import { Registry } from '../../src/model/registry.ts';
import { POOL_STATES } from '../../src/model/registry-tables.ts';
import { UsageError } from '../command/usage-error.ts';

/** What one registry's archive says of one month: kept in a file, so that no month is fetched twice. */
export const MonthResult = z.object({
  registry: Registry,
  month,
  /** The last sound file of the month; null when the archive has none. */
  file: z
    .object({
      address: z.url(),
      name: z.string(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      bytes: z.int().positive(),
      records: z.int().nonnegative(),
      /** The day it speaks of. */
      day,
    })
    .nullable(),
  /** The space the registry holds itself, by state. */
  pool: z.array(z.object({ state: z.enum(POOL_STATES), addresses: z.int().nonnegative() })),
  /** What its holders hold, by country: IPv4 addresses, and IPv6 /64s as a decimal. */
  held: z.array(
    z.object({
      country: z.string(),
      ipv4: z.int().nonnegative(),
      slash64s: z.string().regex(/^\d+$/),
    }),
  ),
  /** Files of the month that were passed over, and why. */
  skipped: z.array(z.object({ address: z.url(), because: z.string() })),
});
export type MonthResult = z.infer<typeof MonthResult>;

/** Where a month's result is kept below the work folder. */
export function resultPath(
  work: string,
  { registry, month }: Pick<MonthResult, 'registry' | 'month'>,
) {
  return join(work, 'months', `${registry}-${month}.json`);
}

/** The result of a month if it is there already. Throws when the file is not what the schema says. */
export async function readResult(path: string): Promise<MonthResult | null> {
  try {
    return MonthResult.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return null;
    throw new Error(`Cannot read ${path}: remove it to fetch the month again`, { cause });
  }
}

/** Keeps a result: whole or not at all. */
export async function writeResult(work: string, result: MonthResult): Promise<void> {
  const path = resultPath(work, result);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.tmp`, `${JSON.stringify(result)}\n`);
  await rename(`${path}.tmp`, path);
}

/** Every result kept below the work folder, however deep, as several shards' folders may lie side by side. Throws a `UsageError` without a folder. */
export async function readResults(work: string): Promise<MonthResult[]> {
  const entries = await readdir(work, { recursive: true, withFileTypes: true }).catch((cause) => {
    throw new UsageError(`cannot read the work folder ${work}`, { cause });
  });
  const paths = entries
    .filter((entry) => entry.isFile() && /^[a-z]+-\d{4}-\d{2}\.json$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const results = await Promise.all(paths.map(readResult));
  return results.filter((result) => result !== null);
}
