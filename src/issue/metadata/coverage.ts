import { spanOfDates } from '../../figures/counted.ts';
import { type Facts, valueIn } from '../../figures/facts.ts';

/**
 * The time that facts speak of, as ISO 8601 writes an interval or a single date: of the dates in their columns
 * where they have any, else of the dates as of which their rows were counted; `null` where there is neither.
 */
export function coverageOf({ table }: Facts): string | null {
  const dated = table.columns.filter(({ kind }) => kind === 'date');
  const dates = table.rows.flatMap((row) => {
    const own = dated.map((column) => valueIn(row, column));
    return dated.length > 0 ? own : [row.date];
  });
  const known = dates.filter((date) => date !== null).map(String);
  return spanOfDates(known.flatMap((date) => date.split('/')));
}
