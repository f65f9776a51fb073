import { convertIndexedToRgb, decode } from 'fast-png';
import { describe, expect, it } from 'vitest';
import { encodeIndexed } from './indexed-png.ts';

/** A picture in which each colour stands once, the given ones many times more. */
function pixels(colours: readonly (readonly [number, number, number])[], width: number) {
  const data = new Uint8Array(colours.length * width * 4);
  colours.forEach(([red, green, blue], row) => {
    for (let x = 0; x < width; x++) data.set([red, green, blue, 255], (row * width + x) * 4);
  });
  return { width, height: colours.length, data };
}

function colourAt(png: Uint8Array, place: number): number[] {
  return [...convertIndexedToRgb(decode(png)).subarray(place * 3, place * 3 + 3)];
}

describe('an indexed PNG', () => {
  const paper = [253, 252, 249] as const;
  const cool = [13, 115, 119] as const;

  it('keeps every colour exactly where there are no more than 256', () => {
    const png = encodeIndexed(pixels([paper, cool, paper], 5));
    const { width, height, palette } = decode(png);
    expect({ width, height }).toEqual({ width: 5, height: 3 });
    expect(palette).toEqual([[...paper], [...cool]]);
    expect(colourAt(png, 4)).toEqual([...paper]);
    expect(colourAt(png, 5)).toEqual([...cool]);
  });
  it('gives the rarest colours the nearest frequent one where there are more', () => {
    const greys = Array.from({ length: 256 }, (_, level) => [level, level, level] as const);
    const many = pixels(greys, 3);
    const rare = pixels([[10, 10, 12]], 1);
    const data = new Uint8Array([...many.data, ...rare.data, ...many.data.subarray(0, 8)]);
    const png = encodeIndexed({ width: 3, height: 257, data });
    expect(decode(png).palette).toHaveLength(256);
    expect(colourAt(png, 256 * 3)).toEqual([11, 11, 11]);
    expect(colourAt(png, 3 * 200)).toEqual([200, 200, 200]);
  });
});
