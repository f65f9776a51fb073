import { geoEqualEarthRaw } from 'd3';
import type { Position } from 'geojson';

/** Longitude in the middle of the map: the edges then run through the Bering Strait. */
const CENTRAL_MERIDIAN = 11;
/** Just south of Cape Horn; nothing inhabited lies further south. */
const SOUTH = -57;
/** Just north of Greenland. */
const NORTH = 84;
/** Width of the frame in pixels. */
export const WIDTH = 960;

const RADIANS = Math.PI / 180;
const EDGE = 1;
const HALF_WORLD = geoEqualEarthRaw(Math.PI, 0)[0];
const SCALE = (WIDTH / 2 - EDGE) / HALF_WORLD;
const TOP = geoEqualEarthRaw(0, NORTH * RADIANS)[1];
const BOTTOM = geoEqualEarthRaw(0, SOUTH * RADIANS)[1];

const invertEqualEarth = geoEqualEarthRaw.invert ?? (() => [Number.NaN, Number.NaN]);

/** Height of the frame in whole pixels. */
export const HEIGHT = Math.ceil((TOP - BOTTOM) * SCALE + 2 * EDGE);

/** Degrees east of the central meridian, from −180 to 180. */
function eastOfCentre(longitude: number): number {
  return ((((longitude - CENTRAL_MERIDIAN + 180) % 360) + 360) % 360) - 180;
}

function place(degreesEast: number, latitude: number): [number, number] {
  const [x, y] = geoEqualEarthRaw(degreesEast * RADIANS, latitude * RADIANS);
  return [WIDTH / 2 + x * SCALE, EDGE + (TOP - y) * SCALE];
}

/** Equal Earth position of a place in the frame's pixels. */
export function project([longitude = 0, latitude = 0]: Position): [number, number] {
  return place(eastOfCentre(longitude), latitude);
}

/** Longitude and latitude of a point of the frame. */
export function unproject([x, y]: readonly [number, number]): [number, number] {
  const [east, north] = invertEqualEarth((x - WIDTH / 2) / SCALE, TOP - (y - EDGE) / SCALE);
  return [east / RADIANS + CENTRAL_MERIDIAN, north / RADIANS];
}

/**
 * Projects a ring as one piece: a ring that crosses the map's edge keeps whole on the side of its first
 * point and overhangs the edge a little, so that no island is torn in two.
 */
export function projectRing(ring: readonly Position[]): [number, number][] {
  const start = eastOfCentre(ring[0]?.[0] ?? 0);
  return ring.map(([longitude = 0, latitude = 0]) => {
    const east = eastOfCentre(longitude);
    return place(east + 360 * Math.round((start - east) / 360), latitude);
  });
}

/** Outline of the globe between the northern and southern limit of the frame, as a closed ring. */
export function projectOutline(): [number, number][] {
  const steps = Array.from({ length: 48 }, (_, step) => SOUTH + ((NORTH - SOUTH) * step) / 47);
  const east = steps.map((latitude) => place(180, latitude));
  const west = steps.map((latitude) => place(-180, latitude));
  return [...east, ...west.reverse(), ...east.slice(0, 1)];
}
