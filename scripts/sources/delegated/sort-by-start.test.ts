import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortByStart } from './sort-by-start.ts';

describe('sortByStart', () => {
  it('sorts by all four words, and leaves equals in the order of the file', () => {
    const word = fc.constantFrom(0, 1, 2, 0x80000000, 0xffffffff);
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word, word, word), { maxLength: 60 }), (starts) => {
        const start = Uint32Array.from(starts.flat());
        const indexes = starts.map((_, i) => i);
        const text = (i: number) =>
          (starts[i] ?? []).map((w) => w.toString(16).padStart(8, '0')).join();
        const expected = indexes.toSorted((a, b) =>
          text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : a - b,
        );
        expect([...sortByStart({ start }, Uint32Array.from(indexes))]).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });
});
