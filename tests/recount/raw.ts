import { basename } from 'node:path';
import { REGISTRIES } from '../../src/model/registry.ts';
import { type Recount, recountOf } from './duckdb.ts';
import { linesOf, pathIn, quoted, type SourceOfFiles, sourcesIn } from './files.ts';
import { openMonths } from './months.ts';

/** A table counted again from the files: what only the table has, and what only the files have. */
export interface Difference {
  readonly of: string;
  readonly rows: readonly Record<string, unknown>[];
  /** A file that it rests on and that is not at hand, so that nothing was counted; else absent. */
  readonly lacks?: string;
}

/** By their names, pairs of queries that must have the same rows: of the committed tables, and of the files. */
type Pairs = Readonly<Record<string, readonly [table: string, files: string]>>;

const OF_NEWEST: Pairs = {
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
};
const OF_MONTHS: Pairs = Object.fromEntries(
  ['ipv4_flows', 'ipv4_listed', 'cohorts'].map((name) => [
    name.replace('_', '-'),
    [`FROM ${name} WHERE registry IN (FROM followed)`, `FROM ${name}_again`],
  ]),
);
const OF_HOLDINGS: Pairs = {
  'holdings of the file of months': [
    'FROM holdings WHERE month IN (SELECT month FROM month_ends)',
    'FROM holdings_again',
  ],
};

/**
 * Counts registrations, holders, pools, overlaps, holdings and flows again from the files in a folder, and tells where
 * the tables say otherwise. Throws when a registry's file that its rows rest on is not in the folder; what rests on
 * archives that are not there is told to be lacking, as those of a night's refresh are not.
 */
export async function differencesFrom(folder: string, data = 'data'): Promise<Difference[]> {
  const recount = await recountOf(data);
  await recount.runFile('reading.sql');
  const sources = sourcesIn(data);
  await openFiles(recount, filesOf(folder, sources));
  const differences = await compare(recount, OF_NEWEST);
  for (const { id, pairs, open } of KEPT) {
    const files = sources.find((source) => source.id === id)?.files;
    if (files === undefined) continue;
    const paths = files.map((file) => pathIn(folder, file));
    const lacks = files.find((_, at) => paths[at] === undefined)?.name;
    if (lacks !== undefined)
      differences.push(...Object.keys(pairs).map((of) => ({ of, rows: [], lacks })));
    else {
      await open(recount, paths as string[]);
      differences.push(...(await compare(recount, pairs)));
    }
  }
  return differences;
}

/** Sources whose rows stay when their files are no longer fetched, by what is made of their files. */
const KEPT = [
  { id: 'holdings', pairs: OF_HOLDINGS, open: openHoldings },
  { id: 'registry-history', pairs: OF_MONTHS, open: openMonths },
] as const;

async function compare(recount: Recount, pairs: Pairs): Promise<Difference[]> {
  const differences: Difference[] = [];
  for (const [of, [table, files]] of Object.entries(pairs)) {
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

/**
 * The files of each registry that lie in the folder, oldest first: of earlier months only the pools may be left, and of
 * a stale registry another file than the one its rows are of, which then is passed over.
 */
function filesOf(folder: string, sources: readonly SourceOfFiles[]): RawFile[] {
  return sources
    .filter(({ id }) => (REGISTRIES as readonly string[]).includes(id))
    .flatMap((source) => {
      const found = source.files.flatMap((file) => pathIn(folder, file) ?? []);
      const last = source.files.at(-1)?.name;
      const isThere = found.some((path) => basename(path) === last);
      if (!isThere && !source.stale)
        throw new Error(`expected ${last} of ${source.id} below ${folder}, as it was read`);
      return isThere ? found.map((path) => ({ registry: source.id, path })) : [];
    });
}

/** Makes `lines` and `newest`, and what `raw.sql` counts from them. */
async function openFiles(recount: Recount, files: readonly RawFile[]): Promise<void> {
  const newest = new Map(files.map(({ registry, path }) => [registry, basename(path)]));
  const pairs = [...newest].map(([registry, file]) => `(${quoted(registry)}, ${quoted(file)})`);
  await recount.run(
    `CREATE TABLE newest AS FROM (VALUES ${pairs.join(', ')}) AS t(registry, file)`,
  );
  for (const { registry, path } of files) {
    const create = files[0]?.path === path ? 'CREATE TABLE lines AS' : 'INSERT INTO lines';
    await recount.run(`${create} SELECT ${quoted(registry)} AS registry, ${quoted(basename(path))} AS file,
      * EXCLUDE (path) FROM (${linesOf([path])})`);
  }
  await recount.runFile('raw.sql');
}

/** Makes `month_ends`, and what `holdings.sql` counts from it. */
async function openHoldings(recount: Recount, paths: readonly string[]): Promise<void> {
  const list = paths.map(quoted).join(', ');
  await recount.run(
    `CREATE TABLE month_ends AS FROM read_csv([${list}], all_varchar = true, header = true)`,
  );
  await recount.runFile('holdings.sql');
}
