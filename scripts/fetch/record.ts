import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { Validators } from './download.ts';
import type { Endpoint } from './endpoints.ts';
import { skimFile } from './skim-file.ts';

/** What is kept of each file in the cache: where its bytes came from, and by what the server knows them. */
const Kept = z.object({
  address: z.string(),
  etag: z.string().optional(),
  lastModified: z.string().optional(),
  bytes: z.int(),
  sha256: z.string(),
});
type Kept = z.infer<typeof Kept>;

/** Where the record of a file in the cache lies; no source looks into a folder with a dot. */
function recordOf(cache: string, { path }: Endpoint): string {
  return join(cache, '.fetched', `${path}.json`);
}

/**
 * What the server said of the bytes in the cache, and how many they are; null unless they are there, whole,
 * and of this address. Only of bytes we hold may we ask for newer ones: otherwise "not modified" would leave
 * us with none, and the registries must be compared with each other.
 */
export async function readRecord(
  cache: string,
  endpoint: Endpoint,
): Promise<(Validators & { readonly bytes: number }) | null> {
  const text = await readFile(recordOf(cache, endpoint), 'utf8').catch(() => null);
  const kept = text === null ? null : parseRecord(text);
  if (kept === null || kept.address !== endpoint.address) return null;
  const skim = await skimFile(join(cache, endpoint.path)).catch(() => null);
  return skim?.sha256 === kept.sha256 ? kept : null;
}

/** A record cut short by a crash is as good as none. */
function parseRecord(text: string): Kept | null {
  try {
    return Kept.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Remembers where a file came from. */
export async function writeRecord(cache: string, endpoint: Endpoint, kept: Kept): Promise<void> {
  const path = recordOf(cache, endpoint);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.part`, `${JSON.stringify(kept)}\n`);
  await rename(`${path}.part`, path);
}
