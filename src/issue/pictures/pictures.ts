import type { Drawing } from '../../charts/parts/drawing.ts';
import type { FigureView } from '../../figures/figure.ts';
import { WORLD_FIGURES } from '../../figures/figures.ts';
import { addressOf, countryAddress, figureAddress } from '../../model/address.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { figuresOf, titleOf } from '../placed/placed.ts';
import type { PlacedFigure } from '../placed/placed-figure.ts';

/** The picture that stands for a page where it is shared. */
export interface ShareImage {
  /** Its address below the site's root. */
  readonly path: string;
  readonly alt: string;
}

/** The drawing that pictures show: the one for wide pages. `undefined` when there is nothing to draw. */
export function pictureDrawing({ drawings }: Pick<FigureView, 'drawings'>): Drawing | undefined {
  return drawings.at(-1);
}

/** Whether a figure has pictures beside its page; one without data has none. */
export function hasPicture(figure: Pick<PlacedFigure, 'draw'>, text: Catalogue): boolean {
  return pictureDrawing(figure.draw(text)) !== undefined;
}

/** The card of the first of these figures that has one, or the site's own. */
export function shareImage(figures: readonly PlacedFigure[], text: Catalogue): ShareImage {
  const shown = figures.find((figure) => hasPicture(figure, text));
  if (shown === undefined) return siteImage(text);
  const { sentence } = shown.draw(text);
  return {
    path: cardAddress(shown),
    alt: text.pictures.alt({ title: titleOf(shown, text), sentence }),
  };
}

/** Where the card of a figure lies: a country's figures share that of the country. */
export function cardAddress({
  path,
  scope,
  place,
}: Pick<PlacedFigure, 'path' | 'scope' | 'place'>): string {
  const page = scope === 'country' ? countryAddress(place ?? '') : figureAddress(path);
  return `${page}share.png`;
}

/** The figure that stands for the whole site: the first of the world that is drawn in this edition, a map. */
export function siteFigure(text: Catalogue): PlacedFigure | null {
  return figuresOf(WORLD_FIGURES).find((figure) => hasPicture(figure, text)) ?? null;
}

/** The card of the whole site, for pages without a figure of their own. */
export function siteImage(text: Catalogue): ShareImage {
  const { name } = text.site;
  return {
    path: addressOf('share.png'),
    alt: text.pictures.alt({ title: name, sentence: text.home.description }),
  };
}
