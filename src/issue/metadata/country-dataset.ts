import type { Dataset, WithContext } from 'schema-dts';
import { spanOfDates } from '../../figures/counted.ts';
import { descriptionOf } from '../../figures/country/summary.ts';
import { COUNTRY_FIGURES } from '../../figures/figures.ts';
import { countryAddress, figureFolder, wholeAddress } from '../../model/address.ts';
import type { PublishedCountry } from '../../published/published.ts';
import { siteData } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { ISSUED, ISSUED_OF_COUNTRY } from '../files/issued-files.ts';
import { figuresOf } from '../placed/placed.ts';
import type { PlacedFigure } from '../placed/placed-figure.ts';
import { common, inCatalog } from './dataset.ts';
import { documentsBehind, sourcesBehind } from './page-sources.ts';
import { areOpen } from './terms.ts';

/** The numbers of all figures of a country as schema.org describes a data set; its sources stand in its own file. */
export function datasetOfCountry(country: PublishedCountry, text: Catalogue): WithContext<Dataset> {
  const figures = figuresOf(COUNTRY_FIGURES, country.alpha2);
  const views = figures.map((figure) => figure.draw(text));
  const isOpen = views.every(
    (view) => documentsBehind(view).length === 0 && areOpen(sourcesBehind(view)),
  );
  const address = wholeAddress(countryAddress(country.alpha2));
  const metrics = new Set(views.flatMap((view) => view.metrics));
  const coverage = coverageOf(figures);
  return {
    '@context': 'https://schema.org',
    ...common(isOpen, text),
    name: text.country.title(country.alpha2),
    description: descriptionOf(siteData(), country, text),
    ...{ url: address, identifier: address },
    ...(coverage && { temporalCoverage: coverage }),
    // Not every code of ISO 3166-1 is a country's, so a place is what all of them are.
    spatialCoverage: {
      '@type': 'Place',
      name: text.place(country.alpha2, 'name'),
      identifier: country.alpha2,
    },
    variableMeasured: [...metrics].map((id) => text.metrics[id].name),
    distribution: [
      download(address + ISSUED_OF_COUNTRY.json.name, ISSUED_OF_COUNTRY.json.mediaType),
      ...figures.map(({ path }) =>
        download(wholeAddress(figureFolder(path)) + ISSUED.csv.name, ISSUED.csv.mediaType),
      ),
    ],
    includedInDataCatalog: inCatalog(text),
  };
}

/** From the first day of any figure to the last. */
function coverageOf(figures: readonly PlacedFigure[]): string | null {
  return spanOfDates(figures.flatMap((figure) => figure.about().coverage?.split('/') ?? []));
}

function download(contentUrl: string, mediaType: string) {
  return {
    '@type': 'DataDownload',
    contentUrl,
    encodingFormat: mediaType.split(';')[0] ?? '',
  } as const;
}
