import { CARD, renderCard } from '../../charts/picture/card.ts';
import { PICTURE_WIDTH, renderPicture } from '../../charts/picture/picture.ts';
import type { Theme } from '../../charts/picture/style.ts';
import { wholeAddress } from '../../model/address.ts';
import { edition } from '../../published/dates.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { figureAddress } from '../figure-files.ts';
import { pictureDrawing, pictureTitle } from '../pictures.ts';
import type { PlacedFigure } from '../placed.ts';
import { cachedPng } from './picture-cache.ts';
import { sheetOf } from './sheets.ts';

/** Pixels for each user unit on paper. */
const PRINT_SCALE = 2;

/** A figure as an SVG file that needs nothing else. Throws when it has nothing to draw. */
export function drawSvg(figure: PlacedFigure, text: Catalogue, theme: Theme): string {
  const view = figure.draw(text);
  const drawing = pictureDrawing(view);
  if (drawing === undefined) throw new RangeError(`The figure ${figure.path} has nothing to draw`);
  const words = text.pictures;
  const address = wholeAddress(figureAddress(figure.path));
  const credits = [
    words.source(view.sources.map((source) => source.text)),
    words.of({ edition: edition() }),
    words.at({ site: text.site.name, address }),
  ];
  const parts = { ...commonParts(figure, text), drawing, notes: view.notes, credits };
  return renderPicture(parts, sheetOf(theme));
}

/** A figure for previews of shared pages, as PNG. */
export function drawShare(figure: PlacedFigure, text: Catalogue): Promise<Uint8Array<ArrayBuffer>> {
  return cachedPng(shareSvg(figure, text), CARD.width);
}

/** A figure for print, as PNG. */
export function drawPrint(figure: PlacedFigure, text: Catalogue): Promise<Uint8Array<ArrayBuffer>> {
  return cachedPng(drawSvg(figure, text, 'light'), PICTURE_WIDTH * PRINT_SCALE);
}

/** The card of a figure before it becomes pixels. */
export function shareSvg(figure: PlacedFigure, text: Catalogue): string {
  const { drawings, sources } = figure.draw(text);
  const parts = {
    ...commonParts(figure, text),
    drawings,
    site: text.site.name,
    source: text.pictures.source(sources.map((source) => source.text)),
    edition: text.pictures.edition(edition()),
  };
  return renderCard(parts, sheetOf('light'));
}

function commonParts(figure: PlacedFigure, text: Catalogue) {
  const { unit, sentence } = figure.draw(text);
  return { language: 'en', title: pictureTitle(figure, text), unit, sentence };
}
