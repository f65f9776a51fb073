import { createReadStream, statSync } from 'node:fs';
import {
  createServer,
  type Server as HttpServer,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve, sep } from 'node:path';
import { createGzip } from 'node:zlib';
import { unescapeAddress } from '../../src/model/unescape.ts';

/** What is wrong with an address: a status, a page of HTML, silence, a connection cut, or other bytes. */
export type Fault =
  | { readonly status: number }
  | { readonly html: true }
  | { readonly hang: true }
  | { readonly reset: true };

/** A served mirror, and what is wrong with paths that begin so. */
export interface ServedMirror {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  /** The same at another port: a host apart, whose troubles are not held against all others. */
  readonly apart: string;
  faults: ReadonlyMap<string, Fault>;
  close(): Promise<unknown>;
}

const CAPTCHA = `<!DOCTYPE html><html><head><title>Sorry…</title></head>
<body>Our systems have detected unusual traffic from your network.</body></html>
`.repeat(400);

/**
 * Serves a folder on this machine as publishers serve theirs: ETag, Last-Modified and 304, gzip of JSON, and ranges
 * by `If-Range`.
 */
export async function serveMirror(folder: string): Promise<ServedMirror> {
  const served: { faults: ReadonlyMap<string, Fault> } = { faults: new Map() };
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(`http://localhost/${request.url?.slice(1)}`);
    const path = unescapeAddress(pathname).replaceAll('\0', '');
    const fault = [...served.faults].find(([begin]) => path.startsWith(begin))?.[1];
    if (fault) fail(fault, request, response);
    else sendFile(join(folder, path), folder, { request, response });
  };
  const servers = [createServer(answer), createServer(answer)];
  const [origin = '', apart = ''] = await Promise.all(servers.map(listen));
  const close = () => Promise.all(servers.map(closeServer));
  return Object.assign(served, { origin, apart, close });
}

function listen(server: HttpServer): Promise<string> {
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () =>
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
    ),
  );
}

function closeServer(server: HttpServer): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function fail(fault: Fault, request: IncomingMessage, response: ServerResponse): void {
  if ('hang' in fault) return;
  if ('reset' in fault) request.socket.destroy();
  else if ('html' in fault) sendPage(response, 200, CAPTCHA);
  else sendPage(response, fault.status, `<html><h1>${fault.status}</h1></html>`);
}

function sendPage(response: ServerResponse, status: number, html: string): void {
  response.writeHead(status, { 'Content-Type': 'text/html' }).end(html);
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

function sendFile(path: string, folder: string, { request, response }: Exchange): void {
  const stat = statSync(path, { throwIfNoEntry: false });
  const isInside = resolve(path).startsWith(resolve(folder) + sep);
  if (!isInside || !stat?.isFile()) {
    fail({ status: 404 }, request, response);
    return;
  }
  const seconds = Math.floor(stat.mtimeMs / 1000);
  const strong = `"${seconds.toString(16)}-${stat.size.toString(16)}"`;
  const isPacked =
    /\.json$/.test(path) && /\bgzip\b/.test(String(request.headers['accept-encoding']));
  const said = {
    ETag: isPacked ? `W/${strong}` : strong,
    'Last-Modified': new Date(seconds * 1000).toUTCString(),
    'Content-Type': 'application/octet-stream',
  };
  if (request.headers['if-none-match']?.replace(/^W\//, '') === strong)
    response.writeHead(304, said).end();
  else if (isPacked) {
    response.writeHead(200, { ...said, 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' });
    createReadStream(path)
      .pipe(createGzip({ level: 1 }))
      .pipe(response);
  } else sendRange(path, stat.size, { request, response, said, strong });
}

function sendRange(
  path: string,
  size: number,
  { request, response, said, strong }: Exchange & { said: Record<string, string>; strong: string },
): void {
  const asked = /^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1];
  const from = request.headers['if-range'] === strong ? Number(asked ?? 0) : 0;
  const range = from > 0 ? { 'Content-Range': `bytes ${from}-${size - 1}/${size}` } : {};
  const head = { ...said, 'Accept-Ranges': 'bytes', 'Content-Length': size - from, ...range };
  response.writeHead(from > 0 ? 206 : 200, head);
  createReadStream(path, { start: from }).pipe(response);
}
