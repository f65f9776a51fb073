import { encodeIndexed } from './indexed-png.ts';

const sheets = new Map<string, Uint8Array<ArrayBuffer>>();

/** An empty white sheet of the size that an SVG’s picture would have, so many pixels wide. */
export function blankPng(svg: string, width: number): Uint8Array<ArrayBuffer> {
  const [own, high] = ['width', 'height'].map((side) =>
    Number(new RegExp(`^<svg[^>]* ${side}="([\\d.]+)"`).exec(svg)?.[1]),
  ) as [number, number];
  const height = Math.round((high / own) * width);
  const size = `${width} ${height}`;
  const data = () => new Uint8Array(4 * width * height).fill(255);
  const sheet = sheets.get(size) ?? encodeIndexed({ width, height, data: data() });
  sheets.set(size, sheet);
  return sheet;
}
