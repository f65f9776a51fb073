import { encode } from 'fast-png';

/** Pixels as a renderer gives them: red, green, blue and opacity, a byte each; all opaque. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** As many as one byte can tell apart. */
const COLOURS = 256;

/**
 * Writes pixels as a PNG with a table of colours, well under half as large as one without. Charts have few
 * colours; where there are more than 256, the rarest (in the edges of letters) become the nearest frequent one.
 */
export function encodeIndexed({ width, height, data }: Pixels): Uint8Array<ArrayBuffer> {
  const pixels = new Uint32Array(data.buffer, data.byteOffset, data.byteLength / 4);
  const colours = coloursOf(pixels);
  const table = colours.slice(0, COLOURS);
  const places = new Map(table.map((colour, place) => [colour, place]));
  for (const rare of colours.slice(COLOURS)) places.set(rare, nearest(rare, table));
  const indexed = new Uint8Array(pixels.length);
  forRuns(pixels, (colour, from, to) => indexed.fill(places.get(colour) ?? 0, from, to));
  const image = { width, height, data: indexed, channels: 1, palette: table.map(channels) };
  return new Uint8Array(encode({ ...image, depth: 8 }, { zlib: { level: 4 } }));
}

/** The different colours, the most frequent first; equal ones by value, so that the order is certain. */
function coloursOf(pixels: Uint32Array): number[] {
  const counts = new Map<number, number>();
  forRuns(pixels, (colour, from, to) => counts.set(colour, (counts.get(colour) ?? 0) + to - from));
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([colour]) => colour);
}

/** Visits stretches of one colour: most of a picture is paper, and a million single look-ups are slow. */
function forRuns(
  pixels: Uint32Array,
  visit: (colour: number, from: number, to: number) => void,
): void {
  let from = 0;
  for (let at = 1; at <= pixels.length; at++) {
    const colour = pixels[from] ?? 0;
    if (at < pixels.length && pixels[at] === colour) continue;
    visit(colour, from, at);
    from = at;
  }
}

function channels(colour: number): [number, number, number] {
  return [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255];
}

function nearest(colour: number, table: readonly number[]): number {
  const from = channels(colour);
  let [place, least] = [0, Number.POSITIVE_INFINITY];
  table.forEach((other, index) => {
    const distance = channels(other).reduce((sum, c, i) => sum + (c - (from[i] ?? 0)) ** 2, 0);
    if (distance < least) [place, least] = [index, distance];
  });
  return place;
}
