import { type CardParts, renderCard } from '../../charts/picture/card.ts';
import { CARD } from '../../charts/picture/card-frame.ts';
import { renderPicture } from '../../charts/picture/picture.ts';
import { sourcesInBrief } from '../../figures/sources-in-brief.ts';
import { addressOf, figureAddress, hostOf, wholeAddress } from '../../model/address.ts';
import { edition } from '../../published/dates.ts';
import { siteData } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { titleOf } from '../placed/placed.ts';
import type { PlacedFigure } from '../placed/placed-figure.ts';
import { cachedPng } from './picture-cache.ts';
import { pictureDrawing, siteFigure } from './pictures.ts';
import { CARD_SHEET, PICTURE_SHEET } from './sheets.ts';

/** A figure as an SVG file that needs nothing else. Throws when it has nothing to draw. */
export function drawSvg(figure: PlacedFigure, text: Catalogue): string {
  const view = figure.draw(text);
  const drawing = pictureDrawing(view);
  if (drawing === undefined) throw new RangeError(`The figure ${figure.path} has nothing to draw`);
  const source = text.pictures.source(view.sources.map((one) => one.text));
  const credits = [source, ...imprintOf(figure, text)];
  const parts = { ...commonParts(figure, text), drawing, notes: view.notes, credits };
  return renderPicture(parts, PICTURE_SHEET);
}

/** What a picture says last: of which edition it is, and where the figure stands. */
function imprintOf(figure: PlacedFigure, text: Catalogue): string[] {
  const address = wholeAddress(figureAddress(figure.path));
  return [
    text.pictures.of({ edition: edition(siteData()) }),
    text.pictures.at({ site: text.site.name, address }),
  ];
}

/** A figure for previews of shared pages, as PNG. */
export function drawShare(figure: PlacedFigure, text: Catalogue): Promise<Uint8Array<ArrayBuffer>> {
  return cachedPng(cardOf(figure, text), CARD.width);
}

/** The card of a figure as SVG. */
export function cardOf(figure: PlacedFigure, text: Catalogue): string {
  return renderCard(cardParts(figure, text), CARD_SHEET);
}

/** The card of the whole site, with the map of its front page where there is one, as PNG. */
export function drawSiteShare(text: Catalogue): Promise<Uint8Array<ArrayBuffer>> {
  const figure = siteFigure(text);
  const words = {
    language: text.language,
    title: text.site.name,
    sentence: text.home.description,
  };
  const shown = figure ? shownOf(figure, text) : { unit: '', drawings: [], sources: [] };
  return cachedPng(renderCard({ ...shown, ...imprint(text), ...words }, CARD_SHEET), CARD.width);
}

function cardParts(figure: PlacedFigure, text: Catalogue): CardParts {
  return { ...commonParts(figure, text), ...shownOf(figure, text), ...imprint(text) };
}

/** What a card shows of a figure, and who counted it. */
function shownOf(figure: PlacedFigure, text: Catalogue) {
  const { unit, drawings, card, sources } = figure.draw(text);
  return {
    unit,
    drawings: card === undefined ? drawings : [card],
    sources: sourcesInBrief(sources, text),
  };
}

/** Who says it, and as of when. */
export function imprint(text: Catalogue) {
  const host = hostOf(wholeAddress(addressOf('')));
  return {
    site: text.pictures.host({ site: text.site.name, host }),
    edition: text.pictures.of({ edition: edition(siteData()) }),
  };
}

function commonParts(figure: PlacedFigure, text: Catalogue) {
  const { unit, sentence } = figure.draw(text);
  return { language: text.language, title: titleOf(figure, text), unit, sentence };
}
