import { CARD } from '../../charts/picture/card-frame.ts';
import { type Panel, renderCardOfTwo } from '../../charts/picture/card-of-two.ts';
import { summaryOf } from '../../figures/country/summary.ts';
import { CARD_FIGURES, COUNTRY_FIGURES } from '../../figures/figures.ts';
import { sourcesInBrief } from '../../figures/sources-in-brief.ts';
import { siteData } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { figuresOf } from '../placed/placed.ts';
import type { PlacedFigure } from '../placed/placed-figure.ts';
import { cardOf, imprint } from './draw-picture.ts';
import { cachedPng } from './picture-cache.ts';
import { hasPicture } from './pictures.ts';
import { CARD_SHEET } from './sheets.ts';

/** Whether a country has a card: some figure of it is drawn. */
export function hasCountryCard(alpha2: string, text: Catalogue): boolean {
  return drawnFigures(alpha2, text).length > 0;
}

/** The card of a country for previews of its pages, as PNG. Throws when nothing of it is drawn. */
export function drawCountryShare(
  alpha2: string,
  text: Catalogue,
): Promise<Uint8Array<ArrayBuffer>> {
  return cachedPng(countryCard(alpha2, text), CARD.width);
}

/** Its sentence and its two main charts; where it has one, that one's card. */
function countryCard(alpha2: string, text: Catalogue): string {
  const [first, second] = drawnFigures(alpha2, text);
  if (!first) throw new RangeError(`Nothing of ${alpha2} is drawn`);
  if (!second) return cardOf(first, text);
  const [sentence = ''] = summaryOf(siteData(), siteData().country(alpha2), text);
  const sources = [first, second].flatMap((figure) => figure.draw(text).sources);
  const parts = {
    ...{
      language: text.language,
      title: text.place(alpha2, 'name'),
      unit: sentence,
      sentence,
    },
    ...imprint(text),
    sources: sourcesInBrief(sources, text),
    panels: [panelOf(first, text), panelOf(second, text)] as const,
  };
  return renderCardOfTwo(parts, CARD_SHEET);
}

/** Those of its main figures that are drawn, or else others of it. */
function drawnFigures(alpha2: string, text: Catalogue): PlacedFigure[] {
  const drawn = (figures: typeof COUNTRY_FIGURES) =>
    figuresOf(figures, alpha2).filter((figure) => hasPicture(figure, text));
  const main = drawn(CARD_FIGURES);
  return main.length === CARD_FIGURES.length ? main : drawn(COUNTRY_FIGURES);
}

/** The drawing for phones has the largest letters. */
function panelOf(figure: PlacedFigure, text: Catalogue): Panel {
  const { title, drawings } = figure.draw(text);
  const [drawing] = drawings;
  if (!drawing) throw new RangeError(`The figure ${figure.path} has nothing to draw`);
  return { title, drawing };
}
