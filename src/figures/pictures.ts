import type { Catalogue } from '../text/catalogue.ts';
import type { FigureView } from './figure.ts';
import type { PlacedFigure } from './placed.ts';

/** The drawing that pictures show: the one for wide pages. `undefined` when there is nothing to draw. */
export function pictureDrawing({ drawings }: Pick<FigureView, 'drawings'>): string | undefined {
  return drawings.at(-1);
}

/** Whether a figure has pictures beside its page; one without data has none. */
export function hasPicture(figure: Pick<PlacedFigure, 'draw'>, text: Catalogue): boolean {
  return pictureDrawing(figure.draw(text)) !== undefined;
}
