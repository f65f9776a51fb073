import type { BaseMap } from '../../src/published/published.ts';
import { disputedLines } from './disputed-lines.ts';
import { DOT_CLAIM, type Spot, spreadDots } from './dots.ts';
import { linePath, ringArea, ringCentre, ringPath } from './path-data.ts';
import { type CountryCode, readPieces } from './pieces.ts';
import { CENTRES, LISTED } from './places.ts';
import { HEIGHT, project, projectOutline, WIDTH } from './projection.ts';
import { findBorders, joinPieces, type ScreenPolygon, simplifyBorders } from './topology.ts';
import { drawUnLines } from './un-lines.ts';

/** A country is a shape if all its land, and its largest island, cover as much (square pixels). */
const LEAST_LAND = 6;
const LEAST_ISLAND = 4;
/** Islands and enclaves smaller than this are not drawn; a dot covers an enclave's place. */
const LEAST_RING = 0.5;
/** Dots give way to shapes up to this size (square pixels), which they would hide. */
const SMALL_SHAPE = 60;

const outer = (polygon: ScreenPolygon) => polygon[0] ?? [];
const areaOf = (polygon: ScreenPolygon) => ringArea(outer(polygon));

function largest(polygons: readonly ScreenPolygon[]): ScreenPolygon {
  return polygons.reduce((best, polygon) => (areaOf(polygon) > areaOf(best) ? polygon : best));
}

function landArea(polygons: readonly ScreenPolygon[]): number {
  return polygons.reduce((sum, polygon) => sum + areaOf(polygon), 0);
}

function isLarge(polygons: readonly ScreenPolygon[]): boolean {
  return landArea(polygons) >= LEAST_LAND && areaOf(largest(polygons)) >= LEAST_ISLAND;
}

function shapePath(polygons: readonly ScreenPolygon[]): string {
  const rings = polygons.flat().filter((ring) => ringArea(ring) >= LEAST_RING);
  return rings.map(ringPath).join('');
}

function spotOf(code: string, polygons: readonly ScreenPolygon[]): Spot {
  const [x, y] = ringCentre(outer(largest(polygons)));
  const movable = !isLarge(polygons);
  const radius = movable ? DOT_CLAIM : Math.sqrt(landArea(polygons) / Math.PI) / 2;
  return { code, x, y, radius, movable };
}

function spotsOf(land: ReadonlyMap<string, ScreenPolygon[]>): Spot[] {
  const small = [...land].filter(([, polygons]) => landArea(polygons) < SMALL_SHAPE);
  const unseen = Object.entries(CENTRES).map(([code, centre]): Spot => {
    const [x, y] = project(centre);
    return { code, x, y, radius: DOT_CLAIM, movable: true };
  });
  return [...small.map(([code, polygons]) => spotOf(code, polygons)), ...unseen];
}

/**
 * The world in Equal Earth with the United Nations' lines. Every country given is exactly one of shape,
 * dot and listed. Pure: reads nothing but the atlas package. Throws if the atlas and `countries` disagree.
 */
export function drawBaseMap(countries: readonly CountryCode[]): BaseMap {
  const pieces = drawUnLines(readPieces(countries)).filter(({ code }) => !(code in LISTED));
  const borders = findBorders(pieces);
  const land = joinPieces(borders);
  const simple = simplifyBorders(borders);
  const shapes = [...joinPieces(simple)]
    .filter(([code]) => isLarge(land.get(code) ?? []))
    .map(([code, polygons]): [string, string] => [code, shapePath(polygons)]);
  return {
    width: WIDTH,
    height: HEIGHT,
    sphere: ringPath(projectOutline()),
    shapes: Object.fromEntries(shapes),
    dots: Object.fromEntries([...spreadDots(spotsOf(land))].sort(([a], [b]) => (a < b ? -1 : 1))),
    listed: Object.keys(LISTED),
    disputed: disputedLines(simple).map(linePath).join(''),
  };
}
