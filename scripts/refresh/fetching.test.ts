import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Provenance } from '../../src/model/provenance.ts';
import { type Server, startServer } from '../fetch/sample-server.ts';
import { refreshCommand, startRefresh } from './sample-command.ts';
import { AFRINIC, plantTree, type Tree } from './sample-tree.ts';

const NAME = 'delegated-afrinic-extended-latest';
const PATH = `/mirror/ftp.afrinic.net/pub/stats/afrinic/${NAME}`;
/** Comments, which a registry file may have anywhere, bring it to a size that is believed. */
const FULL = AFRINIC + `#${'.'.repeat(98)}\n`.repeat(6000);

let tree: Tree;
let server: Server;
let before: Record<string, string>;

beforeEach(async () => {
  tree = await plantTree();
  server = await startServer();
  serve(FULL);
  before = await data();
});
afterEach(async () => {
  await server.close();
  await tree.clear();
});

/** Serves a file of AFRINIC's and the checksum that belongs to it. */
const serve = (text: string) => {
  const etag = `"${text.length}-${text.length}"`;
  server.put(PATH, (request, response) => {
    const same = request.headers['if-none-match'] === etag;
    response.writeHead(same ? 304 : 200, { ETag: etag }).end(same ? undefined : text);
  });
  const md5 = createHash('md5').update(text).digest('hex');
  server.put(`${PATH}.md5`, `MD5 (${NAME}) = ${md5}`);
};
const args = (only: string) => [
  ...['--mirror', `${server.origin}/mirror/`, '--only', only, '--data', tree.data],
];
const refresh = (only = 'afrinic', ...more: string[]) => refreshCommand(...args(only), ...more);
/** The data folder and its surroundings but for the cache. */
const data = async () =>
  Object.fromEntries(
    Object.entries(await tree.snapshot()).filter(([path]) => !path.startsWith('.cache/')),
  );
const sources = async () => Provenance.parse(JSON.parse((await data())['data/sources.json'] ?? ''));

describe('a refresh that fetches', () => {
  it('brings new data, then finds nothing newer', async () => {
    const first = await refresh();
    expect(first).toMatchObject({ status: 0, stderr: '' });
    expect(first.stdout).toMatch(/^afrinic +fetched, 60\d kB in [\d.]+ s \([\d.]+ [kM]B\/s\)$/m);
    const after = await data();
    expect(after['data/tables/registrations.csv']).toContain('afrinic,ZA,ipv4,allocated,2007-11');
    const second = await refresh();
    expect(second).toMatchObject({ status: 10, stderr: '' });
    expect(second.stdout).toMatch(/^afrinic +unchanged$/m);
    expect(await data()).toEqual(after);
  });

  it('speaks to machines, one object a line, the outcome last', async () => {
    const { stdout, status } = await refresh('afrinic', '--json');
    const lines = stdout.trimEnd().split('\n');
    const objects = lines.map((line) => JSON.parse(line));
    expect(objects).toMatchObject([
      { event: 'file', source: 'afrinic', state: 'fetched', bytes: FULL.length, attempts: 2 },
      { event: 'outcome', verdict: 'new', exitCode: 0, problems: [] },
    ]);
    expect(status).toBe(0);
  });

  it('keeps the last good rows of a source that cannot be reached, and marks it stale', async () => {
    await refreshCommand('--from', tree.from, '--data', tree.data, '--only', 'apnic');
    const { status, stdout } = await refresh('afrinic,apnic');
    expect(stdout).toMatch(/^apnic +not reached: .+: HTTP 404 Not Found$/m);
    expect(stdout).toMatch(/^apnic +no file: earlier rows kept, as of 2026-06-17, stale since /m);
    expect(status).toBe(0);
    const registrations = (await data())['data/tables/registrations.csv'];
    expect(registrations).toContain('apnic,CN,ipv4,allocated,2011-04,1,256');
    const apnic = (await sources()).sources.find(({ id }) => id === 'apnic');
    expect(apnic?.stale?.because).toContain('HTTP 404 Not Found');
    expect(apnic?.asOf).toBe('2026-06-17');
  });

  it.each([
    ['HTML', `<!doctype html>${FULL}`, 'expected a file of the kind registry (found: HTML'],
    ['another registry', FULL.replaceAll('afrinic', 'apnic'), 'expected a file of the registry'],
    ['too few bytes', AFRINIC, 'expected at least 512000 bytes (found: '],
  ])('refuses %s, naming source and address, and leaves the data', async (_, text, words) => {
    serve(text);
    const { status, stderr } = await refresh();
    expect(stderr).toContain(`${server.origin}${PATH}: error: source afrinic: ${words}`);
    expect(status).toBe(1);
    expect(await data()).toEqual(before);
  });

  it('ends with 3 when nobody can be reached, and leaves the data', async () => {
    const { status, stderr } = await refresh('arin');
    expect(stderr).toContain('error: source arin: expected the file (found: HTTP 404 Not Found)');
    expect(status).toBe(3);
    expect(await data()).toEqual(before);
  });

  it('refuses a second refresh beside it, saying who is at work', async () => {
    let answer = () => {};
    const asked = new Promise<void>((resolve) =>
      server.put(PATH, (_, response) => {
        answer = () => response.end(FULL);
        resolve();
      }),
    );
    const first = startRefresh(...args('afrinic'));
    await asked;
    const second = await refresh();
    answer();
    expect(second.stderr).toContain(
      `another refresh is at work on these data: process ${first.child.pid}`,
    );
    expect(second.status).toBe(1);
    expect((await first.ended).status).toBe(0);
    expect(Object.keys(await data())).not.toContain(join('data', '.refresh.lock'));
  });
});
