import type { Client } from './client.ts';
import type { Endpoint } from './endpoints.ts';
import { fetchEndpoint } from './fetch-endpoint.ts';
import type { Fetched } from './fetched.ts';

/** Something that happened to one endpoint while it was fetched. */
export type FetchEvent =
  | { readonly kind: 'request' | 'mismatch'; readonly endpoint: Endpoint }
  | { readonly kind: 'bytes'; readonly endpoint: Endpoint; readonly bytes: number }
  | { readonly kind: 'done'; readonly endpoint: Endpoint; readonly fetched: Fetched };

/** What to fetch and where to. */
export interface Errand {
  readonly endpoints: readonly Endpoint[];
  /** The folder that becomes like one given with `--from`. */
  readonly cache: string;
  /** Newest day of the data we hold, by source. */
  readonly held: ReadonlyMap<string, string>;
  onEvent(event: FetchEvent): void;
}

/**
 * Fetches everything side by side, within the client's bounds. Every endpoint has its result, in the order of
 * the endpoints; none stops the others. Throws when the disk is to blame.
 */
export function fetchAll(client: Client, errand: Errand): Promise<Fetched[]> {
  return Promise.all(
    errand.endpoints.map(async (endpoint) => {
      const fetched = await fetchOne(client, errand, endpoint);
      errand.onEvent({ kind: 'done', endpoint, fetched });
      return fetched;
    }),
  );
}

async function fetchOne(
  client: Client,
  { cache, held, onEvent }: Errand,
  endpoint: Endpoint,
): Promise<Fetched> {
  const listener = {
    onRequest: () => onEvent({ kind: 'request', endpoint }),
    onMismatch: () => onEvent({ kind: 'mismatch', endpoint }),
    onBytes: (bytes: number) => onEvent({ kind: 'bytes', endpoint, bytes }),
  };
  const notBefore = held.get(endpoint.source) ?? null;
  return fetchEndpoint(client, { endpoint, cache, notBefore, listener });
}
