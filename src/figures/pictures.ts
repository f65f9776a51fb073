import type { Catalogue } from '../text/catalogue.ts';
import type { FigureView } from './figure.ts';
import { figureFileAddress } from './figure-files.ts';
import { type PlacedFigure, placedFigure, placedFigures, placeName } from './placed.ts';

/** The picture that stands for a page where it is shared. */
export interface ShareImage {
  /** Its address below the site's root. */
  readonly path: string;
  readonly alt: string;
}

/** The drawing that pictures show: the one for wide pages. `undefined` when there is nothing to draw. */
export function pictureDrawing({ drawings }: Pick<FigureView, 'drawings'>): string | undefined {
  return drawings.at(-1);
}

/** Whether a figure has pictures beside its page; one without data has none. */
export function hasPicture(figure: Pick<PlacedFigure, 'draw'>, text: Catalogue): boolean {
  return pictureDrawing(figure.draw(text)) !== undefined;
}

/** What routes of pictures hand to Astro: one `figure` parameter for each figure that has pictures. */
export function picturePaths(text: Catalogue): { params: { figure: string } }[] {
  return [...placedFigures().values()]
    .filter((figure) => hasPicture(figure, text))
    .map(({ path }) => ({ params: { figure: path } }));
}

/** A figure's title as it stands without a page: with the place it is about. */
export function pictureTitle(figure: PlacedFigure, text: Catalogue): string {
  return text.pictures.titled({ place: placeName(figure, text), title: figure.draw(text).title });
}

/** The picture of the first of these figures that exists and has one; `undefined` when none does. */
export function shareImage(paths: readonly string[], text: Catalogue): ShareImage | undefined {
  const figures = placedFigures();
  const path = paths.find((one) => {
    const figure = figures.get(one);
    return figure !== undefined && hasPicture(figure, text);
  });
  if (path === undefined) return undefined;
  const figure = placedFigure(path);
  const { sentence } = figure.draw(text);
  return {
    path: figureFileAddress(path, 'share'),
    alt: text.pictures.alt({ title: pictureTitle(figure, text), sentence }),
  };
}
