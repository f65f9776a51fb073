import { rm, writeFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { breaksAfter, type Handler, LONG_PATIENCE } from './sample-server.ts';
import { endWithConnection, FILE, md5, NAME, type Stage, setStage } from './sample-stage.ts';

const ETAG = '"5f3-1"';
let stage: Stage;

beforeEach(async () => {
  stage = await setStage();
});
afterEach(() => {
  vi.useRealTimers();
  return stage.clear();
});

const end = (response: ServerResponse, status: number) => void response.writeHead(status).end();
const TROUBLE: Handler = (_, response) => end(response, 503);
const DRIP: Handler = (_, response) =>
  void response.writeHead(200, { 'Content-Length': 9999 }).write(FILE);

/** A client that asks once. */
const ONCE = { ...LONG_PATIENCE, retries: 0 };

describe('a fetch', () => {
  it('brings a file whose checksum is right, and says who asks', async () => {
    expect(await stage.fetch()).toMatchObject({
      state: 'fetched',
      bytes: FILE.length,
      attempts: 2,
    });
    expect(await stage.text()).toBe(FILE);
    expect(await stage.cached()).toEqual([NAME]);
    expect(stage.server.requests[0]?.headers['user-agent']).toMatch(/^ipv6-atlas\/.+ \(\+https:/);
  });

  it('reads the checksum in GNU’s layout too, under the dated name', async () => {
    stage.server.put('/file.md5', `${md5(FILE)}  delegated-afrinic-extended-20260821\n`);
    expect((await stage.fetch()).state).toBe('fetched');
  });

  it('asks next time for newer bytes only, and takes 304 for an answer', async () => {
    stage.server.put('/file', (request, response) => {
      const said = { ETag: ETAG, 'Last-Modified': 'Fri, 21 Aug 2026 00:07:00 GMT' };
      const same = request.headers['if-none-match'] === ETAG;
      response.writeHead(same ? 304 : 200, said).end(same ? undefined : FILE);
    });
    const first = await stage.fetch();
    const second = await stage.fetch();
    expect(first).toMatchObject({ state: 'fetched', etag: ETAG });
    expect(second).toMatchObject({ ...first, state: 'unchanged', attempts: 1 });
    expect(stage.server.requests.at(-1)?.headers['if-modified-since']).toBe(
      'Fri, 21 Aug 2026 00:07:00 GMT',
    );
  });

  it('asks for all bytes when ours are damaged, gone, or of another address', async () => {
    stage.server.put('/file', (_, response) => response.writeHead(200, { ETag: ETAG }).end(FILE));
    stage.server.put('/moved', FILE);
    await stage.fetch();
    await writeFile(stage.place, 'damaged');
    await stage.fetch();
    await rm(stage.place);
    await stage.fetch();
    await stage.fetch({ address: `${stage.server.origin}/moved` });
    expect(stage.server.requests.filter(({ headers }) => headers['if-none-match'])).toEqual([]);
    expect(await stage.text()).toBe(FILE);
  });

  it('unpacks gzip on the way', async () => {
    stage.server.put('/file', (_, response) =>
      response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync(FILE)),
    );
    expect(await stage.fetch()).toMatchObject({ state: 'fetched', bytes: FILE.length });
    expect(await stage.text()).toBe(FILE);
  });

  it('follows a redirect on the same site', async () => {
    stage.server.put('/file', (_, response) =>
      response.writeHead(302, { Location: '/there' }).end(),
    );
    stage.server.put('/there', FILE);
    expect((await stage.fetch()).state).toBe('fetched');
    expect(stage.paths()).toEqual(['/file', '/there', '/file.md5']);
  });
});

describe('a fetch that meets faults of the network', () => {
  it('tries again after 500, pausing longer each time', async () => {
    stage.server.put('/file', (_, response, nth) =>
      nth < 4 ? response.writeHead(500).end() : response.end(FILE),
    );
    expect(await stage.fetch()).toMatchObject({ state: 'fetched', attempts: 5 });
    expect(stage.pauses).toEqual([1000, 2000, 4000]);
  });

  it('waits as long as the server asks, within reason', async () => {
    stage.server.put('/file', (_, response, nth) => {
      const wait = { 1: '7', 2: '99999' }[nth];
      if (wait === undefined) response.end(FILE);
      else response.writeHead(429, { 'Retry-After': wait }).end();
    });
    await stage.fetch();
    expect(stage.pauses).toEqual([7000, 30_000]);
  });

  it('continues a broken file where the server lets it', async () => {
    stage.server.put('/file', (request, response, nth) => {
      if (nth === 1) {
        const headers = { ETag: ETAG, 'Accept-Ranges': 'bytes' };
        const ready = () => stage.saved(100);
        breaksAfter(FILE, 100, { headers, ready })(request, response, nth);
        return;
      }
      const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1]);
      const range = `bytes ${from}-${FILE.length - 1}/${FILE.length}`;
      response.writeHead(206, { ETag: ETAG, 'Content-Range': range }).end(FILE.slice(from));
    });
    expect(await stage.fetch()).toMatchObject({ state: 'fetched', bytes: FILE.length });
    expect(stage.server.requests[1]?.headers).toMatchObject({
      range: 'bytes=100-',
      'if-range': ETAG,
    });
    expect(await stage.text()).toBe(FILE);
  });

  it('begins anew where the file has changed since, or the server gives no sure sign', async () => {
    const sure: Record<string, string> = { ETag: ETAG, 'Accept-Ranges': 'bytes' };
    const ready = () => stage.saved(200);
    for (const headers of [sure, { ETag: `W/${ETAG}` }]) {
      const begun = stage.server.requests.length;
      stage.server.put('/file', (request, response, nth) => {
        if (stage.server.requests.length === begun + 1)
          breaksAfter('x'.repeat(300), 200, { headers, ready })(request, response, nth);
        else response.end(FILE);
      });
      expect((await stage.fetch()).state).toBe('fetched');
      expect(await stage.text()).toBe(FILE);
      const { range } = stage.server.requests[begun + 1]?.headers ?? {};
      expect(range).toBe(headers === sure ? 'bytes=200-' : undefined);
    }
  });

  it.each([
    ['a connection reset mid-file', breaksAfter(FILE, 90), /aborted|ECONNRESET/],
    ['a body shorter than its length', breaksAfter(FILE, FILE.length - 1), /aborted|ECONNRESET/],
    ['a server in trouble', TROUBLE, /^HTTP 503 Service Unavailable/],
  ] as const)('gives up after three more tries: %s', async (_, handler, because) => {
    stage.server.put('/file', handler);
    const fetched = await stage.fetch();
    expect(fetched).toMatchObject({ state: 'unreachable', attempts: 4, problem: null });
    expect(fetched.because).toMatch(because);
    expect(await stage.cached()).toEqual([]);
  });

  it('gives up after three more tries: a slow drip that ceases', async () => {
    stage.server.put('/file', DRIP);
    const patience = { ...LONG_PATIENCE, idle: 150 };
    expect(await stage.fetch({}, { client: { patience } })).toMatchObject({
      ...{ state: 'unreachable', attempts: 4, problem: null },
      because: 'no byte within 0.15 s',
    });
    expect(await stage.cached()).toEqual([]);
  });

  it('asks a silent server only as often as its patience allows', async () => {
    stage.server.put('/file', () => undefined);
    const patience = { ...ONCE, idle: 50, retries: 1 };
    expect(await stage.fetch({}, { client: { patience } })).toMatchObject({
      state: 'unreachable',
      because: 'no byte within 0.05 s',
      attempts: 2,
    });
  });

  it('does not ask again for what is not there', async () => {
    const address = `${stage.server.origin}/gone`;
    expect(await stage.fetch({ address })).toMatchObject({
      state: 'unreachable',
      because: 'HTTP 404 Not Found',
      attempts: 1,
    });
    expect(await stage.fetch({ address, mayBeAbsent: true })).toMatchObject({ state: 'absent' });
  });

  it('gives up on a server that takes for ever, and on one that is not there', async () => {
    stage.server.put('/file', (_, response) => {
      const drip = setInterval(() => response.write('#\n'), 10);
      response.once('close', () => clearInterval(drip));
    });
    const long = { ...ONCE, whole: 120 };
    expect((await stage.fetch({}, { client: { patience: long } })).because).toBe(
      'not finished within 0.12 s',
    );
    const slow = { ...ONCE, pace: { span: 100, bytes: 5000 } };
    expect((await stage.fetch({}, { client: { patience: slow } })).because).toMatch(
      /^only \d+ bytes within 0.1 s$/,
    );
    const address = 'http://127.0.0.1:9/file';
    expect((await stage.fetch({ address })).because).toContain('ECONNREFUSED');
  });

  it('takes a slow file that keeps its pace', async () => {
    // Time passes only when the next bytes have come: a span each.
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const [span, piece] = [1000, 20];
    stage.server.put('/file', async (_, response) => {
      response.writeHead(200, { 'Content-Length': FILE.length });
      for (let at = 0; at < FILE.length; at += piece) {
        response.write(FILE.slice(at, at + piece));
        await stage.arrived(Math.min(at + piece, FILE.length));
        vi.advanceTimersByTime(span);
      }
      response.end();
    });
    const patience = { ...ONCE, pace: { span, bytes: 1 } };
    const fetched = await stage.fetch({}, { client: { patience } });
    expect(fetched).toMatchObject({ state: 'fetched', bytes: FILE.length });
  });

  it('cannot take a body that ends with the connection for whole without a checksum', async () => {
    stage.server.put('/file', (_, response) => endWithConnection(response, 'a,b\n1,2\n'));
    const csv = { checksum: null, kind: 'csv', smallest: 1 } as const;
    expect(await stage.fetch(csv)).toMatchObject({
      state: 'unreachable',
      because: 'an answer that does not say where it ends',
    });
  });

  it('keeps the last good file when the new one cannot be had', async () => {
    await stage.fetch();
    stage.server.put('/file', (_, response) => end(response, 500));
    expect((await stage.fetch()).state).toBe('unreachable');
    expect(await stage.text()).toBe(FILE);
  });

  it('counts a file without its checksum as not to be had', async () => {
    const checksum = `${stage.server.origin}/none.md5`;
    expect(await stage.fetch({ checksum })).toMatchObject({
      state: 'unreachable',
      because: `its checksum ${checksum}: HTTP 404 Not Found`,
    });
    expect(await stage.cached()).toEqual([]);
  });
});
