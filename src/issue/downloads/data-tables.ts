import { METRICS } from '../../metrics/metrics.ts';
import type { MetricId } from '../../model/metric-id.ts';
import type { Source } from '../../model/provenance.ts';
import { newestReadingDate } from '../../published/dates.ts';
import { readPublished, siteData } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { csvOf } from './csv.ts';
import type { DownloadTable } from './download-table.ts';
import { metricTable } from './metric-table.ts';
import { REFERENCES, type ReferenceId, referenceTable } from './reference-tables.ts';

/** A table with its words, its sources and its CSV file. */
export interface DataTable {
  /** Id of the measure or reference table. */
  readonly id: string;
  /** Path of the CSV file below `/data/`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly table: DownloadTable;
  readonly sources: readonly Source[];
  readonly csv: Buffer;
}

/** Path of a measure's file below `/data/`. */
export function metricPath(id: string, format: 'csv' | 'json'): string {
  return `metrics/${id}.${format}`;
}

/** Path of a reference table's file below `/data/`. */
function referencePath(id: ReferenceId): string {
  return `reference/${id}.csv`;
}

/** The measures that have a reading with a value, or those that have none yet, in the order of the measures. */
export function measuresWith(readings: 'some' | 'none'): MetricId[] {
  return METRICS.map(({ id }) => id).filter(
    (id) => (newestReadingDate(id, siteData()) === null) === (readings === 'none'),
  );
}

/** The readings of every measure that has any, in the order of the measures. */
export function metricTables(text: Catalogue): DataTable[] {
  return measuresWith('some').map((id) => {
    const { name, definition, note } = text.metrics[id];
    return withCsv({
      ...{ id, path: metricPath(id, 'csv'), title: name, description: `${definition} ${note}` },
      ...{ table: metricTable(id, text), sources: siteData().sourcesOf(id) },
    });
  });
}

/** Every reference table that can be downloaded. */
export function referenceTables(text: Catalogue): DataTable[] {
  return REFERENCES.map((id) => {
    const { name, is } = text.data.references[id];
    return withCsv({
      ...{ id, path: referencePath(id), title: name, description: is },
      ...{ table: referenceTable(id, text), sources: sourcesOfReference(id) },
    });
  });
}

/** Countries come with their people; tables kept by hand name their source in each row. */
function sourcesOfReference(id: ReferenceId): Source[] {
  const tables = id === 'countries' ? ['countries', 'population'] : [id];
  return readPublished().provenance.sources.filter((source) =>
    source.tables.some((table) => tables.includes(table)),
  );
}

function withCsv(table: Omit<DataTable, 'csv'>): DataTable {
  const { columns, rows } = table.table;
  const names = columns.map(({ name }) => name);
  return { ...table, csv: Buffer.from(csvOf(names, rows)) };
}
