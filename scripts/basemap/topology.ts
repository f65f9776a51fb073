import type { Feature, FeatureCollection, Polygon } from 'geojson';
import { merge, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type * as topojson from 'topojson-specification';
import type { Piece } from './pieces.ts';
import { projectRing } from './projection.ts';

/** A polygon of the map in pixels: outer ring, then holes, each closed. */
export type ScreenPolygon = [number, number][][];

/** What the topology remembers of a piece. */
export type PieceName = Pick<Piece, 'code' | 'part'>;

/** The pieces in pixels, with the borders they share. */
export type Borders = topojson.Topology<{
  pieces: { type: 'GeometryCollection'; geometries: topojson.Polygon<PieceName>[] };
}>;

/** Corners that would change a border by a smaller triangle than this (square pixels) are left out. */
const LEAST_TRIANGLE = 0.2;

function pieceFeature({ rings, code, part }: Piece): Feature<Polygon, PieceName> {
  return {
    type: 'Feature',
    properties: { code, part },
    geometry: { type: 'Polygon', coordinates: rings.map((ring) => projectRing(ring)) },
  };
}

/** Projects the pieces to pixels and finds the borders they share. */
export function findBorders(pieces: readonly Piece[]): Borders {
  const collection: FeatureCollection = {
    type: 'FeatureCollection',
    features: pieces.map(pieceFeature),
  };
  return topology({ pieces: collection }) as unknown as Borders;
}

/** Simplifies shared borders once for both sides, so that neighbours still fit together. */
export function simplifyBorders(borders: Borders): Borders {
  return simplify(presimplify(borders), LEAST_TRIANGLE) as Borders;
}

const nameOf = (piece: topojson.GeometryObject) => piece.properties as PieceName;

/** Each country's polygons, its pieces joined where they touch, in the order of the codes. */
export function joinPieces(borders: Borders): Map<string, ScreenPolygon[]> {
  const owned = borders.objects.pieces.geometries.filter(
    (piece) => nameOf(piece).code.length === 2,
  );
  const byCode = Map.groupBy(owned, (piece) => nameOf(piece).code);
  const joined = [...byCode].map(([code, pieces]): [string, ScreenPolygon[]] => {
    return [code, merge(borders, pieces).coordinates as ScreenPolygon[]];
  });
  return new Map(joined.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The lines between pieces for which `chosen` holds. */
export function linesBetween(
  borders: Borders,
  chosen: (a: PieceName, b: PieceName) => boolean,
): [number, number][][] {
  const between = (a: topojson.GeometryObject, b: topojson.GeometryObject) =>
    a !== b && chosen(nameOf(a), nameOf(b));
  return mesh(borders, borders.objects.pieces, between).coordinates as [number, number][][];
}
