import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { closeClient, makeClient, type Patience } from './client.ts';

/** Answers one request; `nth` counts the requests of this path from 1. */
export type Handler = (request: IncomingMessage, response: ServerResponse, nth: number) => void;

/** A server on this machine that does as it is told, for tests. */
export interface Server {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  /** The requests so far: path, and headers of interest in the tests. */
  readonly requests: { path: string; headers: IncomingMessage['headers'] }[];
  /** How many requests were open at one time at the most. */
  most(): number;
  /** Sets what answers a path; a string or bytes are sent as they are. */
  put(path: string, answer: Handler | string | Uint8Array): void;
  close(): Promise<void>;
}

/** Starts a server that knows no path yet. */
export async function startServer(): Promise<Server> {
  const routes = new Map<string, Handler | string | Uint8Array>();
  const requests: Server['requests'] = [];
  let [open, most] = [0, 0];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    requests.push({ path, headers: request.headers });
    most = Math.max(most, ++open);
    response.once('close', () => open--);
    const answer = routes.get(path);
    if (typeof answer === 'function')
      answer(request, response, requests.filter((one) => one.path === path).length);
    else if (answer === undefined) response.writeHead(404).end('<html>Not found</html>');
    else response.end(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    most: () => most,
    put: (path, answer) => void routes.set(path, answer),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Sends the first `bytes` of a text under the full length and, when whoever asked is `ready` for it, hangs up. */
export function breaksAfter(
  text: string,
  bytes: number,
  { headers = {}, ready }: { headers?: Record<string, string>; ready?: () => Promise<void> } = {},
): Handler {
  return (_, response) => {
    response.writeHead(200, { 'Content-Length': text.length, ...headers });
    response.write(text.slice(0, bytes), async () => {
      await ready?.();
      response.destroy();
    });
  };
}

/** Limits that no machine reaches, however busy it is: a test of one of them shortens it alone. */
export const LONG_PATIENCE: Patience = {
  ...{ connect: 600_000, idle: 600_000, whole: 600_000, checksum: 45_000, retries: 3 },
  pace: { span: 600_000, bytes: 1 },
};

/** A client that does not wait: its pauses are noted, and chance always says the same. */
export function hastyClient(patience: Patience = LONG_PATIENCE) {
  const pauses: number[] = [];
  const client = {
    ...makeClient('ipv6-atlas/0.0.0 (+https://ipv6-atlas.example)', patience),
    pause: async (milliseconds: number) => void pauses.push(milliseconds),
    random: () => 0.5,
  };
  return { client, pauses, close: () => closeClient(client) };
}
