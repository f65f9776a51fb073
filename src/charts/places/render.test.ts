import { describe, expect, it } from 'vitest';
import { layoutPlaces, type PlaceInput } from './layout.ts';
import { renderPlaces } from './render.ts';

const GROUND = {
  ...{ width: 200, height: 100, sphere: 'M0 0z', disputed: 'M1 1l2 2' },
  shapes: { AA: 'M10 10l20 0 0 20-20 0z', BB: 'M150 70l40 0 0 20-40 0z' },
  dots: { CC: [100, 50] as const },
};
const PLACES: PlaceInput[] = [
  { code: 'AA', name: 'A & B', title: 'A & B: one', href: '#one', isFilled: true },
  { code: 'CC', name: 'C', title: 'C: two and three', href: '#two', isFilled: false },
];

describe('the drawing of a map with dots', () => {
  it.each([
    { name: 'narrow', width: 344, height: 0, font: 12 },
    { name: 'wide', width: 640, height: 0, font: 14 },
  ] as const)('is the golden one: $name', async (frame) => {
    const svg = renderPlaces(layoutPlaces(GROUND, PLACES, frame), 'Map: A & B and C.').svg;
    await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot(`golden/${frame.name}.svg`);
  });
});
