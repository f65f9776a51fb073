import type { ComparedArea, ComparedSeries, DatedValue } from './comparison.ts';

/** One line as a file tells it. */
export interface TabulatedLine {
  readonly area: Pick<ComparedArea, 'area' | 'name'>;
  readonly series: ComparedSeries | undefined;
  /** Values in the way chosen. */
  readonly points: readonly DatedValue[];
}

const COLUMNS = ['area', 'area_name', 'date', 'value', 'unit', 'source'];

/** The comparison as CSV (RFC 4180), with the columns of our files of measures; the unit is that of the way chosen. */
export function comparisonCsv(lines: readonly TabulatedLine[], unit: string): string {
  const rows = lines.flatMap(({ area, series, points }) =>
    points.map(([date, value]) => [
      ...[area.area, area.name, date],
      ...(value === null ? ['', unit, ''] : [plain(value), unit, sourceOn(series, date)]),
    ]),
  );
  return [COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** Nine digits, and no powers of ten. */
function plain(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(9)));
}

function sourceOn(series: ComparedSeries | undefined, date: string): string {
  return series?.sources.findLast(([from]) => from <= date)?.[1] ?? '';
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
