import { EVERYWHERE } from '../../../src/model/activities/columns.ts';
import { training } from '../../../src/model/activities/training.ts';
import { firstDay } from '../../../src/model/activities/when.ts';
import { isHomePage } from '../../../src/model/address.ts';
import { lastDay } from '../../../src/model/last-day.ts';
import type { Problem } from '../../../src/model/problem.ts';
import type { ReadTable } from '../read-data.ts';

/** The columns a rule may look at; a table has some of them. */
interface Cells {
  readonly country?: string | null;
  readonly areas?: readonly string[];
  readonly start?: string | null;
  readonly since?: string | null;
  readonly end?: string | null;
  readonly until?: string | null;
  readonly url?: string;
  readonly sources?: readonly string[];
}

/** Something wrong with one entry: its column, what was expected there, and what came. */
type Fault = readonly [column: string, expected: string, value: string];

/**
 * Every entry that reads well and means nothing: a country or area that is not known, an end before its
 * start, a source where nothing can be looked up. `codes` are the known country and M49 codes.
 */
export function checkActivities(reading: ReadTable, codes: ReadonlySet<string>): Problem[] {
  const { table, file, rows, lines } = reading;
  return rows.flatMap((row, index) =>
    [...faultsOf(row as Cells, codes), ...sourceFaults(row as Cells, table.name)].map(
      ([column, expected, value]) => ({
        ...{ severity: 'error' as const, source: table.name, file, line: lines[index] ?? 0 },
        ...{ message: `${column}: ${expected}`, value },
      }),
    ),
  );
}

function faultsOf(row: Cells, codes: ReadonlySet<string>): Fault[] {
  const faults: Fault[] = [];
  if (row.country && !codes.has(row.country))
    faults.push(['country', 'expected a country of reference/countries.csv', row.country]);
  for (const area of row.areas ?? []) {
    if (area === EVERYWHERE || codes.has(area)) continue;
    faults.push(['areas', 'expected countries or regions of reference/countries.csv', area]);
  }
  return [
    ...faults,
    ...orderFaults('end', row.start, row.end),
    ...orderFaults('until', row.since, row.until),
  ];
}

/**
 * A site as a whole says nothing that can be looked up again: a source is a page of it. Courses and examinations may be
 * known from the site that is all theirs, which then is the page to go to as well.
 */
function sourceFaults({ url, sources = [] }: Cells, table: string): Fault[] {
  const isTheirs = (address: string) => table === training.name && address === url;
  return sources
    .filter((address) => isHomePage(address) && !isTheirs(address))
    .map((address) => ['sources', 'expected a page, and not the home page of a site', address]);
}

/** A date that ends something: never before its start, and never without one for an event. */
function orderFaults(
  column: 'end' | 'until',
  start: string | null | undefined,
  end: string | null | undefined,
): Fault[] {
  if (!end) return [];
  if (!start) return column === 'until' ? [] : [[column, 'expected a start beside it', end]];
  return lastDay(end) < firstDay(start) ? [[column, `expected ${start} or later`, end]] : [];
}
