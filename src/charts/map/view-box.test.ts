import { describe, expect, it } from 'vitest';
import { enlarged, isSameView, MOST, moved, showing } from './view-box.ts';

const WHOLE = { x: 0, y: 0, width: 960, height: 420 };

describe('the part of the map that is seen', () => {
  it('is enlarged around a point, which stays where it is', () => {
    const near = enlarged(WHOLE, WHOLE, { at: [480, 105], by: 2 });
    expect(near).toEqual({ x: 240, y: 52.5, width: 480, height: 210 });
    const share = (view: typeof WHOLE) => [
      (480 - view.x) / view.width,
      (105 - view.y) / view.height,
    ];
    expect(share(near)).toEqual(share(WHOLE));
  });

  it('comes back to the whole map, and is never smaller or nearer than the bounds', () => {
    const near = enlarged(WHOLE, WHOLE, { at: [100, 100], by: 100 });
    expect(near.width).toBe(WHOLE.width / MOST);
    expect(enlarged(near, WHOLE, { at: [0, 0], by: 0.001 })).toEqual(WHOLE);
  });

  it('stays on the map as it is moved', () => {
    const near = enlarged(WHOLE, WHOLE, { at: [0, 0], by: 2 });
    expect(moved(near, WHOLE, [-50, -50])).toEqual(near);
    expect(moved(near, WHOLE, [9999, 9999])).toMatchObject({ x: 480, y: 210 });
  });

  it('is the same where nothing of it changed, though worked out anew', () => {
    const near = enlarged(WHOLE, WHOLE, { at: [0, 0], by: 2 });
    expect(isSameView(moved(near, WHOLE, [-50, -50]), near)).toBe(true);
    expect(isSameView(enlarged(WHOLE, WHOLE, { at: [480, 0], by: 1 / 2 }), WHOLE)).toBe(true);
    expect(isSameView(moved(near, WHOLE, [0, 1]), near)).toBe(false);
    expect(isSameView(near, WHOLE)).toBe(false);
  });

  it('moves to a point outside it, and to none inside', () => {
    const near = enlarged(WHOLE, WHOLE, { at: [0, 0], by: 4 });
    expect(showing(near, WHOLE, [100, 100])).toBe(near);
    expect(showing(near, WHOLE, [480, 210])).toMatchObject({ x: 360, y: 157.5 });
  });
});
