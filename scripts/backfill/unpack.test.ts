import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readUnpacked } from './unpack.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unpack-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function unpack(bytes: Uint8Array, largest?: number): Promise<string> {
  const path = join(folder, 'file');
  await writeFile(path, bytes);
  return new TextDecoder().decode(await readUnpacked(path, largest));
}
const TEXT = 'ripencc|*|ipv4|*|3|summary\n'.repeat(1000);

describe('unpacking a file of an archive', () => {
  it('goes by what is inside', async () => {
    const bytes = new TextEncoder().encode(TEXT);
    expect(await unpack(bytes)).toBe(TEXT);
    expect(await unpack(gzipSync(bytes))).toBe(TEXT);
    expect(await unpack(zstdCompressSync(bytes))).toBe(TEXT);
    expect(await unpack(new Uint8Array(0))).toBe('');
  });

  it('refuses what is damaged, and what grows too large', async () => {
    const packed = gzipSync(TEXT);
    await expect(unpack(packed.subarray(0, 50))).rejects.toThrow('cannot be unpacked');
    await expect(unpack(packed, 5000)).rejects.toThrow('cannot be unpacked');
    await expect(unpack(new TextEncoder().encode('BZh9 but no bzip2'))).rejects.toThrow();
  });
});
