import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseHeaders } from '../checks/headers.ts';
import { fileFor, type Served, serveFolder } from './server.ts';

const folder = mkdtempSync(join(tmpdir(), 'served-'));
let server: Served;

beforeAll(async () => {
  mkdirSync(join(folder, 'a'));
  writeFileSync(join(folder, 'a', 'index.html'), 'page a');
  writeFileSync(join(folder, '404.html'), 'not here');
  const rules = parseHeaders('/*\n  X-Content-Type-Options: nosniff\n/a/\n  X-Frame-Options: DENY');
  server = await serveFolder(folder, '/atlas/', rules);
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

describe('serveFolder', () => {
  it('gives a folder’s page with its type, below the base path', async () => {
    const response = await fetch(new URL('a/', server.address));
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toBe('page a');
  });

  it('sends what the rules of a _headers file say of the address, below the base path', async () => {
    const sent = async (path: string) => (await fetch(new URL(path, server.address))).headers;
    expect((await sent('a/')).get('x-frame-options')).toBe('DENY');
    expect((await sent('b/')).get('x-frame-options')).toBeNull();
    expect((await sent('b/')).get('x-content-type-options')).toBe('nosniff');
  });

  it('answers what it does not know with the site’s own page and status 404', async () => {
    for (const path of ['b/', 'a', '/a/', 'a/%2e%2e%2f%2e%2e%2fetc/passwd']) {
      const response = await fetch(new URL(path, server.address));
      expect([response.status, await response.text()]).toEqual([404, 'not here']);
    }
  });
});

describe('fileFor', () => {
  it('never leaves the folder', () => {
    expect(fileFor(folder, '/', `/../${folder.split('/').at(-1)}x/a/`)).toBeNull();
    expect(fileFor(join(folder, 'a'), '/', '/..%2f404.html')).toBeNull();
    expect(fileFor(folder, '/', '/a/')).toBe(join(folder, 'a', 'index.html'));
  });
});
