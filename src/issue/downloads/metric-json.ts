import { addressOf, wholeAddress } from '../../model/address.ts';
import type { MetricId } from '../../model/metric-id.ts';
import { edition } from '../../published/dates.ts';
import { siteData } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { type DataTable, metricPath } from './data-tables.ts';
import { sourceInBrief } from './sources-file.ts';

/** A measure's readings with all one needs to use them: `/data/metrics/<id>.json`. */
export function metricJson({ id, table, sources }: DataTable, text: Catalogue) {
  const words = text.metrics[id as MetricId];
  const { unit } = siteData().measure(id as MetricId);
  return {
    ...{ id, name: words.name, definition: words.definition, note: words.note },
    ...{ unit, unit_meaning: text.data.units[unit], edition: edition(siteData()) },
    address: wholeAddress(addressOf(`data/${metricPath(id, 'json')}`)),
    licence: text.data.licence,
    sources: sources.map(sourceInBrief),
    columns: table.columns.map(({ name, type, description }) => ({ name, type, description })),
    rows: table.rows,
  };
}
