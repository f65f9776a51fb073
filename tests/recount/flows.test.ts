import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zstdCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { createTar } from 'nanotar';
import { afterAll, expect, it } from 'vitest';
import { sampleListing } from '../../scripts/flows/sample-listing.ts';
import { tellFlows } from '../../scripts/flows/tell-flows.ts';
import type { Registry } from '../../src/model/registry.ts';
import { recountOf } from './duckdb.ts';
import { openMonths } from './months.ts';

const recount = await recountOf('data');
await recount.runFile('reading.sql');
let counts = 0;
const folder = mkdtempSync(join(tmpdir(), 'flows-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** True excerpts of AFRINIC's files of three days. */
const EXCERPTS = ['20191231', '20200131', '20200630'].map((day) =>
  fileURLToPath(
    new URL(
      `../../scripts/sources/registry-history/fixtures/delegated-afrinic-${day}`,
      import.meta.url,
    ),
  ),
);
const OTHERS = ['apnic', 'arin', 'lacnic', 'ripencc'] as const;

/** A record in few words: which of some blocks, how many of them, country, month and status. */
type Block = readonly [at: number, blocks: number, country: string, month: string, status: string];

/** A registry's file of a day with some blocks, written as registries write it. */
function fileOf(registry: string, day: string, blocks: readonly Block[]): [string, string] {
  const date = day.replaceAll('-', '');
  const lines = blocks.map(([at, count, country, month, status]) =>
    [
      registry,
      country,
      'ipv4',
      `10.0.${at}.0`,
      count * 256,
      `${month.replace('-', '') || '000000'}01`,
      status,
    ]
      .join('|')
      .replace('|00000001|', '|00000000|'),
  );
  const head = `2|${registry}|${date}|${lines.length}|19830101|${date}|+0000`;
  return [`delegated-${registry}-extended-${date}`, [head, ...lines, ''].join('\n')];
}

/** The flows that SQL counts from an archive of one registry's files and from files of others. */
async function countedAgain(
  own: readonly (readonly [name: string, text: string])[],
  others: readonly (readonly [name: string, text: string])[],
): Promise<Record<string, unknown>[]> {
  const archive = join(folder, 'delegated-afrinic-monthend-some.tar.zst');
  writeFileSync(archive, zstdCompressSync(createTar(own.map(([name, data]) => ({ name, data })))));
  const beside = others.map(([name, text]) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  });
  // Each count has tables of its own.
  const schema = `count_${++counts}`;
  await recount.run(`CREATE SCHEMA ${schema}; SET search_path = '${schema},main'`);
  await openMonths(recount, [archive, ...beside]);
  return recount.rows('FROM ipv4_flows_again ORDER BY ALL');
}

it('SQL tells from AFRINIC’s own lines what it took back in January 2020 and what moved that June', async () => {
  const own = EXCERPTS.map((path) => [basename(path), readFileSync(path, 'utf8')] as const);
  const rows = await countedAgain(
    own,
    OTHERS.map((registry) =>
      fileOf(registry, '2026-08-22', [[9, 1, 'US', '1990-01', 'allocated']]),
    ),
  );
  expect(rows.map((row) => Object.values(row).join('|'))).toEqual([
    'afrinic|KE|2019-12-31|2020-01-31|registered||2048|1',
    'afrinic|MU|2020-01-31|2020-06-30|from-country|ZA|1048576|1',
    'afrinic|TN|2019-12-31|2020-01-31|registered||65536|1',
    'afrinic|ZA|2019-12-31|2020-01-31|given-back||327680|2',
    'afrinic|ZA|2020-01-31|2020-06-30|to-country|MU|1048576|1',
  ]);
});

const block = fc.record({
  count: fc.integer({ min: 1, max: 3 }),
  country: fc.constantFrom('KE', 'TZ', 'ZA'),
  month: fc.constantFrom('', '2010-01', '2020-02', '2020-04'),
  status: fc.constantFrom('none', 'allocated', 'assigned', 'reserved', 'available'),
});
/** Six blocks, each free to belong to the record before it. */
const blocks = fc.array(block, { minLength: 6, maxLength: 6 }).map((all) => {
  const listed: Block[] = [];
  for (let at = 0; at < 6; at += all[at]?.count ?? 1) {
    const { count, country, month, status } = all[at] as (typeof all)[number];
    if (status !== 'none') listed.push([at, Math.min(count, 6 - at), country, month, status]);
  }
  return listed;
});

it('SQL tells the flows of any files as the refresh does', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(blocks, { minLength: 2, maxLength: 4 }),
      fc.array(blocks, { minLength: 4, maxLength: 4 }),
      fc.array(fc.constantFrom('2020-01-31', '2020-02-10', '2020-04-28', '2020-06-30'), {
        minLength: 4,
        maxLength: 4,
      }),
      async (own, others, days) => {
        const files = [
          ...own.map((list, at) => ['afrinic', `2020-0${at + 1}-28`, list] as const),
          ...others.map((list, at) => [OTHERS[at] as Registry, days[at] as string, list] as const),
        ];
        const listings = files.map(([registry, day, list]) =>
          sampleListing(
            [registry, day, 'extended'],
            ...list.map(
              ([at, count, country, month, status]) =>
                [at * 256, count * 256, country, month, status] as Parameters<
                  typeof sampleListing
                >[1],
            ),
          ),
        );
        const texts = files.map((file) => fileOf(...file));
        const told = tellFlows(listings, new Set(['afrinic'])).map((row) =>
          Object.values(row).join('|'),
        );
        const again = await countedAgain(texts.slice(0, own.length), texts.slice(own.length));
        expect(again.map((row) => Object.values(row).join('|')).sort()).toEqual(told.sort());
      },
    ),
    { numRuns: 20, endOnFailure: true },
  );
});
