import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/model/problem.ts';
import type { Endpoint } from './endpoints.ts';
import { endWithConnection, FILE, md5, NAME, type Stage, setStage } from './sample-stage.ts';

let stage: Stage;
let origin: string;

beforeEach(async () => {
  stage = await setStage();
  origin = stage.server.origin;
});
afterEach(() => stage.clear());

/** Fetches what must be refused; returns the one line for people. */
const refusal = async (changes: Partial<Endpoint> = {}, notBefore?: string) => {
  const { state, problem } = await stage.fetch(
    changes,
    notBefore === undefined ? {} : { notBefore },
  );
  expect(state).toBe('refused');
  expect(await stage.cached()).toEqual([]);
  return problem === null ? '' : formatProblem(problem);
};

describe('a fetch that cannot be trusted names source, address, expected and found', () => {
  const place = () => `${origin}/file: error: source afrinic: expected`;

  it('HTML with status 200', async () => {
    stage.server.put('/file', '\n<!DOCTYPE html><title>Maintenance</title>'.padEnd(200));
    expect(await refusal()).toContain(
      `${place()} a file of the kind registry (found: HTML or XML, "<!DOCTYPE html><title>Mainten`,
    );
  });

  it('a wrong checksum, after both were fetched again three times', async () => {
    stage.server.put('/file.md5', `MD5 (${NAME}) = ${'0'.repeat(32)}`);
    expect(await refusal()).toBe(
      `${place()} the MD5 ${'0'.repeat(32)} of ${origin}/file.md5 (found: ${md5(FILE)})`,
    );
    expect(stage.pauses).toEqual([45_000, 45_000, 45_000]);
    expect(stage.mismatches()).toBe(3);
    expect(stage.paths().filter((path) => path === '/file')).toHaveLength(4);
  });

  it('a checksum that comes late is waited for', async () => {
    stage.server.put('/file.md5', (_, response, nth) =>
      response.end(`MD5 (${NAME}) = ${nth < 3 ? '0'.repeat(32) : md5(FILE)}`),
    );
    expect((await stage.fetch()).state).toBe('fetched');
    expect(stage.pauses).toEqual([45_000, 45_000]);
  });

  it('a wrong checksum, without fetching the same file again where the server knows it', async () => {
    stage.server.put('/file', (request, response) => {
      const same = request.headers['if-none-match'] === '"1"';
      response.writeHead(same ? 304 : 200, { ETag: '"1"' }).end(same ? undefined : FILE);
    });
    stage.server.put('/file.md5', (_, response, nth) =>
      response.end(`MD5 (${NAME}) = ${nth < 3 ? '0'.repeat(32) : md5(FILE)}`),
    );
    expect(await stage.fetch()).toMatchObject({
      state: 'fetched',
      bytes: FILE.length,
      etag: '"1"',
    });
    expect(await stage.text()).toBe(FILE);
    const asked = stage.server.requests.filter(({ path }) => path === '/file');
    expect(asked.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"1"', '"1"']);
  });

  it('a checksum of another file, or none', async () => {
    stage.server.put('/file.md5', `MD5 (delegated-apnic-extended-latest) = ${md5(FILE)}`);
    expect(await refusal()).toContain(`an MD5 of ${NAME} at ${origin}/file.md5 (found: MD5`);
    stage.server.put('/file.md5', '<html>'.padEnd(40));
    expect(await refusal()).toContain(`an MD5 of ${NAME}`);
  });

  it('a file cut short whose length header is missing', async () => {
    stage.server.put('/file', (_, response) => endWithConnection(response, FILE.slice(0, 150)));
    expect(await refusal()).toContain(`the MD5 ${md5(FILE)} of`);
  });

  it('too few bytes', async () => {
    expect(await refusal({ smallest: 1000 })).toBe(
      `${place()} at least 1000 bytes (found: ${FILE.length})`,
    );
  });

  it('too many bytes, announced, on the line, and unpacked', async () => {
    expect(await refusal({ largest: 150 })).toContain('at most 150 bytes (found: 186 announced)');
    stage.server.put('/file', (_, response) => {
      response.write(FILE);
      response.end(FILE);
    });
    expect(await refusal({ largest: 300 })).toMatch(/at most 300 bytes \(found: \d+ and more\)/);
    stage.server.put('/file', (_, response) =>
      response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync('0'.repeat(9_000_000))),
    );
    expect(await refusal()).toMatch(/at most 10000 bytes unpacked \(found: \d+ so far\)/);
  });

  it('a redirect to another host', async () => {
    const away = origin.replace('127.0.0.1', 'localhost');
    stage.server.put('/file', (_, r) => r.writeHead(301, { Location: `${away}/file` }).end());
    expect(await refusal()).toBe(
      `${place()} a redirect within the site of ${origin} (found: one to ${away})`,
    );
    expect(stage.paths()).toEqual(['/file']);
  });

  it('a file older than ours', async () => {
    expect(await refusal({}, '2026-08-22')).toBe(
      `${place()} a file not older than ours, which is of 2026-08-22 (found: 2026-08-21)`,
    );
    expect((await stage.fetch({}, { notBefore: '2026-08-21' })).state).toBe('fetched');
  });

  it('a file of another registry', async () => {
    expect(await refusal({ source: 'apnic' })).toContain(
      'source apnic: expected a file of the registry apnic (found: one of afrinic)',
    );
  });
});
