import { hash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { REGISTRIES } from '../../src/model/registry.ts';
import { type Recount, recountOf } from './duckdb.ts';

/** A table counted again from the files: what only the table has, and what only the files have. */
export interface Difference {
  readonly of: string;
  readonly rows: readonly Record<string, unknown>[];
}

/** Queries that must have the same rows: of the committed tables, and of the files. */
const COMPARED = {
  registrations: [
    'FROM registrations WHERE registry IN (SELECT registry FROM newest)',
    'FROM registrations_again',
  ],
  holders: ['FROM holders WHERE registry IN (SELECT registry FROM newest)', 'FROM holders_again'],
  pool: [
    'FROM pool WHERE (registry, month) IN (SELECT (registry, month) FROM pool_again)',
    'FROM pool_again',
  ],
  // Told by all five together, or not at all.
  'what two files list': [
    'FROM left_out_in_all WHERE (SELECT count(*) FROM newest) = 5',
    'FROM listed_twice WHERE (SELECT count(*) FROM newest) = 5',
  ],
} as const;

/**
 * Counts registrations, holders, pools and overlaps again from the registries' files in a folder, and tells where the
 * tables say otherwise. Throws when a file that they rest on is not in the folder.
 */
export async function differencesFrom(folder: string, data = 'data'): Promise<Difference[]> {
  const recount = await recountOf(data);
  await openFiles(recount, filesOf(folder, data));
  const differences: Difference[] = [];
  for (const [of, [table, files]] of Object.entries(COMPARED)) {
    const rows = await recount.rows(`
      SELECT 'table' AS only_in, * FROM ((${table}) EXCEPT (${files}))
      UNION ALL SELECT 'files' AS only_in, * FROM ((${files}) EXCEPT (${table}))`);
    differences.push({ of, rows });
  }
  return differences;
}

/** A file that a registry's rows rest on, where it lies. */
interface RawFile {
  readonly registry: string;
  readonly path: string;
}

interface SourceOfFiles {
  readonly id: string;
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
  readonly stale?: unknown;
}

/**
 * The files of each registry that lie in the folder, oldest first: of earlier months only the pools may be left, and of
 * a stale registry another file than the one its rows are of, which then is passed over.
 */
function filesOf(folder: string, data: string): RawFile[] {
  const { sources } = JSON.parse(readFileSync(join(data, 'sources.json'), 'utf8')) as {
    sources: SourceOfFiles[];
  };
  return sources
    .filter(({ id }) => (REGISTRIES as readonly string[]).includes(id))
    .flatMap((source) => {
      const found = source.files.flatMap((file) => pathIn(folder, source.id, file) ?? []);
      const last = source.files.at(-1)?.name;
      const isThere = found.some((path) => basename(path) === last);
      if (!isThere && !source.stale)
        throw new Error(`expected ${last} of ${source.id} below ${folder}, as it was read`);
      return isThere ? found.map((path) => ({ registry: source.id, path })) : [];
    });
}

/** Where a file lies, byte for byte as it was read. */
function pathIn(
  folder: string,
  id: string,
  file: SourceOfFiles['files'][number],
): string | undefined {
  return globSync(`**/${id}/**/${file.name}`, { cwd: folder })
    .map((path) => join(folder, path))
    .find((path) => hash('sha256', readFileSync(path)) === file.sha256);
}

/** Makes `lines` and `newest`, and what `raw.sql` counts from them. */
async function openFiles(recount: Recount, files: readonly RawFile[]): Promise<void> {
  const newest = new Map(files.map(({ registry, path }) => [registry, basename(path)]));
  const pairs = [...newest].map(([registry, file]) => `('${registry}', '${file}')`);
  await recount.run(
    `CREATE TABLE newest AS FROM (VALUES ${pairs.join(', ')}) AS t(registry, file)`,
  );
  for (const { registry, path } of files) {
    const create = files[0]?.path === path ? 'CREATE TABLE lines AS' : 'INSERT INTO lines';
    await recount.run(`${create} SELECT '${registry}' AS registry, '${basename(path)}' AS file, *
      FROM read_csv('${path}', delim = '|', header = false, quote = '', escape = '', comment = '#',
        null_padding = true, auto_detect = false, columns = {c1: 'VARCHAR', c2: 'VARCHAR', c3: 'VARCHAR',
          c4: 'VARCHAR', c5: 'VARCHAR', c6: 'VARCHAR', c7: 'VARCHAR', c8: 'VARCHAR'})`);
  }
  await recount.runFile('raw.sql');
}
