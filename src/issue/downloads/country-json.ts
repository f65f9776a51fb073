import { COUNTRY_FIGURES } from '../../figures/figures.ts';
import { countryAddress, wholeAddress } from '../../model/address.ts';
import { edition } from '../../published/dates.ts';
import { siteData } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { embeddableOf } from '../embed/oembed.ts';
import { hasPicture } from '../pictures/pictures.ts';
import { figuresOf } from '../placed/placed.ts';
import { figureJson } from './figure-download.ts';

/** Every figure of a country with its numbers, its words and, where it is drawn, what embeds it. */
export function countryJson(alpha2: string, text: Catalogue) {
  return {
    country_code: alpha2,
    country: text.place(alpha2, 'name'),
    ...{ edition: edition(siteData()), address: wholeAddress(countryAddress(alpha2)) },
    licence: text.data.licence,
    figures: figuresOf(COUNTRY_FIGURES, alpha2).map((figure) => ({
      ...figureJson(figure, text),
      // For our own builder of frames.
      ...(hasPicture(figure, text) && { ipv6_atlas: embeddableOf(figure, text) }),
    })),
  };
}
