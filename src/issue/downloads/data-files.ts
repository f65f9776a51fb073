import { publisherOf } from '../../figures/credits.ts';
import { addressOf, wholeAddress } from '../../model/address.ts';
import { zipName } from '../../model/edition.ts';
import { ROOT_LANGUAGE } from '../../model/language.ts';
import { makersBehind } from '../../model/provenance.ts';
import { edition, editionDay } from '../../published/dates.ts';
import { frozenEditions, frozenZip } from '../../published/editions.ts';
import { readPublished, siteData } from '../../published/read.ts';
import { type Catalogue, catalogueOf } from '../../text/catalogue.ts';
import { apaText } from '../citation/apa.ts';
import { citationOfEdition } from '../citation/citation.ts';
import { citationFiles } from '../citation/formats.ts';
import { SUMS, sumsOf } from './checksums.ts';
import { csvw } from './csvw.ts';
import { dataPackage } from './data-package.ts';
import { type DataTable, metricPath, metricTables, referenceTables } from './data-tables.ts';
import { metricJson } from './metric-json.ts';
import { sourcesFile } from './sources-file.ts';
import { zipOf } from './zip.ts';

/** Everything promised below `/data/`, made once a build. */
export interface DataFiles {
  readonly metrics: readonly DataTable[];
  readonly references: readonly DataTable[];
  /** Contents by path below `/data/`, `SHA256SUMS` last. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Names of the files that describe the others. Their addresses are a promise. */
export const DATA_FILES = {
  package: 'datapackage.json',
  csvw: 'csv-metadata.json',
  sources: 'sources.json',
  readme: 'README.txt',
  sums: SUMS,
} as const;

/** The address of a file by its path below `/data/`. */
export function dataAddress(path: string): string {
  return addressOf(`data/${path}`);
}

let made: DataFiles | undefined;

/** All files below `/data/`: words in them are English, as the names of their columns are. */
export function dataFiles(): DataFiles {
  made ??= makeFiles(catalogueOf(ROOT_LANGUAGE));
  return made;
}

function makeFiles(text: Catalogue): DataFiles {
  const metrics = metricTables(text);
  const references = referenceTables(text);
  const tables = [...metrics, ...references];
  const archived = new Map<string, Uint8Array>([
    ...tables.map(({ path, csv }) => [path, csv] as const),
    [DATA_FILES.package, jsonFile(dataPackage(tables, text), 1)],
    [DATA_FILES.csvw, jsonFile(csvw(tables, text), 1)],
    [DATA_FILES.sources, jsonFile(sourcesFile(text), 1)],
    [DATA_FILES.readme, Buffer.from(readmeFile(tables, text))],
    ...citationFiles(citationOfEdition(text), text).map(
      ({ ending, content }) => [`citation${ending}`, Buffer.from(content)] as const,
    ),
  ]);
  const zip = zipOf(
    zipName(edition(siteData())).replace('.zip', ''),
    archived,
    editionDay(siteData()),
  );
  const files = new Map<string, Uint8Array>([
    ...archived,
    ...metrics.map((one) => [metricPath(one.id, 'json'), jsonFile(metricJson(one, text))] as const),
    [zipName(edition(siteData())), zip],
    // Last: that of this edition, once it is frozen, is the one frozen.
    ...frozenZips(),
  ]);
  return { metrics, references, files: files.set(DATA_FILES.sums, Buffer.from(sumsOf(files))) };
}

/** Those of frozen editions stay where they were on their day, byte for byte. */
function frozenZips(): [string, Uint8Array][] {
  return frozenEditions().map(({ edition: name }) => [zipName(name), frozenZip(name)]);
}

function jsonFile(content: object, indent = 0): Uint8Array {
  return Buffer.from(`${JSON.stringify(content, null, indent)}\n`);
}

function readmeFile(tables: readonly DataTable[], text: Catalogue): string {
  return text.data.readme({
    edition: edition(siteData()),
    address: wholeAddress(addressOf('data/')),
    citation: apaText(citationOfEdition(text), text),
    files: tables.map(
      ({ path, title, description }) => [path, `${title}. ${description}`] as const,
    ),
    sources: readPublished().provenance.sources.map((source) => {
      const terms = [source, ...makersBehind(source)].map(({ licence }) => licence);
      return [source.title, publisherOf(source, text), [...new Set(terms)].join('; ')] as const;
    }),
  });
}
