import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { unescapeAddress } from '../../src/model/unescape.ts';
import { cloudflare, type HeaderRule, headersAt } from '../checks/headers.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** A running server: its address, ending in a slash, and how to end it. */
export interface Served {
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves a folder below a base path as a plain static host would; unknown addresses get 404.html. With the
 * rules of a `_headers` file it sends what a host would that reads them.
 */
export async function serveFolder(
  folder: string,
  base: string,
  rules: readonly HeaderRule[] = [],
): Promise<Served> {
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(`http://localhost/${url.slice(1)}`);
    const file = fileFor(folder, base, pathname);
    for (const [name, values] of headersAt(rules, `/${pathname.slice(base.length)}`, cloudflare))
      response.setHeader(name, values.join(', '));
    send(response, file ?? join(folder, '404.html'), file === null ? 404 : 200);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Path of the file for an address below the base path, or `null` when there is none. */
export function fileFor(folder: string, base: string, pathname: string): string | null {
  if (!pathname.startsWith(base)) return null;
  const path = normalize(unescapeAddress(pathname.slice(base.length)));
  const file = join(folder, pathname.endsWith('/') ? join(path, 'index.html') : path);
  return !path.startsWith('..') && existsSync(file) && statSync(file).isFile() ? file : null;
}

function send(response: ServerResponse, file: string, status: number): void {
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  response.writeHead(status, { 'content-type': type });
  if (existsSync(file)) createReadStream(file).pipe(response);
  else response.end();
}
