import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { DiskFault, fileBelow, inputFile } from './input-file.ts';

const BYTES = new TextEncoder().encode('2|afrinic|20260821|0||20260821|00000\n');

describe('an input file', () => {
  it('reads its bytes each time they are asked for, so that nothing keeps them', () => {
    let reads = 0;
    const file = inputFile('x', () => {
      reads++;
      return BYTES;
    });
    expect([file.bytes, file.bytes]).toEqual([BYTES, BYTES]);
    expect(reads).toBe(2);
  });

  it('knows size and checksum of what was read, and reads for them only once', () => {
    let reads = 0;
    const file = inputFile('x', () => {
      reads++;
      return BYTES;
    });
    expect(file.size).toBe(BYTES.length);
    expect(file.sha256).toBe(createHash('sha256').update(BYTES).digest('hex'));
    expect(reads).toBe(1);
  });

  it('blames the disk, not the source, when the file cannot be read', () => {
    expect(() => fileBelow('/nowhere', 'x.json').bytes).toThrow(DiskFault);
  });
});
