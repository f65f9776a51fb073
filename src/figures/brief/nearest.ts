import { middleOf, piecesOf } from '../../charts/map/middle.ts';
import type { Data } from '../../published/data.ts';
import { newestReadingDate } from '../../published/dates.ts';
import type { PublishedCountry } from '../../published/published.ts';
import { remembered } from '../remembered.ts';

/** The two numbers that are set beside those of neighbours, each at its newest date. */
export const BESIDE = ['ipv6-users-google', 'ipv4-per-person'] as const;

/** How many neighbours a country is set beside. */
const NEIGHBOURS = 3;

type Point = readonly [number, number];

/**
 * The neighbours that a country is set beside, three at most: of its region (as Africa), of those that have both numbers
 * and of whose users the measurement says something, those first whose land touches its own on our map, then by how near
 * they are. None where it is in no region, or the map has no place for it.
 */
export function neighboursOf(data: Data, country: PublishedCountry): PublishedCountry[] {
  if (country.region === null) return [];
  const others = data
    .countriesOfRegion(country.region)
    .filter((one) => one.alpha2 !== country.alpha2 && isComparable(data, one.alpha2));
  return nearestTo(data, country, others).slice(0, NEIGHBOURS);
}

/** Those of a list that the map has a place for: whose land touches that of a country, then others, the nearest first. */
function nearestTo(
  data: Data,
  country: PublishedCountry,
  among: readonly PublishedCountry[],
): PublishedCountry[] {
  const places = placesOnMap(data);
  const from = places.get(country.alpha2);
  if (!from) return [];
  const { width } = data.published.baseMap;
  const touching = touchingOnMap(data).get(country.alpha2);
  return among
    .flatMap((one) => {
      const at = places.get(one.alpha2);
      const isApart = touching?.has(one.alpha2) ? 0 : 1;
      return at ? [{ one, isApart, distance: distance(from, at, width) }] : [];
    })
    .sort((a, b) => a.isApart - b.isApart || a.distance - b.distance)
    .map(({ one }) => one);
}

function isComparable(data: Data, area: string): boolean {
  if (data.findLimit('google', area) !== null) return false;
  return BESIDE.every((id) => {
    const on = newestReadingDate(id, data);
    return on !== null && data.valueOn(id, area, on) !== null;
  });
}

/** Where each country stands on the map: its dot, or the middle of its largest piece of land. */
const placesOnMap = remembered((data: Data): ReadonlyMap<string, Point> => {
  const { dots, shapes } = data.published.baseMap;
  const middles = Object.entries(shapes).flatMap(([code, path]) => {
    const middle = middleOf(path);
    return middle ? [[code, middle] as const] : [];
  });
  return new Map([...middles, ...Object.entries(dots)]);
});

/** Which countries' land touches: their outlines have a corner in the same pixel of the map. */
const touchingOnMap = remembered((data: Data): ReadonlyMap<string, ReadonlySet<string>> => {
  const corners = Object.entries(data.published.baseMap.shapes).flatMap(([code, path]) =>
    piecesOf(path).flatMap((piece) =>
      piece.map(([x, y]) => ({ code, pixel: `${Math.round(x)},${Math.round(y)}` })),
    ),
  );
  const touching = new Map<string, Set<string>>();
  for (const at of Map.groupBy(corners, ({ pixel }) => pixel).values()) {
    const codes = new Set(at.map(({ code }) => code));
    for (const code of codes)
      touching.set(code, new Set([...codes, ...(touching.get(code) ?? [])]));
  }
  return touching;
});

/** Pixels of the map; the shorter way where that leads over its edge, as from Fiji to Samoa. */
function distance([x, y]: Point, [otherX, otherY]: Point, width: number): number {
  const across = Math.abs(x - otherX);
  return Math.hypot(Math.min(across, width - across), y - otherY);
}
