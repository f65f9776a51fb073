import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Endpoint } from './endpoints.ts';
import { type FetchEvent, fetchAll } from './fetch-all.ts';
import { nobodyAnswered, problemsOf, reportOf } from './fetched.ts';
import { hastyClient, type Server, startServer } from './sample-server.ts';
import { Turns } from './turns.ts';

const BODY = `{"data": [${' '.repeat(200)}]}`;
let server: Server;
let cache: string;
let hasty: ReturnType<typeof hastyClient>;
let events: FetchEvent[];

beforeEach(async () => {
  server = await startServer();
  cache = await mkdtemp(join(tmpdir(), 'atlas-cache-'));
  hasty = hastyClient();
  events = [];
});
afterEach(async () => {
  hasty.close();
  await server.close();
  await rm(cache, { recursive: true });
});

const economy = (code: string, source = 'apnic-labs'): Endpoint => ({
  id: `${source}-${code}`,
  source,
  address: `${server.origin}/${code}.json`,
  path: `adoption/${source}/${code}.json`,
  checksum: null,
  smallest: 100,
  largest: 10_000,
  kind: 'json',
  mayBeAbsent: true,
});
const fetchThem = (endpoints: readonly Endpoint[]) =>
  fetchAll(hasty.client, {
    endpoints,
    cache,
    held: new Map(),
    onEvent: (event) => void events.push(event),
  });

describe('fetchAll', () => {
  it('makes at most two requests at one time to one host', async () => {
    const codes = Array.from({ length: 12 }, (_, at) => `A${at}`);
    for (const code of codes)
      server.put(`/${code}.json`, (_, response) => setTimeout(() => response.end(BODY), 5));
    const results = await fetchThem(codes.map((code) => economy(code)));
    expect(results.map(({ state }) => state)).toEqual(codes.map(() => 'fetched'));
    expect(server.most()).toBe(2);
  });

  it('lets a host alone that fails again and again', async () => {
    const codes = Array.from({ length: 30 }, (_, at) => `A${at}`);
    for (const code of codes) server.put(`/${code}.json`, (_, response) => void response.destroy());
    const results = await fetchThem(codes.map((code) => economy(code)));
    expect(nobodyAnswered(results)).toBe(true);
    expect(results.at(-1)?.because).toMatch(
      /^not asked, for 127\.0\.0\.1:\d+ failed \d+ times in a row, at last with: .+/,
    );
    // Eight, and the one that was under way beside the eighth.
    expect(server.requests.length).toBeLessThanOrEqual(9);
  });

  it('gives every endpoint its result, whatever became of the others', async () => {
    server.put('/AA.json', BODY);
    server.put('/AB.json', (_, response) => response.writeHead(503).end());
    server.put('/AC.json', '<html>'.padEnd(200));
    const results = await fetchThem(['AA', 'AB', 'AC', 'AD'].map((code) => economy(code)));
    expect(results.map(({ state }) => state)).toEqual([
      'fetched',
      'unreachable',
      'refused',
      'absent',
    ]);
    expect(events.filter(({ kind }) => kind === 'done')).toHaveLength(4);
    expect(events.filter(({ kind }) => kind === 'request')).toHaveLength(1 + 4 + 1 + 1);
    expect(problemsOf(results)).toHaveLength(1);
  });

  it('says of which sources the rows will be the last good ones, and why', async () => {
    server.put('/AA.json', (_, response) => response.writeHead(200, { ETag: '"1"' }).end(BODY));
    server.put('/AB.json', (_, response) => response.writeHead(503).end());
    const labs = ['AA', 'AB', 'AD'].map((code) => economy(code));
    const results = await fetchThem([...labs, economy('AA', 'whole'), economy('AD', 'gone')]);
    const { unreached, validators } = reportOf(results);
    expect(Object.fromEntries(unreached)).toEqual({
      'apnic-labs': `1 of 3 files, such as ${server.origin}/AB.json: HTTP 503 Service Unavailable`,
      gone: `${server.origin}/AD.json: not found, nor any other file of the source`,
    });
    server.put('/AF.json', '<html>'.padEnd(200));
    const all = ['AB', 'AE', 'AF'].map((code) => economy(code, 'mixed'));
    // Asked once each: how often a host failed in a row hangs on whose turn comes first.
    for (const path of ['/AB.json', '/AE.json'])
      server.put(path, (_, response) => response.writeHead(410).end());
    const mixed = reportOf(await fetchThem(all)).unreached.get('mixed');
    expect(mixed).toBe(
      `3 of 3 files: 2 such as ${server.origin}/AB.json: HTTP 410 Gone; ` +
        `${server.origin}/AF.json: expected a file of the kind json, found HTML or XML, ${JSON.stringify('<html>'.padEnd(60))}`,
    );
    expect(validators.get('adoption/whole/AA.json')?.etag).toBe('"1"');
    expect(nobodyAnswered(results)).toBe(false);
  });

  it('knows when nobody gave anything', async () => {
    const results = await fetchThem([economy('AA'), economy('AB')]);
    expect(nobodyAnswered(results)).toBe(true);
    expect(problemsOf(results)).toMatchObject([
      { source: 'apnic-labs', file: `${server.origin}/AA.json`, value: 'not found' },
      { source: 'apnic-labs', file: `${server.origin}/AB.json` },
    ]);
  });

  it('fails when the disk is to blame', async () => {
    server.put('/AA.json', BODY);
    const endpoint = { ...economy('AA'), path: 'a/b.json' };
    await fetchThem([endpoint]);
    // A file stands where a folder should be.
    const below = { ...economy('AA'), path: 'a/b.json/c.json' };
    await expect(fetchThem([below])).rejects.toThrow(/ENOTDIR|EEXIST/);
  });
});

describe('Turns', () => {
  it('bounds all work as well as that of one key, and lets a free key pass a busy one', async () => {
    const turns = new Turns(1, 2);
    const begun: string[] = [];
    const ends = new Map<string, () => void>();
    const work = (name: string) => () =>
      new Promise<void>((resolve) => {
        begun.push(name);
        ends.set(name, resolve);
      });
    const all = ['a1', 'a2', 'b1', 'c1'].map((name) => turns.within(name[0] ?? '', work(name)));
    await Promise.resolve();
    expect(begun).toEqual(['a1', 'b1']);
    ends.get('b1')?.();
    await all[2];
    expect(begun).toEqual(['a1', 'b1', 'c1']);
    ends.get('a1')?.();
    await all[0];
    expect(begun).toEqual(['a1', 'b1', 'c1', 'a2']);
  });
});
