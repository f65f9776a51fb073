import { addressOf, wholeAddress } from '../../model/address.ts';
import { editionsWith } from '../../published/editions.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { apaText } from '../citation/apa.ts';
import { citationOfFigure } from '../citation/citation.ts';
import { cardAddress } from '../pictures/pictures.ts';
import { titleOf } from '../placed/placed.ts';
import type { PlacedFigure } from '../placed/placed-figure.ts';
import { type FrameShape, frameHeight } from './embed-height.ts';
import { type EmbedChoice, embedSnippet } from './embed-snippet.ts';
import { COLUMN } from './embed-width.ts';
import { fixedHeight } from './fixed-height.ts';
import { frameShape } from './frame-shape.ts';

/** Seconds a consumer may keep an answer: a day, as an edition is seldom made more often. */
const CACHE_AGE = 86_400;

/** What the builder has to know of a figure to write its snippet. */
export interface Embeddable {
  readonly path: string;
  readonly title: string;
  readonly sentence: string;
  readonly shape: FrameShape;
  /** Whether it has pictures of its own beside its page. */
  readonly hasPictures: boolean;
  /** The frozen editions that have it, newest first. */
  readonly editions: readonly string[];
  /** How to cite it, as the American Psychological Association has it. */
  readonly cite: string;
}

/** A figure as the builder needs it. */
export function embeddableOf(figure: PlacedFigure, text: Catalogue): Embeddable {
  const view = figure.draw(text);
  const title = titleOf(figure, text);
  return {
    path: figure.path,
    title,
    sentence: view.sentence,
    shape: frameShape(view, title, text),
    hasPictures: figure.scope !== 'country',
    editions: editionsWith(figure.path),
    cite: apaText(citationOfFigure(figure, text), text),
  };
}

/** What is embedded when nobody chose anything: live, as wide as its column, in the reader's colours. */
export function usualChoice(
  { path, title, sentence, shape, hasPictures }: Embeddable,
  text: Catalogue,
): EmbedChoice {
  return {
    site: wholeAddress(addressOf('')),
    ...{ path, title, sentence, hasPictures },
    frozen: null,
    language: text.language,
    theme: 'auto',
    width: null,
    isSmall: false,
    height: fixedHeight(shape, null),
    resizer: false,
  };
}

/** The answer of a provider as https://oembed.com has it, for the figure's page; it has a picture. */
export function oembedOf(figure: PlacedFigure, text: Catalogue) {
  const embeddable = embeddableOf(figure, text);
  const site = wholeAddress(addressOf(''));
  // The answer is for one width, and a consumer that keeps to it may take the frame's style away.
  const height = frameHeight(embeddable.shape, COLUMN);
  const { css } = fixedHeight(embeddable.shape, COLUMN);
  const choice = { ...usualChoice(embeddable, text), width: COLUMN, height: { most: height, css } };
  return {
    type: 'rich',
    version: '1.0',
    title: embeddable.title,
    author_name: text.site.name,
    author_url: site,
    provider_name: text.site.name,
    provider_url: site,
    cache_age: CACHE_AGE,
    thumbnail_url: wholeAddress(cardAddress(figure)),
    thumbnail_width: 1200,
    thumbnail_height: 630,
    html: embedSnippet(choice),
    width: COLUMN,
    height,
    // Not of the standard, which lets consumers pass over what they do not know: for our own builder.
    ipv6_atlas: embeddable,
  };
}
