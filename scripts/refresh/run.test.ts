import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/model/problem.ts';
import { Provenance } from '../../src/model/provenance.ts';
import { describeOutcome } from './report.ts';
import { runRefresh } from './run.ts';
import { AFRINIC, plantTree, type Tree } from './sample-tree.ts';

let tree: Tree;

beforeEach(async () => {
  tree = await plantTree();
});
afterEach(() => tree.clear());

const run = (options: { only?: string[]; dryRun?: boolean } = {}, today = '2026-11-24') =>
  runRefresh(
    {
      from: tree.from,
      data: tree.data,
      only: options.only ?? null,
      dryRun: !!options.dryRun,
      accept: [],
    },
    today,
  );
const read = async (path: string) => (await tree.snapshot())[`data/${path}`]?.split('\n') ?? [];
const sources = async () =>
  Provenance.parse(JSON.parse((await read('sources.json')).join('\n'))).sources;
const errors = ({ problems }: Awaited<ReturnType<typeof run>>) =>
  problems.filter(({ severity }) => severity === 'error').map(formatProblem);

const faults = ({ sources }: Awaited<ReturnType<typeof run>>) =>
  sources.flatMap((source) => source.faults.map(formatProblem));

const EXTENDED = 'rir/afrinic/delegated-afrinic-extended-20260821';

describe('a first refresh', () => {
  it('writes the registrations of each registry’s newest file', async () => {
    expect(errors(await run())).toEqual([]);
    expect(await read('tables/registrations.csv')).toEqual([
      'registry,country,family,status,month,blocks,amount',
      'afrinic,ZA,ipv4,allocated,2007-11,1,2097152',
      'afrinic,ZA,ipv6,allocated,2005-10,1,4294967296',
      'afrinic,ZZ,ipv4,reserved,,2,1050624',
      'apnic,CN,ipv4,allocated,2011-04,1,256',
      'apnic,JP,ipv6,allocated,1999-08,1,536870912',
      'ripencc,EU,ipv6,allocated,1999-08,1,4294967296',
      'ripencc,FR,ipv4,allocated,2010-07,1,1048576',
      '',
    ]);
  });

  it('writes the pool from every month’s extended file and from the figures', async () => {
    await run();
    expect(await read('tables/pool.csv')).toEqual([
      'registry,month,state,addresses,source',
      'afrinic,2026-07,available,2048,afrinic',
      'afrinic,2026-07,policy-reserved,1048576,afrinic',
      'afrinic,2026-07,quarantined,0,afrinic',
      'afrinic,2026-08,available,0,afrinic',
      'afrinic,2026-08,policy-reserved,1048576,afrinic',
      'afrinic,2026-08,quarantined,2048,afrinic',
      'lacnic,2024-02,available,512,pool-lacnic',
      'lacnic,2024-02,reserved-unsplit,148992,pool-lacnic',
      '',
    ]);
  });

  it('writes where the rows came from, with each registry’s own date', async () => {
    await run();
    const byId = new Map((await sources()).map((source) => [source.id, source]));
    expect(byId.get('afrinic')).toMatchObject({
      asOf: '2026-08-21',
      retrieved: '2026-11-24',
      caveats: [],
      tables: ['holders', 'pool', 'registrations'],
      files: [
        { name: 'delegated-afrinic-extended-20260731.gz', records: 4 },
        { name: 'delegated-afrinic-extended-20260821', records: 4, bytes: AFRINIC.length },
      ],
    });
    expect(byId.get('apnic')).toMatchObject({ asOf: '2026-06-17', caveats: ['plain-file'] });
    expect(byId.get('ripencc')).toMatchObject({
      asOf: '2020-04-17',
      caveats: ['reconstructed', 'dates-of-tables'],
    });
    expect([...byId.keys()]).not.toContain('arin');
  });

  it('leaves nothing behind beside the data', async () => {
    await run();
    expect(Object.keys(await tree.snapshot()).every((path) => path.startsWith('data/'))).toBe(true);
  });
});

describe('a second refresh', () => {
  it('changes nothing, byte for byte, on another day', async () => {
    await run();
    const before = await tree.snapshot();
    const { changes, verdict } = await run({}, '2026-12-01');
    expect(changes).toEqual([]);
    expect(verdict).toBe('nothing-new');
    expect(await tree.snapshot()).toEqual(before);
  });

  it('keeps the rows and the date of a source whose file is gone, and says so', async () => {
    await run();
    const before = await tree.snapshot();
    await tree.remove(EXTENDED);
    await tree.remove('rir/afrinic/history/delegated-afrinic-extended-20260731.gz');
    const outcome = await run();
    expect(await tree.snapshot()).toEqual(before);
    expect(describeOutcome(outcome, false).join('\n')).toMatch(
      /afrinic +no file: earlier rows kept, as of 2026-08-21/,
    );
  });

  it('keeps the pool’s earlier months when only the newest file is there', async () => {
    await run();
    const before = await tree.snapshot();
    await tree.remove('rir/afrinic/history/delegated-afrinic-extended-20260731.gz');
    await run();
    expect(await tree.snapshot()).toEqual(before);
  });

  it('replaces with --only the rows of that source and leaves the others', async () => {
    await run();
    await tree.put(EXTENDED, AFRINIC.replace('|20071126|', '|20071226|'));
    await tree.put('holdings/country-month.csv', 'not,to,be,read\n');
    const outcome = await run({ only: ['afrinic'] }, '2026-12-01');
    expect(errors(outcome)).toEqual([]);
    expect(outcome.changes.map((change) => change.path)).toEqual([
      'tables/registrations.csv',
      'sources.json',
      'changes/2026-12-01.json',
    ]);
    const registrations = await read('tables/registrations.csv');
    expect(registrations).toContain('afrinic,ZA,ipv4,allocated,2007-12,1,2097152');
    expect(registrations).toContain('apnic,CN,ipv4,allocated,2011-04,1,256');
    expect((await sources()).map(({ id, retrieved }) => [id, retrieved])).toContainEqual([
      'afrinic',
      '2026-12-01',
    ]);
  });
});

describe('a refresh with bad data', () => {
  it('keeps the rows of each source it is bad in, and names file and line', async () => {
    await run();
    const before = await tree.snapshot();
    await tree.put(EXTENDED, AFRINIC.replace('|41.0.0.0|', '|41.0.0.256|'));
    await tree.put('adoption/google-by-country-2026-07-19.csv', 'country_code,google_ipv6\nZA,x\n');
    const outcome = await run();
    expect([outcome.verdict, errors(outcome)]).toEqual(['new', []]);
    expect(faults(outcome)).toEqual([
      'adoption/google-by-country-2026-07-19.csv:2: error: expected a percentage (found: x)',
      expect.stringContaining(`${EXTENDED}:5: error: expected an IPv4 address (found: 41.0.0.256)`),
    ]);
    const records = { 'data/sources.json': '', 'data/changes/2026-11-24.json': '' };
    expect({ ...(await tree.snapshot()), ...records }).toEqual({ ...before, ...records });
    expect(outcome.change?.tables).toEqual([]);
    expect(outcome.change?.stale.map(({ source }) => source)).toEqual([
      'afrinic',
      'google-country',
    ]);
    expect((await run({}, '2026-11-25')).verdict).toBe('nothing-new');
  });

  it('refuses sums of the pool that two sources give differently', async () => {
    await tree.put(
      'holdings/pool-month-afrinic-lacnic.csv',
      'rir,month,commit_date,file_header,available,reserved\n' +
        'afrinic,2026-07,2026-07-31,20260731 20260731,4096,1048576\n' +
        'lacnic,2024-02,2024-02-09,20240208 20240208,512,148992\n',
    );
    expect(errors(await run()).join()).toContain(
      'same-pool refuses afrinic/afrinic/2026-07-31: expected 4,096 available',
    );
  });

  it('does not take another registry’s file in a registry’s folder', async () => {
    await tree.put('rir/arin/delegated-arin-extended-20260821', AFRINIC);
    expect(faults(await run())).toEqual([
      'rir/arin/delegated-arin-extended-20260821: error: expected a file of arin (found: afrinic)',
    ]);
    expect((await read('tables/registrations.csv')).join()).not.toContain('arin,');
  });

  it('does not take two rows with one key', async () => {
    const twice = 'country_code,google_ipv6\nZA,3.5\nZA,4.5\n';
    await tree.put('adoption/google-by-country-2026-07-19.csv', twice);
    expect(faults(await run())).toEqual([
      'adoption/google-by-country-2026-07-19.csv: error: expected one row of a key in adoption (found: google, users, ZA, 2026-07-19)',
    ]);
    expect((await read('tables/adoption.csv')).join()).not.toContain('ZA');
  });

  it('refuses files older than what is there', async () => {
    await run();
    await tree.put(EXTENDED, AFRINIC.replaceAll('20260821', '20250821'));
    await tree.remove('rir/afrinic/history/delegated-afrinic-extended-20260731.gz');
    expect(errors(await run())).toEqual([
      'delegated-afrinic-extended-20260821: error: not-older refuses afrinic: expected data not older than the present ones, which are of 2026-08-21, saw 2025-08-21; the rule rests on this: the end date in the version line (RIR statistics exchange format), or the day a source gives itself; to accept it on purpose: --accept not-older:afrinic --because "…"',
    ]);
  });

  it('refuses to go on without a list of countries', async () => {
    await rm(join(tree.data, 'reference/countries.csv'));
    expect(errors(await run()).join('\n')).toContain('expected a list of countries, saw none');
  });

  it('refuses to touch data that are broken themselves', async () => {
    await run();
    const path = join(tree.data, 'tables/holdings.csv');
    const [header = '', ...rows] = await read('tables/holdings.csv');
    await writeFile(path, [header, ...rows.filter(Boolean).reverse(), ''].join('\n'));
    expect(errors(await run({ only: ['afrinic'] }))).toEqual([
      'tables/holdings.csv:3: error: rows are not sorted by key (found: 2026-01, ZA)',
    ]);
  });

  it('refuses a source asked for by name that has no file', async () => {
    expect(errors(await run({ only: ['arin'] })).join()).toContain('source arin');
  });
});

describe('a dry run', () => {
  it('says what would change and writes nothing', async () => {
    const before = await tree.snapshot();
    const outcome = await run({ dryRun: true });
    expect(await tree.snapshot()).toEqual(before);
    const text = describeOutcome(outcome, true).join('\n');
    expect(text).toMatch(/registrations +0 -> 7 rows\n/);
    expect(text).toMatch(/countries +249 -> 249 rows, unchanged/);
    expect(text).toMatch(/Dry run: \d+ files \(\d+ tables\) would be written\./);
  });
});
