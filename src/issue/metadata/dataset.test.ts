import { describe, expect, it } from 'vitest';
import { CC_BY } from '../../model/licence.ts';
import { type MakerId, makersOf } from '../../model/makers.ts';
import { edition } from '../../published/dates.ts';
import { siteData } from '../../published/read.ts';
import { catalogueOf } from '../../text/catalogue.ts';
import { placedFigures } from '../placed/placed.ts';
import { figureAt, isThere } from '../placed/sample-placed.ts';
import { datasetOfCountry } from './country-dataset.ts';
import { datasetOf, datasetOfEdition } from './dataset.ts';
import { areOpen, licenceOf, termsAddress } from './terms.ts';

const text = catalogueOf('en');

/**
 * Of a Dataset and of its DataDownload, as https://developers.google.com/search/docs/appearance/structured-data/dataset
 * lists them; of the recommended ones, those that apply to us.
 */
const REQUIRED = ['name', 'description'];
const RECOMMENDED = [
  ...['creator', 'distribution', 'identifier', 'includedInDataCatalog', 'isAccessibleForFree'],
  ...['keywords', 'license', 'spatialCoverage', 'temporalCoverage', 'url', 'variableMeasured'],
  'version',
];
const DOWNLOAD = ['contentUrl', 'encodingFormat'];

/** Figures of each kind. */
const FULL = ['world-ipv6-held', 'map-ipv6-held', 'group-ipv6-held/ldc'];
const of = (path: string) => datasetOf(figureAt(path), text) as unknown as Described;

const ofIvory = () => datasetOfCountry(siteData().country('CI'), text) as unknown as Described;

interface Described {
  readonly [property: string]: unknown;
  readonly name: string;
  readonly description: string;
  readonly temporalCoverage?: string;
  readonly distribution: readonly Record<string, string>[];
  readonly isBasedOn: readonly Record<string, unknown>[];
}

function missing(described: Readonly<Record<string, unknown>>, properties: readonly string[]) {
  return properties.filter((property) => {
    const value = described[property];
    return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  });
}

describe('the description of a figure for schema.org', () => {
  it.each(FULL.filter(isThere))('has what Google requires and recommends: %s', (path) => {
    expect(missing(of(path), [...REQUIRED, ...RECOMMENDED])).toEqual([]);
    expect(of(path).distribution.flatMap((one) => missing(one, DOWNLOAD))).toEqual([]);
  });

  it('has the same for a country, with the numbers of each of its figures and of all as one file', () => {
    expect(missing(ofIvory(), [...REQUIRED, ...RECOMMENDED])).toEqual([]);
    expect(ofIvory().distribution.flatMap((one) => missing(one, DOWNLOAD))).toEqual([]);
    const own = [...placedFigures().keys()].filter((path) => path.endsWith('/ci'));
    expect(ofIvory().distribution.map(({ contentUrl }) => contentUrl)).toEqual([
      'https://ipv6-atlas.example/countries/ci/data.json',
      ...own.map((path) => `https://ipv6-atlas.example/figures/${path}/data.csv`),
    ]);
  });

  it('has a description of 50 to 5,000 letters for every country', () => {
    const lengths = siteData().countries.map((country) => {
      const { description } = datasetOfCountry(country, text) as unknown as Described;
      return [country.alpha2, description.length] as const;
    });
    expect(lengths.filter(([, length]) => length < 50 || length > 5000)).toEqual([]);
  });

  it('has a description of 50 to 5,000 letters for every figure', () => {
    const lengths = [...placedFigures().values()].map((one) => {
      return [one.path, (datasetOf(one, text) as unknown as Described).description.length] as const;
    });
    expect(lengths.filter(([, length]) => length < 50 || length > 5000)).toEqual([]);
  });

  it('names the sources with their address and terms', () => {
    for (const path of FULL.filter(isThere)) {
      for (const source of of(path).isBasedOn)
        expect(missing(source, ['name', 'url', 'publisher', 'license'])).toEqual([]);
      expect(of(path).isBasedOn.length).toBeGreaterThan(0);
    }
  });

  it('names the documents of figures that no measure is behind, and their terms as ours alone nowhere', () => {
    for (const path of [
      'iot-devices-a-person',
      'iot-forecasts-of-2025',
      'map-policies',
      'ipv4-run-out',
    ].filter(isThere)) {
      expect(of(path).isBasedOn.length, path).toBeGreaterThan(0);
      expect(of(path).isBasedOn.flatMap((one) => missing(one, ['name', 'url']))).toEqual([]);
      expect(of(path).license, path).toMatchObject({ url: termsAddress() });
    }
  });

  it('is under CC BY where each source allows it, else on the terms listed for all of them', () => {
    if (isThere('map-ipv6-users'))
      expect(of('map-ipv6-users').license).toEqual({
        '@type': 'CreativeWork',
        name: text.data.licenceShort,
        url: 'https://ipv6-atlas.example/data/#terms',
      });
    const file = { name: 'a', sha256: '0'.repeat(64), bytes: 1, records: 1 };
    const open = { licence: 'CC BY 4.0', files: [file] };
    expect(licenceOf(areOpen([open]), text)).toBe(CC_BY.address);
    expect(areOpen([open, { ...open, licence: 'no terms stated' }])).toBe(false);
    // A file that others made is as free as their work is, too.
    const copyOf = (maker: MakerId) => ({ ...open, files: [{ ...file, via: makersOf([maker]) }] });
    expect(areOpen([copyOf('ipverse')])).toBe(true);
    expect(areOpen([copyOf('webnet77')])).toBe(false);
  });

  it('covers the time from the first date drawn to the last', () => {
    const [first] = siteData().series('ipv6-held', 'CI');
    const last = siteData().latestReading('ipv6-held', 'CI');
    const [begin = '', end = ''] = String(ofIvory().temporalCoverage).split('/');
    expect(begin <= String(first?.date) && String(last?.date) <= (end || begin)).toBe(true);
    const path = 'group-ipv6-users/ldc';
    if (isThere(path)) expect(of(path).temporalCoverage).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});

describe('the description of the edition', () => {
  it('is a catalogue with one data set of everything', () => {
    const catalogue = datasetOfEdition(text) as unknown as { dataset: Described };
    const needed = [...REQUIRED, 'license', 'creator', 'distribution', 'isBasedOn'];
    expect(missing(catalogue.dataset, needed)).toEqual([]);
    expect(catalogue.dataset.version).toBe(edition(siteData()));
  });

  it('has an identifier of its own, other than that of the catalogue, and the terms of all sources', () => {
    const catalogue = datasetOfEdition(text) as unknown as Described & { dataset: Described };
    expect(catalogue.dataset.identifier).not.toBe(catalogue['@id']);
    expect(catalogue.dataset['@id']).toBe(catalogue.dataset.identifier);
    for (const one of [catalogue, catalogue.dataset])
      expect(one.license).toMatchObject({ url: termsAddress() });
  });
});
