/** The part of the map that is seen, in the units of its drawing. */
export interface ViewBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How many times the map can be enlarged: then a region of islands fills it. */
export const MOST = 8;

/** The map enlarged by a factor around a point that stays where it is; never smaller than the whole. */
export function enlarged(
  view: ViewBox,
  whole: ViewBox,
  { at: [left, top], by }: { at: readonly [number, number]; by: number },
): ViewBox {
  const width = Math.min(whole.width, Math.max(whole.width / MOST, view.width / by));
  const scale = width / view.width;
  return moved(
    {
      x: left - (left - view.x) * scale,
      y: top - (top - view.y) * scale,
      ...{ width, height: whole.height * (width / whole.width) },
    },
    whole,
    [0, 0],
  );
}

/** The part seen after a move; its edges stay on the map. */
export function moved(
  { x, y, width, height }: ViewBox,
  whole: ViewBox,
  [dx, dy]: readonly [number, number],
): ViewBox {
  return {
    x: Math.min(whole.x + whole.width - width, Math.max(whole.x, x + dx)),
    y: Math.min(whole.y + whole.height - height, Math.max(whole.y, y + dy)),
    ...{ width, height },
  };
}

/** The part seen moved so that a point is in its middle, where it was outside. */
export function showing(
  view: ViewBox,
  whole: ViewBox,
  [left, top]: readonly [number, number],
): ViewBox {
  const [dx, dy] = [left - view.x - view.width / 2, top - view.y - view.height / 2];
  const isSeen = Math.abs(dx) < view.width / 2 && Math.abs(dy) < view.height / 2;
  return isSeen ? view : moved(view, whole, [dx, dy]);
}

/** Whether the same part is seen. */
export function isSameView(a: ViewBox, b: ViewBox): boolean {
  // A part keeps the form of the whole: with the width, the height is the same.
  return a.x === b.x && a.y === b.y && a.width === b.width;
}
