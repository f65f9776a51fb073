import type { Catalogue } from '../../text/catalogue.ts';
import { countryJson } from '../downloads/country-json.ts';
import { figureCsv, figureJson, summaryCsv } from '../downloads/figure-download.ts';
import { oembedOf } from '../embed/oembed.ts';
import { drawCountryShare, hasCountryCard } from '../pictures/country-card.ts';
import { drawShare, drawSvg } from '../pictures/draw-picture.ts';
import { hasPicture } from '../pictures/pictures.ts';
import type { PlacedFigure } from '../placed/placed-figure.ts';
import type { IssuedFile, IssuedOfCountry } from './issued-file.ts';

const CSV = { mediaType: 'text/csv; charset=utf-8; header=present', perLanguage: false } as const;
const JSON_FILE = { name: 'data.json', mediaType: 'application/json', perLanguage: false } as const;
/** 1200 × 630 pixels, for previews where a page is shared. */
const CARD = { name: 'share.png', mediaType: 'image/png', perLanguage: true } as const;

/** Countries' figures are four of every five: what programs want of them stands once a country. */
const isOwn = ({ scope }: PlacedFigure) => scope !== 'country';

function hasOwnPicture(figure: PlacedFigure, text: Catalogue): boolean {
  return isOwn(figure) && hasPicture(figure, text);
}

/** Everything that is issued of a figure beside its page and its frame. */
export const ISSUED = {
  csv: { ...CSV, name: 'data.csv', holds: 'numbers', has: () => true, make: figureCsv },
  /** The table on the page, where it is not among the numbers drawn. */
  summary: {
    ...{ ...CSV, name: 'summary.csv', holds: 'numbers', make: summaryCsv },
    has: (figure) => figure.about().hasSummary,
  },
  json: {
    ...{ ...JSON_FILE, holds: 'numbers', has: isOwn },
    make: (figure, text) => JSON.stringify(figureJson(figure, text)),
  },
  /** It follows its reader's light or dark by itself. Of a country's figure its page makes the same when asked. */
  svg: {
    ...{ name: 'chart.svg', mediaType: 'image/svg+xml', perLanguage: true, holds: 'picture' },
    ...{ has: hasOwnPicture, make: drawSvg },
  },
  share: {
    ...{ ...CARD, holds: 'picture', make: drawShare },
    has: hasOwnPicture,
  },
  /** Where nothing is drawn there is nothing to embed. */
  oembed: {
    ...{ name: 'oembed.json', mediaType: 'application/json', perLanguage: true, holds: null },
    has: hasOwnPicture,
    make: (figure, text) => JSON.stringify(oembedOf(figure, text)),
  },
} as const satisfies Readonly<Record<string, IssuedFile>>;
export type IssuedKind = keyof typeof ISSUED;

/** Everything that is issued of a country beside its page. */
export const ISSUED_OF_COUNTRY = {
  json: {
    ...{ ...JSON_FILE, has: () => true },
    make: (alpha2, text) => JSON.stringify(countryJson(alpha2, text)),
  },
  share: { ...CARD, has: hasCountryCard, make: drawCountryShare },
} as const satisfies Readonly<Record<string, IssuedOfCountry>>;
