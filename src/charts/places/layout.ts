import type { Ground } from '../map/layout.ts';
import { middleOf } from '../map/middle.ts';
import { type Frame, textWidth, withHeight } from '../parts/frame.ts';

/** A country to mark: its name, what a pointer is told, where the dot leads, and whether it is filled. */
export interface PlaceInput {
  readonly code: string;
  readonly name: string;
  readonly title: string;
  readonly href: string;
  readonly isFilled: boolean;
}

/** Where a label is written, from which of its ends. */
export interface PlaceLabel {
  readonly x: number;
  /** Base line. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A dot at its place, in pixels of the frame; its label ends or begins there, or is left out. */
export interface PlaceDot extends PlaceInput {
  readonly x: number;
  readonly y: number;
  readonly label: PlaceLabel | null;
}

/** A map with dots as plain numbers and words. */
export interface PlacesLayout {
  readonly frame: Frame;
  /** From the pixels of the ground to those of the frame. */
  readonly scale: number;
  readonly ground: Ground;
  readonly dots: readonly PlaceDot[];
}

/** Radius of a dot in pixels of the frame. */
export const PLACE_DOT = 5;
/** How much narrower these labels are than the bold ones that widths are estimated for. */
const NOT_BOLD = 0.88;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Places a dot in the middle of each country, and its name beside it where there is room. */
export function layoutPlaces(
  ground: Ground,
  places: readonly PlaceInput[],
  within: Frame,
): PlacesLayout {
  const scale = within.width / ground.width;
  const frame = withHeight(within, Math.ceil(ground.height * scale));
  const dots = places.flatMap((place) => {
    const path = ground.shapes[place.code];
    const at = path === undefined ? ground.dots[place.code] : middleOf(path);
    return at ? [{ ...place, x: at[0] * scale, y: at[1] * scale }] : [];
  });
  const taken: Box[] = dots.map(({ x, y }) => boxAround(x, y));
  return {
    frame,
    scale,
    ground,
    dots: dots.map((dot) => ({ ...dot, label: placeLabel(dot, frame, taken) })),
  };
}

function boxAround(x: number, y: number): Box {
  return { left: x - PLACE_DOT, right: x + PLACE_DOT, top: y - PLACE_DOT, bottom: y + PLACE_DOT };
}

/** The first place beside, above or below the dot that is free and inside the frame; it is taken from then on. */
function placeLabel(
  { name, x, y }: { name: string; x: number; y: number },
  frame: Frame,
  taken: Box[],
): PlaceLabel | null {
  const [width, half, gap] = [textWidth(name, frame) * NOT_BOLD, frame.font / 2, PLACE_DOT + 3];
  const free = (
    [
      ['start', x + gap, y],
      ['end', x - gap, y],
      ['middle', x, y + gap + half],
      ['middle', x, y - gap - half],
    ] as const
  ).find(([anchor, at, middle]) => isFree(boxOf(anchor, at, middle), frame, taken));
  if (!free) return null;
  const [anchor, at, middle] = free;
  taken.push(boxOf(anchor, at, middle));
  return { x: at, y: middle + frame.font * 0.35, anchor };

  function boxOf(end: PlaceLabel['anchor'], at: number, middle: number): Box {
    const left = at - { start: 0, middle: width / 2, end: width }[end];
    return { left, right: left + width, top: middle - half, bottom: middle + half };
  }
}

function isFree(box: Box, { width, height }: Frame, taken: readonly Box[]): boolean {
  const inside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
  return inside && !taken.some((other) => overlap(box, other));
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
