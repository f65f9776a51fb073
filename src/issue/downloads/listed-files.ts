import { extent } from 'd3';
import { UNKNOWN_YEAR } from '../../metrics/parts/listing.ts';
import type { MetricId } from '../../model/metric-id.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { dataAddress, dataFiles } from './data-files.ts';
import { type DataTable, metricPath } from './data-tables.ts';
import type { DownloadTable } from './download-table.ts';
import type { ReferenceId } from './reference-tables.ts';

/** A file as the page lists it. */
export interface ListedFile {
  readonly href: string;
  readonly bytes: number;
  /** The name it gets when it is saved. */
  readonly download: string;
}

/** A measure as the page lists it. */
export interface ListedMetric {
  readonly id: MetricId;
  /** Oldest and newest date of a reading with a value. */
  readonly span: { readonly from: string; readonly to: string };
  readonly readings: number;
  /** How many of the readings say that there is no data. */
  readonly missing: number;
  readonly csv: ListedFile;
  readonly json: ListedFile;
}

/** A file by its path below `/data/`. Throws when it is not promised. */
export function listedFile(path: string): ListedFile {
  const content = dataFiles().files.get(path);
  if (!content) throw new RangeError(`There is no file /data/${path}`);
  // Saved among others, a measure should say where it is from; descriptions are looked for by their name.
  const [folder, name] = path.split('/');
  const download = name === undefined ? folder : `ipv6-atlas-${name}`;
  return { href: dataAddress(path), bytes: content.length, download: download as string };
}

/** Every measure that has readings, with its files, in the order of the measures. */
export function listedMetrics(): ListedMetric[] {
  return dataFiles().metrics.map(({ id, table }) => {
    const known = table.rows.filter((row) => row[3] !== null);
    const [from = '', to = ''] = extent(datesOf(known));
    return {
      id: id as MetricId,
      span: { from, to },
      readings: table.rows.length,
      missing: table.rows.length - known.length,
      csv: listedFile(metricPath(id, 'csv')),
      json: listedFile(metricPath(id, 'json')),
    };
  });
}

/** The dates of readings, both ends of spans, without what registries give none. */
export function datesOf(rows: DownloadTable['rows']): string[] {
  const dates = rows.flatMap((row) => String(row[2]).split('/'));
  return dates.filter((date) => date !== UNKNOWN_YEAR);
}

/** A reference table as the page lists it. */
export interface ListedReference {
  readonly words: { readonly name: string; readonly is: string };
  readonly rows: number;
  readonly csv: ListedFile;
}

/** Every reference table with its file. */
export function listedReferences(text: Catalogue): ListedReference[] {
  return dataFiles().references.map(({ id, path, table }: DataTable) => ({
    words: text.data.references[id as ReferenceId],
    rows: table.rows.length,
    csv: listedFile(path),
  }));
}
