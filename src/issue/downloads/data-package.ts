import { hash } from 'node:crypto';
import { addressOf, wholeAddress } from '../../model/address.ts';
import { CC_BY } from '../../model/licence.ts';
import { keepersBehind, makersBehind, type Source } from '../../model/provenance.ts';
import { edition, editionDay } from '../../published/dates.ts';
import { siteData } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { areOpen, termsAddress } from '../metadata/terms.ts';
import type { DataTable } from './data-tables.ts';
import type { Column } from './download-table.ts';

/**
 * What we add to the numbers is ours to licence; the numbers are not, and several licences in the list would mean
 * a choice among them. So it is CC BY only where every source allows that, else the terms of all sources and ours.
 */
function licencesOf(sources: readonly Source[], text: Catalogue) {
  if (areOpen(sources))
    return [{ name: CC_BY.id, path: CC_BY.address, title: text.data.licenceOpen }];
  return [{ path: termsAddress(), title: text.data.licenceShort }];
}

/**
 * The description of all CSV files for programs: a Data Package, version 2
 * (https://datapackage.org/standard/data-package/). It names the profiles of version 1 as well, which say the
 * same, so that older readers take it for tables too.
 */
export function dataPackage(tables: readonly DataTable[], text: Catalogue) {
  const sources = [...new Set(tables.flatMap((table) => table.sources))];
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    profile: 'tabular-data-package',
    name: 'ipv6-atlas',
    title: text.data.packageTitle(edition(siteData())),
    description: text.data.packageDescription,
    homepage: wholeAddress(addressOf('data/')),
    version: edition(siteData()),
    created: `${editionDay(siteData())}T00:00:00Z`,
    keywords: text.data.keywords,
    contributors: [{ title: text.site.name, path: wholeAddress(addressOf('')) }],
    licenses: licencesOf(sources, text),
    sources: sourcesOf(sources),
    resources: tables.map((table) => resourceOf(table, text)),
  };
}

function resourceOf(
  { id, path, title, description, table, sources, csv }: DataTable,
  text: Catalogue,
) {
  return {
    ...{ name: id, type: 'table', profile: 'tabular-data-resource', path, title, description },
    ...{ format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' },
    ...{ bytes: csv.length, hash: `sha256:${hash('sha256', csv)}` },
    licenses: licencesOf(sources, text),
    ...(sources.length > 0 && { sources: sourcesOf(sources) }),
    schema: {
      fields: table.columns.map(fieldOf),
      missingValues: [''],
      primaryKey: table.key,
    },
  };
}

function fieldOf({ name, type, description, required, among, bounds }: Column) {
  const constraints = {
    ...(required && { required }),
    ...(among && { enum: among }),
    ...(bounds && { minimum: bounds[0], maximum: bounds[1] }),
  };
  const constrained = Object.keys(constraints).length > 0;
  return { name, type, description, ...(constrained && { constraints }) };
}

/** The sources, and after them each who made a file of theirs. */
function sourcesOf(sources: readonly Source[]) {
  const files = sources.flatMap((source) => source.files);
  const makers = [...makersBehind({ files }), ...keepersBehind({ files })].map(
    ({ publisher, address, licence }) => {
      return { title: publisher, path: address, licence };
    },
  );
  return [...sources.map(sourceOf), ...makers];
}

/** `licence`, `as_of` and `retrieved` are ours: the standard lets a source say more than it knows of. */
function sourceOf({ title, publisher, address, asOf, retrieved, licence }: Source) {
  return {
    ...{ title: `${title}, ${publisher}`, path: address, version: asOf },
    ...{ licence, as_of: asOf, retrieved },
  };
}
