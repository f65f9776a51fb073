import { describe, expect, it } from 'vitest';
import { blankPng } from './blank-png.ts';
import { rasterise } from './raster.ts';

describe('a blank picture', () => {
  it('has the size of the drawn one', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="301.5" viewBox="0 0 640 301.5"/>';
    const sizeOf = (png: Uint8Array) => Buffer.from(png).subarray(16, 24).toString('hex');
    expect(sizeOf(blankPng(svg, 1280))).toBe(sizeOf(await rasterise(svg, 1280)));
  });
});
