import type { Catalogue } from '../../text/catalogue.ts';
import { figureCsv, figureJson, summaryCsv } from '../downloads/figure-download.ts';
import { oembedOf } from '../embed/oembed.ts';
import { drawShare, drawSvg } from '../pictures/draw-picture.ts';
import type { PlacedFigure } from '../placed/placed-figure.ts';
import type { FigureFile } from './figure-files.ts';

/** How one of the files beside a figure's page comes to be. */
export interface FileMaker {
  /** What a server tells browsers of it. */
  readonly mediaType: string;
  /** Its content. Throws for a figure that has none. */
  make(figure: PlacedFigure, text: Catalogue): FileContent | Promise<FileContent>;
}
type FileContent = string | Uint8Array<ArrayBuffer>;

/** Every kind of file that stands beside figures' pages. */
export const FILE_MAKERS: Readonly<Record<FigureFile, FileMaker>> = {
  svg: { mediaType: 'image/svg+xml', make: drawSvg },
  share: { mediaType: 'image/png', make: drawShare },
  csv: {
    mediaType: 'text/csv; charset=utf-8; header=present',
    make: figureCsv,
  },
  summary: {
    mediaType: 'text/csv; charset=utf-8; header=present',
    make: summaryCsv,
  },
  json: {
    mediaType: 'application/json',
    make: (figure, text) => JSON.stringify(figureJson(figure, text)),
  },
  oembed: {
    mediaType: 'application/json',
    make: (figure, text) => JSON.stringify(oembedOf(figure, text)),
  },
};
