import { mirrored } from '../fetch/address.ts';
import type { Client } from '../fetch/client.ts';
import { download } from '../fetch/download.ts';
import { NetworkFault } from '../fetch/faults.ts';
import type { FetchFile } from './fetch-month.ts';

/** A registry's file is under 20 MB, packed or not. */
const LIMITS = { smallest: 1, largest: 64 * 1024 * 1024 };
/** What a server answers when there is no such file: archives have holes. */
const NOTHING_THERE: readonly (number | null)[] = [404, 410];

/** Fetches with the project's client, from the registries or from a mirror of them. */
export function fetcherOf(client: Client, mirror: string | null): FetchFile {
  return async (address, path) => {
    try {
      await download(client, {
        address: mirror === null ? address : mirrored(address, mirror),
        part: path,
        limits: LIMITS,
        held: null,
        // A file that is cut is found out by its packing or by its own counts.
        needsLength: false,
        listener: { onRequest: () => {}, onBytes: () => {} },
      });
      return true;
    } catch (cause) {
      if (cause instanceof NetworkFault && NOTHING_THERE.includes(cause.status)) return false;
      throw new Error(`${address}: ${cause instanceof Error ? cause.message : cause}`, { cause });
    }
  };
}
