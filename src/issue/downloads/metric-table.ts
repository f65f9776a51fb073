import { areaName } from '../../figures/area-names.ts';
import { countedBy, originIds } from '../../figures/counted.ts';
import type { MetricId } from '../../model/metric-id.ts';
import { monthAt } from '../../model/month.ts';
import type { Unit } from '../../model/unit.ts';
import { siteData } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { type Column, type DownloadTable, inOrder, typeOf, type Value } from './download-table.ts';
import { everyMonth, type Monthly } from './every-month.ts';

/** Units that count things: their values are whole. */
const COUNTS: readonly Unit[] = [
  'delegations',
  'addresses',
  'autonomous-system-numbers',
  'holders',
  'tests',
  'requests',
  'days',
];

const NAMES = ['area', 'area_name', 'date', 'value', 'unit', 'source'] as const;
/** Of a measure that some files have nothing of: whose these are, where the area has a value without them. */
const LACKING = 'not_counted_by';
type Row = readonly Value[];

type Name = (typeof NAMES)[number] | typeof LACKING;
const OPTIONAL: readonly string[] = ['value', 'source', LACKING];

/** A series is an area's; a month without a value has no source either. */
const MONTHLY: Monthly<Row> = {
  date: (row) => String(row[2]),
  key: (row) => String(row[0]),
  hasValue: (row) => row[3] !== null,
  without: ([area = null, name = null, , , unit = null], month) => [
    area,
    name,
    month,
    null,
    unit,
    null,
  ],
};

/** A measure's readings, one a row, sorted by area and date; a month without one is a row without a value. */
export function metricTable(id: MetricId, text: Catalogue): DownloadTable {
  const { unit, areas, lacking } = siteData().measure(id);
  const rows = Object.entries(areas).flatMap(([area, readings]) => {
    const name = areaName(area, text);
    return readings.map(([date, value]) => [
      ...[area, name, date, bareReading(value, unit), unit],
      originIds(countedBy(siteData(), [id], { area, date }).origins),
      ...(lacking ? [value === null ? '' : (lacking[area] ?? []).join('; ')] : []),
    ]);
  });
  const sorted = inOrder<Row>(everyMonth<Row>(rows, MONTHLY), [0, 2]);
  const names: readonly Name[] = lacking ? [...NAMES, LACKING] : NAMES;
  return { columns: columnsOf([unit, names], sorted, text), key: ['area', 'date'], rows: sorted };
}

/** A value as it is counted; a month as `YYYY-MM`, since its number says nothing to anyone. */
function bareReading(value: number | null, unit: Unit): Value {
  return value !== null && unit === 'month' ? monthAt(value) : value;
}

function columnsOf(
  [unit, names]: readonly [Unit, readonly Name[]],
  rows: DownloadTable['rows'],
  text: Catalogue,
): Column[] {
  const types: Readonly<Record<string, Column['type']>> = {
    date: typeOf(rows.map((row) => row[2] as Value)),
    value: valueType(unit),
  };
  return names.map((name) => ({
    name,
    type: types[name] ?? 'string',
    description: name === 'unit' ? text.data.units[unit] : text.data.columns[name],
    required: !OPTIONAL.includes(name),
    ...(name === 'unit' && { among: [unit] }),
    ...(name === 'value' && ['share', 'index'].includes(unit) && { bounds: [0, 1] as const }),
  }));
}

function valueType(unit: Unit): Column['type'] {
  if (unit === 'month') return 'yearmonth';
  return COUNTS.includes(unit) ? 'integer' : 'number';
}
