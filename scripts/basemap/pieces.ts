import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Country } from '../../src/model/reference-tables.ts';

/** One polygon of the atlas in degrees, with the country or territory it is drawn as. */
export interface Piece {
  /** Alpha-2, or a name in words where the atlas gives no ISO number. */
  readonly code: string;
  /** Outer ring first, then holes; longitude before latitude. */
  readonly rings: readonly (readonly Position[])[];
  /** What the piece was before it was given to its country, where the line between is still drawn. */
  readonly part?: string;
}

/** What the drawing needs to know of a country. */
export type CountryCode = Pick<Country, 'alpha2' | 'm49'>;

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

function readAtlas(): Atlas {
  const path = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  return JSON.parse(readFileSync(path, 'utf8')) as Atlas;
}

function polygonsOf(geometry: Polygon | MultiPolygon): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/**
 * Natural Earth's countries at 1:50 million as single polygons, before any line is changed. The atlas
 * numbers countries by ISO 3166-1, which equals M49; a number that `countries` lacks throws.
 */
export function readPieces(countries: readonly CountryCode[]): Piece[] {
  const byNumber = new Map(countries.map((country) => [country.m49, country.alpha2]));
  const atlas = readAtlas();
  return feature(atlas, atlas.objects.countries).features.flatMap((country) => {
    const code =
      country.id === undefined ? country.properties.name : byNumber.get(String(country.id));
    if (code === undefined) throw new Error(`The atlas's area ${country.id} is in no country row`);
    const polygons = polygonsOf(country.geometry as Polygon | MultiPolygon);
    return polygons.map((rings) => ({ code, rings }));
  });
}
