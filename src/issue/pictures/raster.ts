import { readFileSync } from 'node:fs';
import { renderAsync } from '@resvg/resvg-js';
import { facesFor, signatureOf } from './faces.ts';
import { encodeIndexed } from './indexed-png.ts';
import { withFontFiles } from './needed-letters.ts';

const ENCODER = 'indexed 2';

/** Versions of what draws and writes. */
const PROGRAMS = ['@resvg/resvg-js', 'fast-png', 'fflate', 'subset-font', 'harfbuzzjs'];
const versions = [...PROGRAMS.map(versionOf), ENCODER].join(' ');

/** What the bytes of a picture depend on besides its SVG: the programs, and the fonts of its language. */
export function rendererOf(svg: string): string {
  return `${versions} ${signatureOf(facesFor(svg))}`;
}

/** The drawing of an SVG as PNG, so many pixels wide. Throws when it is no SVG. */
export async function rasterise(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
  const faces = facesFor(svg);
  const image = await withFontFiles(faces, svg, (fontFiles) =>
    renderAsync(svg, {
      fitTo: { mode: 'width', value: width },
      font: {
        ...{ loadSystemFonts: false, fontFiles },
        ...{ defaultFontFamily: faces.sans, sansSerifFamily: faces.sans },
        serifFamily: faces.serif,
      },
      logLevel: 'error',
    }),
  );
  return encodeIndexed({ width: image.width, height: image.height, data: image.pixels });
}

function versionOf(name: string): string {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  return `${name} ${packages[`node_modules/${name}`].version}`;
}
