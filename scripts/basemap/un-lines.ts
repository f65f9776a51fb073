import type { Position } from 'geojson';
import { cutAtParallel } from './cut-at-parallel.ts';
import type { Piece } from './pieces.ts';

/** West, south, east, north, in degrees. */
type Box = readonly [number, number, number, number];

interface Transfer {
  readonly from: string;
  readonly to: string;
  /** Only polygons that lie wholly inside; everything when left out. */
  readonly within?: Box;
  /** Name of the part if the line around it is still drawn, dashed. */
  readonly part?: string;
}

/**
 * Where the atlas's de facto areas give way to the United Nations' lines (first group), and where it
 * draws an overseas part inside its mother country although ISO 3166-1 lists it by itself.
 */
const TRANSFERS: readonly Transfer[] = [
  // General Assembly resolution 68/262 of 27 March 2014.
  { from: 'RU', to: 'UA', within: [32, 44, 37, 46.5] },
  { from: 'Somaliland', to: 'SO' },
  { from: 'N. Cyprus', to: 'CY' },
  { from: 'Kosovo', to: 'RS', part: 'kosovo' },
  { from: 'FR', to: 'GF', within: [-55, 2, -51, 6] },
  { from: 'FR', to: 'GP', within: [-62, 15.8, -61, 16.6] },
  { from: 'FR', to: 'MQ', within: [-62, 14.3, -60.7, 15] },
  { from: 'FR', to: 'RE', within: [55, -22, 56, -20] },
  { from: 'FR', to: 'YT', within: [44.8, -13.2, 45.5, -12.5] },
  { from: 'NO', to: 'SJ', within: [-10, 70.5, -7, 72] },
  { from: 'NO', to: 'SJ', within: [10, 74, 35, 81] },
  { from: 'NL', to: 'BQ', within: [-69, 11, -62, 18] },
  { from: 'NZ', to: 'TK', within: [-173, -10, -171, -8] },
  { from: 'Indian Ocean Ter.', to: 'CX', within: [105, -11, 106, -10] },
  { from: 'Indian Ocean Ter.', to: 'CC', within: [96, -13, 98, -11] },
];

/**
 * The glacier beyond the end of the agreed line between India and Pakistan. The final status of Jammu
 * and Kashmir is not agreed, so it belongs to no country here and takes no colour.
 */
export const NO_COUNTRY = 'Siachen Glacier';

/** The northern border of Western Sahara; the atlas gives Morocco the coast as far as 21°N. */
const WESTERN_SAHARA_NORTH = 27 + 40 / 60;

function lies([west, south, east, north]: Box, ring: readonly Position[]): boolean {
  return ring.every(
    ([longitude = Number.NaN, latitude = Number.NaN]) =>
      longitude > west && longitude < east && latitude > south && latitude < north,
  );
}

function transferred(piece: Piece): Piece {
  const rule = TRANSFERS.find(
    ({ from, within }) =>
      from === piece.code && (within === undefined || lies(within, piece.rings[0] ?? [])),
  );
  return rule ? { ...piece, code: rule.to, part: rule.part } : piece;
}

function splitMorocco(piece: Piece): Piece[] {
  if (piece.code !== 'MA') return [piece];
  const cut = cutAtParallel(piece.rings[0] ?? [], WESTERN_SAHARA_NORTH);
  return [
    { ...piece, rings: [cut.north] },
    { ...piece, code: 'EH', rings: [cut.south] },
  ];
}

/** Redraws the atlas along the UN's lines: every polygon but one then belongs to an ISO country. */
export function drawUnLines(pieces: readonly Piece[]): Piece[] {
  const drawn = pieces.map(transferred).flatMap(splitMorocco);
  const stray = drawn.find(({ code }) => code.length !== 2 && code !== NO_COUNTRY);
  if (stray) throw new Error(`The atlas's area "${stray.code}" belongs to no country yet`);
  return drawn;
}
