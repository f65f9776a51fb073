import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { EMBED_SCRIPT } from './script.ts';

describe('the script of frames', () => {
  it('is one classic script of at most 4 kB, also before it is compressed', () => {
    expect(EMBED_SCRIPT).not.toMatch(/\b(import|export)\b|<\/|<!--/);
    expect(Buffer.byteLength(EMBED_SCRIPT)).toBeLessThan(4000);
    expect(brotliCompressSync(EMBED_SCRIPT).length).toBeLessThan(1500);
  });

  it('asks for nothing, keeps nothing and listens to no message', () => {
    expect(EMBED_SCRIPT).not.toMatch(
      /fetch|XMLHttp|Beacon|cookie|Storage|indexedDB|"message"|eval/,
    );
  });
});
