import type { DataCatalog, DataDownload, Dataset, Organization, WithContext } from 'schema-dts';
import type { Credit } from '../../figures/figure.ts';
import { tellSource } from '../../figures/told-source.ts';
import { addressOf, figureAddress, wholeAddress } from '../../model/address.ts';
import { zipName } from '../../model/edition.ts';
import type { Maker } from '../../model/makers.ts';
import { makersBehind, type Source } from '../../model/provenance.ts';
import { edition, editionDay } from '../../published/dates.ts';
import { readPublished, siteData } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { DATA_FILES, dataAddress } from '../downloads/data-files.ts';
import { distributionsOf } from '../files/offered-files.ts';
import { placeName, titleOf } from '../placed/placed.ts';
import type { PlacedFigure } from '../placed/placed-figure.ts';
import { documentsBehind, sourcesBehind } from './page-sources.ts';
import { areOpen, licenceOf } from './terms.ts';

/** The numbers of a figure with a page of its own as schema.org describes a data set, for those who search for data. */
export function datasetOf(figure: PlacedFigure, text: Catalogue): WithContext<Dataset> {
  const view = figure.draw(text);
  const definitions = view.metrics.map((id) => text.metrics[id].definition);
  const { coverage } = figure.about();
  const [sources, documents] = [sourcesBehind(view), documentsBehind(view)];
  return {
    '@context': 'https://schema.org',
    ...common(documents.length === 0 && areOpen(sources), text),
    name: titleOf(figure, text),
    description: text.paragraph([view.sentence, ...definitions]),
    url: wholeAddress(figureAddress(figure.path)),
    identifier: wholeAddress(figureAddress(figure.path)),
    ...(coverage && { temporalCoverage: coverage }),
    spatialCoverage: placeOf(figure, text),
    variableMeasured: view.metrics.map((id) => ({
      '@type': 'PropertyValue',
      name: text.metrics[id].name,
      // The definition stands in the description already.
      unitText: text.metrics[id].unit,
      propertyID: id,
    })),
    isBasedOn: [...sources.map((source) => basis(source, text)), ...documents.map(document)],
    distribution: distributionsOf(figure, text),
    includedInDataCatalog: inCatalog(text),
  };
}

/** The whole edition: our catalogue of data, and its files as one data set. */
export function datasetOfEdition(text: Catalogue): WithContext<DataCatalog> {
  const { sources } = readPublished().provenance;
  return {
    '@context': 'https://schema.org',
    '@type': 'DataCatalog',
    '@id': catalogId(),
    name: text.figurePages.dataset.catalogue,
    description: text.data.description,
    url: catalogId(),
    license: licenceOf(areOpen(sources), text),
    creator: ourselves(text),
    dataset: {
      ...common(areOpen(sources), text),
      // A part of the catalogue's page: one address cannot be both.
      '@id': editionId(),
      name: text.data.packageTitle(edition(siteData())),
      description: text.data.packageDescription,
      url: catalogId(),
      identifier: editionId(),
      spatialCoverage: { '@type': 'Place', name: text.figurePages.dataset.world },
      isBasedOn: sources.map((source) => basis(source, text)),
      distribution: [
        download(zipName(edition(siteData())), 'application/zip'),
        download(DATA_FILES.package, 'application/json'),
        download(DATA_FILES.csvw, 'application/csvm+json'),
      ],
      includedInDataCatalog: inCatalog(text),
    },
  };
}

/** What all of our data sets have. */
export function common(isOpen: boolean, text: Catalogue) {
  return {
    '@type': 'Dataset',
    creator: ourselves(text),
    license: licenceOf(isOpen, text),
    isAccessibleForFree: true,
    inLanguage: text.language,
    keywords: text.data.keywords,
    version: edition(siteData()),
    dateModified: editionDay(siteData()),
  } as const;
}

/** The catalogue by name, for readers of one page who do not follow its address. */
export function inCatalog(text: Catalogue) {
  return {
    '@type': 'DataCatalog',
    '@id': catalogId(),
    name: text.figurePages.dataset.catalogue,
    url: catalogId(),
  } as const;
}

function catalogId(): string {
  return wholeAddress(addressOf('data/'));
}

function editionId(): string {
  return wholeAddress(`${addressOf('data/')}#edition`);
}

function ourselves(text: Catalogue): Organization {
  return {
    '@type': 'Organization',
    name: text.site.name,
    url: wholeAddress(addressOf('')),
  } as const;
}

/** What a source is and on which terms: those of its publisher, in the page’s language. */
function basis(named: Source, text: Catalogue) {
  const source = tellSource(named, text);
  const makers = makersBehind(source);
  return {
    ...{ ...workOf(source), name: source.title, dateModified: source.asOf },
    ...(makers.length > 0 && { isBasedOn: makers.map(workOf) }),
  } as const;
}

/** The work of a publisher, or of somebody who made a file of its data. */
function workOf({ publisher, address, licence }: Maker) {
  return {
    '@type': 'CreativeWork',
    name: publisher,
    url: address,
    publisher: { '@type': 'Organization', name: publisher },
    license: { '@type': 'CreativeWork', name: licence },
  } as const;
}

/** A document of others, whose terms we do not pass on, or a table of our own. */
function document({ text, href }: Credit) {
  return { '@type': 'CreativeWork', name: text, url: wholeAddress(href) } as const;
}

function placeOf(figure: PlacedFigure, text: Catalogue) {
  const name = placeName(figure, text) ?? text.figurePages.dataset.world;
  return { '@type': 'Place', name } as const;
}

function download(path: string, encodingFormat: string): DataDownload {
  const contentUrl = wholeAddress(dataAddress(path));
  return { '@type': 'DataDownload', name: path, contentUrl, encodingFormat } as const;
}
