import { addressOf, wholeAddress } from '../../model/address.ts';
import { CC_BY } from '../../model/licence.ts';
import { makersBehind, type Source } from '../../model/provenance.ts';
import { edition, editionDay } from '../../published/dates.ts';
import { siteData } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { areOpen, termsAddress } from '../metadata/terms.ts';
import type { DataTable } from './data-tables.ts';
import type { Column } from './download-table.ts';

/** Types of Table Schema as CSV on the Web names them. */
const DATATYPES: Readonly<Record<Column['type'], string>> = {
  string: 'string',
  integer: 'integer',
  number: 'double',
  date: 'date',
  yearmonth: 'gYearMonth',
  year: 'gYear',
};

/**
 * The same description as CSV on the Web: a table group
 * (https://www.w3.org/TR/2015/REC-tabular-metadata-20151217/). Each row is about `<file>#<key>`.
 */
export function csvw(tables: readonly DataTable[], text: Catalogue) {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    'dc:title': text.data.packageTitle(edition(siteData())),
    'dc:description': text.data.packageDescription,
    'dc:identifier': wholeAddress(addressOf('data/')),
    'dc:issued': { '@value': editionDay(siteData()), '@type': 'xsd:date' },
    'dc:license': { '@id': termsAddress() },
    'dc:rights': text.data.licence,
    tables: tables.map((table) => tableOf(table, text)),
  };
}

function tableOf({ path, title, description, table, sources }: DataTable, text: Catalogue) {
  const isOpen = areOpen(sources);
  return {
    url: path,
    'dc:title': title,
    'dc:description': description,
    'dc:license': { '@id': isOpen ? CC_BY.address : termsAddress() },
    'dc:rights': isOpen ? text.data.licenceOpen : text.data.licence,
    ...(sources.length > 0 && { 'dc:source': addressesOf(sources) }),
    tableSchema: {
      columns: table.columns.map(columnOf),
      primaryKey: table.key,
      aboutUrl: `${path}#${table.key.map((name) => `{${name}}`).join('/')}`,
    },
  };
}

/** Where the sources are published, and where those offer theirs who made files of them. */
function addressesOf(sources: readonly Source[]) {
  const works = [...sources, ...makersBehind({ files: sources.flatMap(({ files }) => files) })];
  return works.map(({ address }) => ({ '@id': address }));
}

function columnOf({ name, type, description, required, bounds }: Column) {
  const base = DATATYPES[type];
  return {
    ...{ name, titles: name, 'dc:description': description },
    datatype: bounds ? { base, minimum: bounds[0], maximum: bounds[1] } : base,
    null: '',
    required,
  };
}
