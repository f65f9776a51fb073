import { hash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Place, placesOf } from './archives.ts';
import { keepMonthEnd } from './month-ends.ts';
import type { MonthResult } from './month-result.ts';
import { daysBackwards } from './months.ts';
import { type Archived, type Expected, readArchived } from './read-archived.ts';
import { readUnpacked } from './unpack.ts';

/** Fetches an address into a file; false when there is nothing at it. Throws when nobody can say. */
export type FetchFile = (address: string, path: string) => Promise<boolean>;

/** How to fetch, where to put files on the way, and which kind of place worked last for the registry. */
export interface Means {
  readonly fetchFile: FetchFile;
  readonly work: string;
  readonly worked: Map<string, string>;
}

/**
 * Finds the last sound extended file of a month in a registry's archive, going back day by day past holes
 * and unsound files, and sums it. Throws when the network fails; then the month stays to be done.
 */
export async function fetchMonth(expected: Expected, means: Means): Promise<MonthResult> {
  const { registry, month } = expected;
  const skipped: MonthResult['skipped'] = [];
  for (const day of daysBackwards(month)) {
    for (const place of placesOf(registry, day, means.worked.get(registry) ?? null)) {
      const read = await fetchPlace(place, expected, means);
      if (read === null) continue;
      means.worked.set(registry, place.way);
      if ('file' in read) return { registry, month, ...read, skipped };
      skipped.push({ address: place.address, because: read.because });
    }
  }
  return { registry, month, file: null, pool: [], held: [], skipped };
}

type Fetched = Pick<MonthResult, 'file' | 'pool' | 'held'> | { readonly because: string };

/** Null when there is nothing at the place. The fetched file is gone afterwards. */
async function fetchPlace(
  { address }: Place,
  expected: Expected,
  { fetchFile, work }: Means,
): Promise<Fetched | null> {
  const name = basename(new URL(address).pathname);
  const path = join(work, 'fetched', name);
  try {
    if (!(await fetchFile(address, path))) return null;
    const read = await readFetched(path, name, expected);
    if ('because' in read) return read;
    const { day, records, pool, held, monthEnd } = read;
    await keepMonthEnd(work, expected, monthEnd);
    const bytes = await readFile(path);
    const sha256 = hash('sha256', bytes);
    return { file: { address, name, sha256, bytes: bytes.length, records, day }, pool, held };
  } finally {
    await rm(path, { force: true });
  }
}

async function readFetched(path: string, name: string, expected: Expected): Promise<Archived> {
  let bytes: Uint8Array;
  try {
    bytes = await readUnpacked(path);
  } catch (cause) {
    const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
    return { because: `cannot be unpacked: ${inner instanceof Error ? inner.message : inner}` };
  }
  return readArchived(bytes, name, expected);
}
