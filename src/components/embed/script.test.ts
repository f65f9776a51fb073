import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bundle, EMBED_SCRIPT } from './script.ts';

/** Bytes that the read-out of charts may have, as it is and compressed: it stands in every frame. */
const READ_OUT = { written: 4000, compressed: 2000 };
/** What a frame has besides. */
const OWN = { written: 1200, compressed: 600 };

const READER = bundle('src/charts/read-out/enhance.ts');
const compressed = (script: string) => brotliCompressSync(script).length;

describe('the read-out of charts', () => {
  it('is at most 4 kB, and 2 kB compressed', () => {
    expect(Buffer.byteLength(READER)).toBeLessThan(READ_OUT.written);
    expect(compressed(READER)).toBeLessThan(READ_OUT.compressed);
  });
});

describe('the script of frames', () => {
  it('is one classic script of little more than the read-out', () => {
    expect(EMBED_SCRIPT).not.toMatch(/\b(import|export)\b|<\/|<!--/);
    expect(Buffer.byteLength(EMBED_SCRIPT) - Buffer.byteLength(READER)).toBeLessThan(OWN.written);
    expect(compressed(EMBED_SCRIPT) - compressed(READER)).toBeLessThan(OWN.compressed);
  });

  it('asks for nothing, keeps nothing and listens to no message', () => {
    expect(EMBED_SCRIPT).not.toMatch(
      /fetch|XMLHttp|Beacon|cookie|Storage|indexedDB|"message"|eval/,
    );
  });
});
