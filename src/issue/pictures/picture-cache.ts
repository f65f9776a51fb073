import { hash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { blankPng } from './blank-png.ts';
import { rasterise, rendererOf } from './raster.ts';

/** Pictures already drawn, by what they are drawn from; it may be lost at any time. */
const FOLDER = process.env.PICTURE_CACHE ?? '.cache/pictures';

/**
 * With `PICTURES=blank` no picture is drawn, with `sampled` one in five, chosen by what it is drawn from, so that each
 * edition tries others: for trying whether a build works, never for what is published.
 */
const PICTURES = process.env.PICTURES;
const SAMPLE = 5;

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
/** The last part of every PNG: length 0, its name and its checksum. */
const END = Buffer.from('0000000049454e44ae426082', 'hex');

/** The PNG of an SVG, so many pixels wide: from the cache, or drawn and then kept there. */
export async function cachedPng(
  svg: string,
  width: number,
  folder = resolve(FOLDER),
): Promise<Uint8Array<ArrayBuffer>> {
  if (isBlank(svg)) return blankPng(svg, width);
  const file = join(folder, `${keyOf(svg, width)}.png`);
  const kept = await readFile(file).catch(() => null);
  if (kept !== null && isWhole(kept)) return kept;
  const drawn = await rasterise(svg, width);
  // A cache that cannot be written costs time and nothing else.
  await keep(file, drawn).catch(() => undefined);
  return drawn;
}

/** Whether a picture is not drawn at all, by the setting of that name. */
export function isBlank(svg: string, pictures = PICTURES): boolean {
  if (pictures === 'sampled') return hash('sha256', svg, 'buffer').readUInt32BE() % SAMPLE > 0;
  return pictures === 'blank';
}

/** Everything that the bytes of a picture depend on. */
function keyOf(svg: string, width: number): string {
  return hash('sha256', `${rendererOf(svg)}\n${width}\n${svg}`);
}

function isWhole(png: Buffer): boolean {
  return (
    png.subarray(0, SIGNATURE.length).equals(SIGNATURE) && png.subarray(-END.length).equals(END)
  );
}

/** Written aside and renamed, so that no other build reads half a picture. */
async function keep(file: string, png: Uint8Array): Promise<void> {
  const aside = `${file}.${randomUUID()}.tmp`;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(aside, png);
  await rename(aside, file);
}
