import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { UsageError } from '../command/usage-error.ts';
import { mirrored, readAddress } from './address.ts';
import type { Endpoint } from './endpoints.ts';

/** Other addresses for some endpoints, by their ids. */
export type Overrides = Readonly<Record<string, string>>;

/** Reads a file of overrides. Throws a `UsageError` that says what is wrong with it. */
export async function readOverrides(file: string): Promise<Overrides> {
  try {
    return z.record(z.string(), z.string()).parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (cause) {
    throw new UsageError(`--endpoints: ${file} is no JSON from endpoint to address`, { cause });
  }
}

/**
 * The endpoints of the sources asked for, at the addresses asked for: one's own where it has been given, else
 * the mirror's, else the publisher's. A checksum lies beside its file. Throws a `UsageError` for an unknown
 * endpoint or an address that may not be asked.
 */
export function chooseEndpoints(
  all: readonly Endpoint[],
  only: readonly string[] | null,
  { mirror, overrides }: { mirror: string | null; overrides: Overrides },
): Endpoint[] {
  const unknown = Object.keys(overrides).filter((id) => !all.some((one) => one.id === id));
  if (unknown.length > 0) throw new UsageError(`--endpoints: unknown ${unknown.join(', ')}`);
  return all
    .filter(({ source }) => only === null || only.includes(source))
    .map((endpoint) => {
      const own = overrides[endpoint.id];
      if (own !== undefined) return movedTo(endpoint, allowed(endpoint.id, own));
      return mirror === null ? endpoint : movedTo(endpoint, mirrored(endpoint.address, mirror));
    });
}

function movedTo(endpoint: Endpoint, address: string): Endpoint {
  const ending = endpoint.checksum?.slice(endpoint.address.length) ?? null;
  return { ...endpoint, address, checksum: ending === null ? null : `${address}${ending}` };
}

function allowed(id: string, address: string): string {
  try {
    return readAddress(address).href;
  } catch (cause) {
    throw new UsageError(`--endpoints: ${id}: ${(cause as Error).message}`, { cause });
  }
}
