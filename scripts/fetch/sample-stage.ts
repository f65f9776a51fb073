import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Client } from './client.ts';
import type { Endpoint } from './endpoints.ts';
import { fetchEndpoint } from './fetch-endpoint.ts';
import type { Fetched } from './fetched.ts';
import { hastyClient, type Server, startServer } from './sample-server.ts';

/** True lines of AFRINIC's file of 21 August 2026, with counts to fit. */
export const FILE = `2|afrinic|20260821|1|00000000|20260821|00000
afrinic|*|asn|*|0|summary
afrinic|*|ipv4|*|1|summary
afrinic|*|ipv6|*|0|summary
afrinic|ZA|ipv4|41.0.0.0|2097152|20071126|allocated|F364712F
`;

/** The file's name at the registry and in the cache. */
export const NAME = 'delegated-afrinic-extended-latest';

/** The MD5 of a text. */
export const md5 = (text: string) => createHash('md5').update(text).digest('hex');

/** A server with one registry's file and checksum, and an empty cache, for tests. */
export interface Stage {
  readonly server: Server;
  /** The file's place in the cache. */
  readonly place: string;
  /** What the client was told to wait, in milliseconds. */
  readonly pauses: readonly number[];
  /** How often file and checksum were said not to belong together. */
  mismatches(): number;
  /** Fetches the file, its endpoint and the client changed in some respects. */
  fetch(
    endpoint?: Partial<Endpoint>,
    about?: { notBefore?: string; client?: Partial<Client> },
  ): Promise<Fetched>;
  /** Names of all files in the cache but our own records. */
  cached(): Promise<string[]>;
  /** The paths asked for so far. */
  paths(): string[];
  /** The file in the cache. */
  text(): Promise<string>;
  /** Resolves once the client has written so many bytes of the file beside its place. */
  saved(bytes: number): Promise<void>;
  /** Resolves once so many bytes of file and checksum have come over the line. */
  arrived(bytes: number): Promise<void>;
  clear(): Promise<void>;
}

/** Sets the stage. */
export async function setStage(): Promise<Stage> {
  const server = await startServer();
  const cache = await mkdtemp(join(tmpdir(), 'atlas-cache-'));
  const hasty = hastyClient();
  const place = join(cache, 'rir/afrinic', NAME);
  let [mismatches, arrived] = [0, 0];
  server.put('/file', FILE);
  server.put('/file.md5', `MD5 (${NAME}) = ${md5(FILE)}`);
  const listener = {
    onRequest: () => undefined,
    onBytes: (count: number) => {
      arrived += count;
    },
    onMismatch: () => void mismatches++,
  };
  return {
    server,
    place,
    pauses: hasty.pauses,
    mismatches: () => mismatches,
    fetch: (changes, { notBefore, client } = {}) => {
      const endpoint = { ...endpointAt(server.origin), ...changes };
      const job = { endpoint, cache, notBefore: notBefore ?? null, listener };
      return fetchEndpoint({ ...hasty.client, ...client }, job);
    },
    cached: () => filesIn(cache),
    paths: () => server.requests.map(({ path }) => path),
    text: () => readFile(place, 'utf8'),
    saved: (bytes) => until(async () => (await sizeOf(`${place}.part`)) >= bytes),
    arrived: (bytes) => until(async () => arrived >= bytes),
    async clear() {
      hasty.close();
      await server.close();
      await rm(cache, { recursive: true });
    },
  };
}

function endpointAt(origin: string): Endpoint {
  return {
    id: 'afrinic',
    source: 'afrinic',
    address: `${origin}/file`,
    path: `rir/afrinic/${NAME}`,
    checksum: `${origin}/file.md5`,
    smallest: 100,
    largest: 10_000,
    kind: 'registry',
    mayBeAbsent: false,
  };
}

/** Looks again at every turn of the loop: what is waited for happens in this process. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await nextTurn();
}

async function sizeOf(file: string): Promise<number> {
  const found = await stat(file).catch(() => null);
  return found?.size ?? 0;
}

async function filesIn(cache: string): Promise<string[]> {
  const entries = await readdir(cache, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('.fetched'))
    .map((entry) => entry.name);
}

/** An answer whose end only the end of the connection tells. */
export function endWithConnection(response: ServerResponse, body: string): void {
  response.useChunkedEncodingByDefault = false;
  response.writeHead(200, { Connection: 'close' }).end(body);
}
