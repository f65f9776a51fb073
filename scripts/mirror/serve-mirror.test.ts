import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedMirror, serveMirror } from './serve-mirror.ts';

const folder = mkdtempSync(join(tmpdir(), 'mirror-'));
let served: ServedMirror;
const ask = (path: string, headers: Record<string, string> = {}) =>
  fetch(served.origin + path, { headers });

beforeAll(async () => {
  writeFileSync(join(folder, 'file.csv'), 'a,b\n1,2\n');
  writeFileSync(join(folder, 'file.json'), '[1,2]');
  served = await serveMirror(folder);
});
afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

describe('a served mirror', () => {
  it('says when nothing is newer, and goes on from a byte', async () => {
    const first = await ask('/file.csv');
    const etag = first.headers.get('etag') ?? '';
    expect(await first.text()).toBe('a,b\n1,2\n');
    expect(first.headers.get('last-modified')).toMatch(/GMT$/);
    expect((await ask('/file.csv', { 'If-None-Match': etag })).status).toBe(304);
    const rest = await ask('/file.csv', { Range: 'bytes=4-', 'If-Range': etag });
    expect([rest.status, await rest.text()]).toEqual([206, '1,2\n']);
  });

  it('packs JSON, and serves nothing outside its folder', async () => {
    const packed = await ask('/file.json', { 'Accept-Encoding': 'gzip' });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(await packed.json()).toEqual([1, 2]);
    expect((await ask('/%2e%2e/%2e%2e/etc/hosts')).status).toBe(404);
  });

  it('has the faults it is given, by the beginning of a path', async () => {
    served.faults = new Map([
      ['/file.csv', { html: true }],
      ['/file.json', { reset: true }],
    ]);
    expect(await (await ask('/file.csv')).text()).toMatch(/^<!DOCTYPE html>/);
    await expect(ask('/file.json')).rejects.toThrow();
    served.faults = new Map();
  });
});
