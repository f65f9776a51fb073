import type { Catalogue } from '../../text/catalogue.ts';
import { hasPicture } from '../pictures/pictures.ts';
import type { PlacedFigure } from '../placed/placed-figure.ts';
import { FIGURE_FILES, type FigureFile } from './figure-files.ts';

type Has = (figure: PlacedFigure, text: Catalogue) => boolean;

/** Which figures have each of the files that stand beside figures' pages. */
const HAS: Readonly<Record<FigureFile, Has>> = {
  svg: hasPicture,
  share: hasPicture,
  csv: () => true,
  json: () => true,
  summary: (figure) => figure.about().hasSummary,
  // Where nothing is drawn there is nothing to embed.
  oembed: hasPicture,
};

/** Whether a figure has a file. */
export function hasFile(file: FigureFile, figure: PlacedFigure, text: Catalogue): boolean {
  return HAS[file](figure, text);
}

/** The files that a figure has. */
export function filesOf(figure: PlacedFigure, text: Catalogue): FigureFile[] {
  return (Object.keys(FIGURE_FILES) as FigureFile[]).filter((file) => hasFile(file, figure, text));
}
