import { describe, expect, it } from 'vitest';
import { layoutPlaces, type PlaceInput } from './layout.ts';

const GROUND = {
  ...{ width: 200, height: 100, sphere: '', disputed: '' },
  shapes: { AA: 'M10 10l20 0 0 20-20 0z', BB: 'M150 70l40 0 0 20-40 0z' },
  dots: { CC: [100, 50] as const },
};
const FRAME = { name: 'narrow', width: 400, height: 0, font: 12 } as const;
const place = (code: string, name = code): PlaceInput => ({
  ...{ code, name, title: name, href: `#${code}`, isFilled: true },
});

describe('a map with dots', () => {
  it('puts a dot in the middle of a country, or where small ones have theirs', () => {
    const { dots, frame } = layoutPlaces(GROUND, [place('AA'), place('CC')], FRAME);
    expect(dots.map(({ x, y }) => [x, y])).toEqual([
      [40, 40],
      [200, 100],
    ]);
    expect(frame.height).toBe(200);
  });

  it('leaves out a country that the map does not show', () => {
    expect(layoutPlaces(GROUND, [place('DD')], FRAME).dots).toEqual([]);
  });

  it('writes a name to the right, or to the left where the frame ends', () => {
    const [left, right] = layoutPlaces(GROUND, [place('AA'), place('BB', 'Long name')], FRAME).dots;
    expect(left?.label).toMatchObject({ anchor: 'start', x: 48 });
    expect(right?.label).toMatchObject({ anchor: 'end', x: 332 });
  });

  it('writes no name across a dot or another name, and none that fits nowhere', () => {
    const near = { ...GROUND, dots: { CC: [100, 50], EE: [106, 50] } as const };
    const [first, second] = layoutPlaces(
      near,
      [place('CC', 'First'), place('EE', 'Second')],
      FRAME,
    ).dots;
    expect(first?.label?.anchor).toBe('end');
    expect(second?.label?.anchor).toBe('start');
    const [huge] = layoutPlaces(GROUND, [place('CC', 'x'.repeat(100))], FRAME).dots;
    expect(huge?.label).toBeNull();
  });
});
