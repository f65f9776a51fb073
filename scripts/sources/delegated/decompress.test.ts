import { gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decompress } from './decompress.ts';

const TEXT = Buffer.from('2|afrinic|20260821|0||20260821|00000\n'.repeat(50));

describe('decompress', () => {
  it.each([
    ['plain text', TEXT],
    ['gzip', gzipSync(TEXT)],
    ['Zstandard', zstdCompressSync(TEXT)],
  ])('unpacks %s whatever the name says', (_, bytes) => {
    const unpacked = decompress(bytes, 'delegated.bz2');
    expect(unpacked.problems).toEqual([]);
    expect(Buffer.from(unpacked.bytes).equals(TEXT)).toBe(true);
  });

  it('refuses gzip that is cut short or damaged, and names the file', () => {
    const packed = gzipSync(TEXT);
    const damaged = Buffer.from(packed).fill(0xff, 12, 30);
    for (const bytes of [packed.subarray(0, 40), damaged]) {
      const { bytes: unpacked, problems } = decompress(bytes, 'latest.gz');
      expect(unpacked).toHaveLength(0);
      expect(problems).toMatchObject([
        {
          severity: 'error',
          file: 'latest.gz',
          message: 'the gzip packing is damaged or cut short',
        },
      ]);
    }
  });

  it('refuses a packing that holds more than any registry file', () => {
    const bomb = Buffer.concat(Array(17).fill(gzipSync(Buffer.alloc(8 * 1024 * 1024))));
    const { bytes, problems } = decompress(bomb, 'bomb.gz');
    expect(bytes).toHaveLength(0);
    expect(problems[0]?.message).toBe('expected at most 134217728 bytes in the gzip packing');
  });

  it('says which packing it cannot read', () => {
    const { problems } = decompress(Buffer.from('BZh91AY&SY'), 'latest');
    expect(problems[0]?.message).toBe('expected text or gzip, but the file is packed with bzip2');
  });

  it('takes the empty file for text', () => {
    expect(decompress(new Uint8Array(0), 'empty').problems).toEqual([]);
  });
});
