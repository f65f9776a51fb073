import type { DataDownload } from 'schema-dts';
import { wholeAddress } from '../../model/address.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { hasDownload, hasSummary } from '../downloads/figure-download.ts';
import { hasPicture, hasPrint } from '../pictures/pictures.ts';
import type { PlacedFigure } from '../placed/placed.ts';
import { type FigureFile, figureFileAddress } from './figure-files.ts';

/** A file beside a figure's page that a reader may want to keep. */
export interface OfferedFile {
  readonly file: FigureFile;
  /** Its name in the catalogue. */
  readonly words: 'csv' | 'summary' | 'json' | 'svg' | 'svgDark' | 'share' | 'print';
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
  ['svgDark', 'image/svg+xml', '-dark.svg'],
  ['share', 'image/png', '-share.png'],
  ['print', 'image/png', '-print.png'],
] as const;

/** The files with a figure's numbers; none where it has no table. */
export function numberFiles(figure: PlacedFigure): OfferedFile[] {
  if (!hasDownload(figure)) return [];
  return NUMBERS.filter(([file]) => file !== 'summary' || hasSummary(figure)).map((one) =>
    offered(figure, one),
  );
}

/** The files with a figure's picture; none where there is nothing to draw. */
export function pictureFiles(figure: PlacedFigure, text: Catalogue): OfferedFile[] {
  if (!hasPicture(figure, text)) return [];
  return PICTURES.filter(([file]) => file !== 'print' || hasPrint(figure, text)).map((one) =>
    offered(figure, one),
  );
}

/** All files of a figure as schema.org describes them. */
export function distributionsOf(figure: PlacedFigure, text: Catalogue): DataDownload[] {
  return [...numberFiles(figure), ...pictureFiles(figure, text)].map((one) => ({
    '@type': 'DataDownload',
    name: one.download,
    contentUrl: wholeAddress(one.href),
    encodingFormat: one.mediaType,
  }));
}

function offered(
  { path }: PlacedFigure,
  [file, mediaType, ending]: (typeof NUMBERS | typeof PICTURES)[number],
): OfferedFile {
  const download = `ipv6-atlas-${path.replace('/', '-')}${ending}`;
  return { file, words: file, mediaType, href: figureFileAddress(path, file), download };
}
