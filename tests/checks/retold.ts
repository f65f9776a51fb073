import type { Line, Recount, recountersOf } from './recount.ts';

/**
 * The rows of a figure's numbers, as it is downloaded, that are not those of the tables: another value, another date
 * than that of the reading, or not all named who counted it. A message for each.
 */
export function falselyTold(
  figure: string,
  rows: readonly Line[],
  recounters: ReturnType<typeof recountersOf>,
): string[] {
  const [first] = rows;
  if (!first) return [];
  const counted = Object.entries(recounters).filter(([column]) => first[column] !== undefined);
  return rows.flatMap((row) => {
    const asked = { ...row, on: onOf(row), figure };
    return counted.flatMap(([column, recount]) => {
      const again = recount(asked, row.country_code ?? '');
      if (again === null || isToldBy(row, column, again)) return [];
      return [`${figure} ${JSON.stringify(row)}: ${JSON.stringify(again)}`];
    });
  });
}

/** Rows of cells as lines by the names of their columns. */
export function linesOf(
  names: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): Line[] {
  return rows.map((cells) =>
    Object.fromEntries(names.map((name, at) => [name, String(cells[at] ?? '')])),
  );
}

function onOf(row: Line): string {
  return row.date ?? row.as_of ?? '';
}

/** Whether a row has this value, its date, and the names of all who counted it; nobody where there is no value. */
function isToldBy(row: Line, column: string, { value, counted, on }: Recount): boolean {
  const told = row[column];
  const source = (row.source ?? '').toLowerCase().replaceAll(' ', '');
  if (!isSame(told ?? '', value)) return false;
  if (on !== undefined && onOf(row) !== on) return false;
  return counted.every((id) => source.includes(id)) && (told === '' || source !== '');
}

/** Divisions in another order may end in another last digit. */
function isSame(told: string, value: Recount['value']): boolean {
  if (typeof value !== 'number' || told === '') return told === (value ?? '');
  return Math.abs(Number(told) - value) <= 1e-12 * Math.abs(value);
}
