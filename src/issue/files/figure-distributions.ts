import type { DataDownload } from 'schema-dts';
import { wholeAddress } from '../../model/address.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { PlacedFigure } from '../placed/placed-figure.ts';
import { type FigureFile, figureFileAddress } from './figure-files.ts';
import { hasFile } from './has-file.ts';

/** A file beside a figure's page that a reader may want to keep. */
export interface OfferedFile {
  readonly file: FigureFile;
  /** Its name in the catalogue. */
  readonly words: 'csv' | 'summary' | 'json' | 'svg' | 'share';
  readonly mediaType: string;
  readonly href: string;
  /** The name under which it is saved: it says what it is far from its page. */
  readonly download: string;
}

const NUMBERS = [
  ['csv', 'text/csv', '.csv'],
  ['summary', 'text/csv', '-summary.csv'],
  ['json', 'application/json', '.json'],
] as const;
const PICTURES = [
  ['svg', 'image/svg+xml', '.svg'],
  ['share', 'image/png', '-share.png'],
] as const;

/** The files with a figure's numbers; none where it has no table. */
export function numberFiles(figure: PlacedFigure, text: Catalogue): OfferedFile[] {
  return offeredOf(NUMBERS, figure, text);
}

/** The files with a figure's picture; none where there is nothing to draw. */
export function pictureFiles(figure: PlacedFigure, text: Catalogue): OfferedFile[] {
  return offeredOf(PICTURES, figure, text);
}

/** All files of a figure as schema.org describes them. */
export function distributionsOf(figure: PlacedFigure, text: Catalogue): DataDownload[] {
  return [...numberFiles(figure, text), ...pictureFiles(figure, text)].map((one) => ({
    '@type': 'DataDownload',
    name: one.download,
    contentUrl: wholeAddress(one.href),
    encodingFormat: one.mediaType,
  }));
}

function offeredOf(
  files: typeof NUMBERS | typeof PICTURES,
  figure: PlacedFigure,
  text: Catalogue,
): OfferedFile[] {
  const { path } = figure;
  return files
    .filter(([file]) => hasFile(file, figure, text))
    .map(([file, mediaType, ending]) => ({
      ...{ file, words: file, mediaType, href: figureFileAddress(path, file) },
      download: `ipv6-atlas-${path.replace('/', '-')}${ending}`,
    }));
}
