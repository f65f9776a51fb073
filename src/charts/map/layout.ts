import type { MapData } from './map-data.ts';
import { pathPoints } from './path-points.ts';
import { areaView, markLabel } from './view.ts';

/** What the map is drawn on: path data and dot centres by alpha-2, in a fixed frame. */
export interface Ground {
  readonly width: number;
  readonly height: number;
  readonly sphere: string;
  readonly shapes: Readonly<Record<string, string>>;
  readonly dots: Readonly<Record<string, readonly [number, number]>>;
  readonly disputed: string;
}

/** A country as the map names it and where it leads. */
export interface MapPlace {
  readonly code: string;
  readonly name: string;
  readonly href: string;
}

/** What is drawn: a measure at one of its steps. */
export interface MapInput {
  readonly ground: Ground;
  readonly data: MapData;
  readonly step: number;
  readonly places: readonly MapPlace[];
}

/** One country, ready to be drawn. */
export interface Mark {
  readonly code: string;
  readonly href: string;
  /** `area c-…` for a shape, `dot c-…` for a dot; the style sheet knows the colour. */
  readonly className: string;
  readonly label: string;
  readonly name: string;
  /** Path data, or the centre of a dot and the radius around it that a pointer may hit. */
  readonly form: string | { readonly x: number; readonly y: number; readonly hit: number };
}

/** The map as plain numbers and words. */
export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly sphere: string;
  readonly disputed: string;
  readonly hue: MapData['hue'];
  readonly title: string;
  readonly marks: readonly Mark[];
}

/** Radius of a dot in pixels of the frame. */
export const DOT = 3;
/** A finger or an unsteady hand wants 24 pixels across. */
const WIDEST_HIT = 12;
/** Beside land a dot takes little more than itself, so that its neighbours can be hit too. */
const BESIDE_LAND = 1.5;

type Pair = readonly [number, number];

/** The distance to the nearest other place. Squares are compared: there are thousands of points for each dot. */
function nearest([x, y]: Pair, others: readonly Pair[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const [a, b] of others) {
    const square = (a - x) ** 2 + (b - y) ** 2;
    if (square > 0 && square < least) least = square;
  }
  return Math.sqrt(least);
}

function hitRadius(dot: Pair, dots: readonly Pair[], land: readonly Pair[]): number {
  const untilLand = Math.max(DOT + BESIDE_LAND, nearest(dot, land));
  const untilDot = Math.max(DOT, nearest(dot, dots) / 2);
  return Math.round(Math.min(WIDEST_HIT, untilLand, untilDot) * 10) / 10;
}

/** The forms of each ground, found once: every map of a site is drawn on the same few. */
const known = new WeakMap<Ground, ReadonlyMap<string, Mark['form']>>();

function formsOn(ground: Ground): ReadonlyMap<string, Mark['form']> {
  const before = known.get(ground);
  if (before) return before;
  const [dots, shapes] = [Object.values(ground.dots), Object.entries(ground.shapes)];
  const land = shapes.flatMap(([, shape]) => pathPoints(shape));
  const asDots = Object.entries(ground.dots).map(([code, dot]) => {
    const form = { x: dot[0], y: dot[1], hit: hitRadius(dot, dots, land) };
    return [code, form] as const;
  });
  // A country of both is drawn as its shape.
  const forms = new Map<string, Mark['form']>([...asDots, ...shapes]);
  known.set(ground, forms);
  return forms;
}

/** Where places are on the ground, those that are drawn: shapes first, so that no dot is hidden by a neighbour. */
export function placeForms<Place extends { readonly code: string }>(
  ground: Ground,
  places: readonly Place[],
): { readonly place: Place; readonly form: Mark['form'] }[] {
  const forms = formsOn(ground);
  const isDot = ({ form }: { form: Mark['form'] }) => Number(typeof form !== 'string');
  return places
    .flatMap((place) => {
      const form = forms.get(place.code);
      return form === undefined ? [] : [{ place, form }];
    })
    .sort((a, b) => isDot(a) - isDot(b));
}

/** Places every country with what it shows at a step. */
export function layoutMap({ ground, data, step, places }: MapInput): MapLayout {
  return {
    ...{ width: ground.width, height: ground.height },
    ...{ sphere: ground.sphere, disputed: ground.disputed },
    hue: data.hue,
    title: data.steps[step]?.title ?? '',
    marks: placeForms(ground, places).map(({ place: { code, name, href }, form }) => {
      const view = areaView(data, step, code);
      const className = `${typeof form === 'string' ? 'area' : 'dot'} c-${view.bin}`;
      return { code, href, className, label: markLabel(name, view, data.signs), name, form };
    }),
  };
}
