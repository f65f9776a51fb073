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

  it('stops at the first byte too many, whatever a small file of bzip2 holds', async () => {
    // 40 MB of nothing, as Python's bz2 packs them; 200 times, as bzip2 reads joined files, they are 8 GB.
    const packed = Buffer.from(
      'QlpoOTFBWSZTWdjs3f4BMl9ACMAAABAACCAAMMwJqmmgSlFbUBKUV4u5IpwoSGx2bv8A',
      'base64',
    );
    const bomb = Buffer.concat(Array.from({ length: 200 }, () => packed));
    await expect(unpack(bomb, 1_000_000)).rejects.toMatchObject({
      cause: { message: 'expected at most 1000000 bytes unpacked' },
    });
    await expect(unpack(packed.subarray(0, -8))).rejects.toMatchObject({
      cause: { message: 'the packing is cut short' },
    });
  });
});
