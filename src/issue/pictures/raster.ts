import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { encodeIndexed } from './indexed-png.ts';

/** Packages are found from the project's folder, because the built code that runs this lies elsewhere. */
const project = createRequire(resolve('package.json'));

/** The only fonts that pictures in pixels are set in, so that every machine makes the same. */
const FONT_FILES = [
  '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
].map((file) => project.resolve(file));

const ENCODER = 'indexed 2';

/** What the bytes depend on besides the SVG: versions of what draws and writes, and the fonts. */
export const RENDERER = [
  ...['@resvg/resvg-js', 'fast-png', 'fflate'].map(versionOf),
  ENCODER,
  ...FONT_FILES.map((file) => hash('sha256', readFileSync(file))),
].join(' ');

/** The drawing of an SVG as PNG, so many pixels wide. Throws when it is no SVG. */
export async function rasterise(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
  const image = await renderAsync(svg, {
    fitTo: { mode: 'width', value: width },
    font: {
      loadSystemFonts: false,
      fontFiles: FONT_FILES,
      defaultFontFamily: 'Source Sans 3',
      sansSerifFamily: 'Source Sans 3',
      serifFamily: 'Source Serif 4',
    },
    logLevel: 'error',
  });
  return encodeIndexed({ width: image.width, height: image.height, data: image.pixels });
}

function versionOf(name: string): string {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  return `${name} ${packages[`node_modules/${name}`].version}`;
}
