import type { Ground } from '../map/layout.ts';
import { type Drawing, drawingOf } from '../parts/drawing.ts';
import { inBothFrames } from '../parts/frame.ts';
import { element, escapeText, label } from '../parts/svg.ts';
import {
  layoutPlaces,
  PLACE_DOT,
  type PlaceDot,
  type PlaceInput,
  type PlacesLayout,
} from './layout.ts';

/** Draws the lands in both frames, and a dot that is a link for each place; the words are read out before the links. */
export function drawPlaces(
  ground: Ground,
  places: readonly PlaceInput[],
  words: string,
): Drawing[] {
  return inBothFrames((frame) => renderPlaces(layoutPlaces(ground, places, frame), words));
}

/** Draws them in one frame. */
export function renderPlaces(layout: PlacesLayout, words: string): Drawing {
  const { frame, scale, ground, dots } = layout;
  const lands = element(
    'g',
    { class: 'lands', transform: `scale(${scale.toFixed(4)})` },
    element('path', { class: 'sphere', d: ground.sphere }),
    ...Object.values(ground.shapes).map((d) => element('path', { d })),
    element('path', { class: 'disputed', d: ground.disputed }),
  );
  const marks = [lands, ...dots.flatMap(renderDot)];
  return drawingOf('places', frame, { words, marks, role: 'group' });
}

/** The name beside a dot is no part of the link, which says more. */
function renderDot({ x, y, title, href, name, isFilled, label: place }: PlaceDot): string[] {
  const link = element(
    'a',
    { href, 'aria-label': title },
    element('title', {}, escapeText(title)),
    element('circle', { class: 'hit', cx: x, cy: y, r: 12 }),
    element('circle', { class: isFilled ? 'filled' : 'ring', cx: x, cy: y, r: PLACE_DOT }),
  );
  if (!place) return [link];
  const { anchor, ...at } = place;
  const attributes = { class: `tick halo ${anchor}`, ...at, 'aria-hidden': 'true' };
  return [link, label(name, attributes)];
}
