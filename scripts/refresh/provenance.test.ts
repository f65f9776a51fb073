import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makersBehind, Provenance, type Source } from '../../src/model/provenance.ts';
import { sampleSource } from '../gates/sample-passage.ts';
import { NOTHING_FETCHED } from './fetch-report.ts';
import { writeProvenance } from './provenance.ts';
import { runRefresh } from './run.ts';
import { AFRINIC, plantTree, type Tree } from './sample-tree.ts';

describe('data/sources.json', () => {
  it('gives every finding a line of its own, and is JSON', () => {
    const finding = { gate: 'size', saw: '5', expected: 'at most 4', accepted: null };
    const ledger = {
      sources: [sampleSource('arin', '2026-08-21'), sampleSource('apnic', '2026-08-21')],
      gates: ['apnic', 'arin'].map((key) => ({ ...finding, key })),
      overlaps: [],
    };
    const text = writeProvenance(ledger);
    expect(text.split('\n').filter((line) => line.includes('"gate":"size"'))).toHaveLength(2);
    expect(text).toMatch(/\n {2}"overlaps": \[\]\n}\n$/);
    const [arin, apnic] = ledger.sources;
    expect(Provenance.parse(JSON.parse(text))).toEqual({ ...ledger, sources: [apnic, arin] });
  });
});

describe('a provenance read back', () => {
  it('is written in the order of the schema, whatever the order of what was made now', () => {
    const turn = <T extends object>(one: T) =>
      Object.fromEntries(Object.entries(one).reverse()) as T;
    const source = sampleSource('arin', '2026-08-21');
    const rest = { gates: [], overlaps: [] };
    expect(writeProvenance({ sources: [turn(source)], ...rest })).toBe(
      writeProvenance({ sources: [source], ...rest }),
    );
  });

  it('that stands in another order in the data is nothing new', async () => {
    const tree = await plantTree();
    const options = { from: tree.from, data: tree.data, only: null, dryRun: false, accept: [] };
    await runRefresh(options, '2026-11-24');
    const path = join(tree.data, 'sources.json');
    const { sources, ...rest } = JSON.parse(await readFile(path, 'utf8'));
    const turned = { ...rest, sources };
    await writeFile(path, JSON.stringify(turned));
    expect((await runRefresh(options, '2026-11-25')).verdict).toBe('nothing-new');
    await tree.clear();
  });
});

describe('the provenance of files of different days', () => {
  const SLASH8S = Array.from({ length: 256 }, (_, number) => `${number}/8 APNIC ALLOCATED`);
  const IPV6 =
    'Prefix,Designation,Date,WHOIS,RDAP,Status,Note\n2c00::/12,AFRINIC,2006-10,,,ALLOCATED,';

  it('has the day of each, which stays while its bytes do', async () => {
    const tree = await plantTree();
    await tree.put('iana/ipv4-address-space-2023-12-18.txt', SLASH8S.join('\n'));
    await tree.put('iana/ipv6-unicast-address-assignments.csv', IPV6);
    const options = { from: tree.from, data: tree.data, only: null, dryRun: false, accept: [] };
    for (const today of ['2026-11-24', '2026-11-25']) await runRefresh(options, today);
    const { sources } = Provenance.parse(
      JSON.parse((await tree.snapshot())['data/sources.json'] ?? ''),
    );
    const iana = sources.find(({ id }) => id === 'iana');
    expect(iana?.asOf).toBe('2026-11-24');
    expect(iana?.files.map(({ asOf }) => asOf)).toEqual(['2023-12-18', '2026-11-24']);
    await tree.clear();
  });
});

describe('the provenance of a fetched source', () => {
  const EXTENDED = 'rir/afrinic/delegated-afrinic-extended-20260821';
  let tree: Tree;
  beforeEach(async () => {
    tree = await plantTree();
  });
  afterEach(() => tree.clear());

  const run = (today: string, fetched = NOTHING_FETCHED) =>
    runRefresh(
      { from: tree.from, data: tree.data, only: null, dryRun: false, accept: [] },
      today,
      fetched,
    );
  const afrinic = async (): Promise<Source | undefined> => {
    const text = (await tree.snapshot())['data/sources.json'] ?? '';
    return Provenance.parse(JSON.parse(text)).sources.find(({ id }) => id === 'afrinic');
  };
  const unreached = (because: string) => ({
    ...NOTHING_FETCHED,
    unreached: new Map([['afrinic', because]]),
  });

  it('is stale from the first day without an answer until the source is read again', async () => {
    await run('2026-11-24');
    const rows = (await tree.snapshot())['data/tables/registrations.csv'];
    await tree.remove(EXTENDED);
    await tree.remove('rir/afrinic/history/delegated-afrinic-extended-20260731.gz');
    expect((await run('2026-11-25', unreached('timed out'))).verdict).toBe('new');
    expect(await afrinic()).toMatchObject({
      asOf: '2026-08-21',
      stale: { since: '2026-11-25', because: 'timed out' },
    });
    expect((await tree.snapshot())['data/tables/registrations.csv']).toBe(rows);
    expect((await run('2026-11-26', unreached('refused'))).verdict).toBe('nothing-new');
    expect((await run('2026-11-26')).verdict).toBe('nothing-new');
    expect((await afrinic())?.stale?.since).toBe('2026-11-25');
    await tree.put(EXTENDED, AFRINIC);
    expect((await run('2026-11-27')).verdict).toBe('new');
    expect((await afrinic())?.stale).toBeUndefined();
  });

  it('remembers what the server said of the bytes when they came', async () => {
    const validators = new Map([[EXTENDED, { etag: '"a"' }]]);
    await run('2026-11-24', { ...NOTHING_FETCHED, validators });
    expect((await afrinic())?.files.at(-1)?.etag).toBe('"a"');
    const other = new Map([[EXTENDED, { etag: '"b"' }]]);
    const again = await run('2026-11-25', { ...NOTHING_FETCHED, validators: other });
    expect(again.verdict).toBe('nothing-new');
  });
});

describe('the makers of a file', () => {
  it('stand with it where it is not the publisher’s own, and bytes known before keep their day', async () => {
    const tree = await plantTree();
    const options = { from: tree.from, data: tree.data, only: null, dryRun: false, accept: [] };
    await runRefresh(options, '2026-11-24');
    const read = async () => {
      const { sources } = Provenance.parse(JSON.parse(await readFile(path, 'utf8')));
      return new Map(sources.map((source) => [source.id, source]));
    };
    const path = join(tree.data, 'sources.json');
    const first = await read();
    const names = (id: string) => {
      const source = first.get(id);
      return source && makersBehind(source).map(({ publisher }) => publisher);
    };
    expect(names('ripencc')).toEqual(['Webnet77']);
    expect(names('holdings')).toEqual(['HotCakeX', 'ipverse']);
    expect(names('pool-lacnic')).toEqual(['fartbagxp']);
    expect(names('afrinic')).toEqual([]);
    // As a refresh wrote it before makers were recorded.
    const { sources, ...rest } = JSON.parse(await readFile(path, 'utf8'));
    for (const { files } of sources) for (const file of files) delete file.via;
    await writeFile(path, JSON.stringify({ ...rest, sources }));
    await runRefresh(options, '2026-11-25');
    expect([...(await read())]).toEqual([...first]);
    expect((await runRefresh(options, '2026-11-26')).verdict).toBe('nothing-new');
    await tree.clear();
  });
});
