import { describe, expect, it } from 'vitest';
import { sumsOf } from './checksums.ts';

describe('a list of checksums', () => {
  it('is what sha256sum writes, sorted by path, whatever order the files come in', () => {
    // printf abc | sha256sum; sha256sum < /dev/null
    const lines = [
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a/empty.csv',
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  b/abc.csv',
    ];
    const files: [string, string][] = [
      ['b/abc.csv', 'abc'],
      ['a/empty.csv', ''],
    ];
    expect(sumsOf(new Map(files))).toBe(`${lines.join('\n')}\n`);
    expect(sumsOf(new Map(files.toReversed()))).toBe(sumsOf(new Map(files)));
  });
});
