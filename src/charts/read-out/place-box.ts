/** From a point to the box beside it, in pixels. */
const APART = 12;

/**
 * Puts a box above a point of what it lies over or, where the window has no room, below it; never beyond the sides.
 * Both are in pixels from the upper left corner of what is around.
 */
export function placeBox(box: HTMLElement, around: DOMRect, [left, top]: [number, number]): void {
  const { width, height } = box.getBoundingClientRect();
  const atLeft = Math.max(0, Math.min(around.width - width, left - width / 2));
  const above = top - height - APART;
  box.style.translate = `${atLeft}px ${above > -around.y ? above : top + APART}px`;
}
