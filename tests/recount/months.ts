import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { constants, zstdDecompressSync } from 'node:zlib';
import { parseTar } from 'nanotar';
import type { Recount } from './duckdb.ts';
import { linesOf, quoted } from './files.ts';

const ARCHIVE = /delegated-(\w+)-monthend-.*\.tar\.zst$/;
/** Archives are packed with a window of 128 MB. */
const UNPACKING = { params: { [constants.ZSTD_d_windowLogMax]: 27 } };

/**
 * Makes `month_lines` and `followed` of the files of a history, and what `months.sql` counts from them. Followed are the
 * registries of which there is an archive; archives are laid out one after the other in a folder that goes again.
 */
export async function openMonths(recount: Recount, paths: readonly string[]): Promise<void> {
  const archives = paths.filter((path) => ARCHIVE.test(path));
  const followed = archives.map((path) => `(${quoted(ARCHIVE.exec(path)?.[1] as string)})`);
  await recount.run(`CREATE TABLE followed AS FROM (VALUES ${followed.join(', ')}) AS t(registry);
    CREATE TABLE month_lines (file VARCHAR, c1 VARCHAR, c2 VARCHAR, c3 VARCHAR, c4 VARCHAR, c5 VARCHAR, c6 VARCHAR,
      c7 VARCHAR)`);
  await addLines(
    recount,
    paths.filter((path) => !archives.includes(path)),
  );
  for (const path of archives) await addArchive(recount, path);
  await recount.runFile('months.sql');
}

async function addArchive(recount: Recount, path: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'recount-'));
  try {
    // A copy of its own memory: the reader takes that of a small buffer from its very beginning.
    const tar = Uint8Array.from(zstdDecompressSync(readFileSync(path), UNPACKING));
    const members = parseTar(tar);
    const laid = members.map(({ name, data }) => lay(join(folder, basename(name)), data));
    await addLines(recount, laid);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function lay(path: string, data: Uint8Array | undefined): string {
  writeFileSync(path, data ?? '');
  return path;
}

/** Summary lines are left out, and whatever is no IPv4, IPv6 or AS number. */
async function addLines(recount: Recount, paths: readonly string[]): Promise<void> {
  if (paths.length === 0) return;
  await recount.run(`INSERT INTO month_lines
    SELECT parse_filename(path), c1, c2, c3, c4, c5, c6, c7 FROM (${linesOf(paths)})
    WHERE regexp_matches(c1, '^[0-9.]+$')
      OR (c3 IN ('ipv4', 'ipv6', 'asn') AND c7 IN ('allocated', 'assigned', 'available', 'reserved'))`);
}
