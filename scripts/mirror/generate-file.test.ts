import { describe, expect, it } from 'vitest';
import { readDelegated } from '../sources/delegated/read.ts';
import { generateFile } from './generate-file.ts';
import { SHAPES } from './shapes.ts';

/** A shape with a fiftieth of its records. */
const small = SHAPES.map((shape) => ({
  ...shape,
  holders: Math.ceil(shape.holders / 50),
  families: shape.families.map(
    ([family, held, free]) => [family, Math.ceil(held / 50), Math.ceil(free / 50)] as const,
  ),
}));

describe('generateFile', () => {
  it.each(small)('makes a file that the reader takes: $registry', (shape) => {
    const context = {
      file: shape.registry,
      today: '2026-08-22',
      countries: new Set(shape.countries.split(' ')),
    };
    const read = readDelegated(Buffer.from(generateFile(shape, 1)), context);
    expect(read.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(read).toMatchObject({
      registry: shape.registry,
      extended: true,
      asOf: expect.stringMatching(/^2026-08-2/),
    });
  });

  it('makes the same file of the same seed, and another of another', () => {
    const [shape] = small as [(typeof small)[0]];
    expect(generateFile(shape, 1)).toBe(generateFile(shape, 1));
    expect(generateFile(shape, 1)).not.toBe(generateFile(shape, 2));
  });

  it('makes as many records as the five files of August 2026 together', () => {
    const counts = SHAPES.flatMap(({ families }) => families.map(([, held, free]) => held + free));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(767_600);
  });
});
