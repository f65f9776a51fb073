import { type Adoption, adoption } from '../../../src/model/adoption.ts';
import { WORLD } from '../../../src/model/area.ts';
import type { Problem } from '../../../src/model/problem.ts';
import type { Caveat } from '../../../src/model/provenance.ts';
import { publicationOf } from '../../../src/model/publications.ts';
import { type Circumstances, ofSeveralFiles } from '../file-sources.ts';
import { newestOf } from '../newest.ts';
import type { Reporter } from '../reporter.ts';
import { cropOf, type InputFile } from '../source.ts';
import { normaliseGoogleCountry } from './normalise.ts';
import { dateOf, parseGoogleCountry } from './parse.ts';
import { type MapReading, parseGoogleMap } from './parse-map.ts';

/** Where a copy of Google's own file is looked for. */
const MAP = 'adoption/google/worldmap.js';

/**
 * Snapshots of the share of Google's users on IPv6 by country: Google's own file of the day, which says
 * its date, and other people's copies, whose date stands in their names. Google publishes the current day
 * only, so each snapshot adds a date to the table.
 */
export const googleCountrySource = ofSeveralFiles({
  ...publicationOf('google-country'),
  find: (paths) =>
    paths.filter((path) => path === MAP || /^adoption\/google-by-country-[\d-]+\.csv$/.test(path)),
  read: readSnapshot,
  gather(parts) {
    const dates = new Set(parts.flatMap((part) => (part.date === null ? [] : [part.date])));
    const rows = parts.flatMap((part) => part.rows);
    return {
      asOf: newestOf(dates),
      caveats: caveatsOf(parts.map(({ file }) => file)),
      crops: [cropOf({ table: adoption, rows, replaces: ofCountriesOn(dates) })],
      keepsEarlier: () => true,
    };
  },
});

function ofCountriesOn(dates: ReadonlySet<string>): (row: Adoption) => boolean {
  return (row) => row.source === 'google' && row.country !== WORLD && dates.has(row.date);
}

interface Snapshot {
  readonly date: string | null;
  readonly records: number;
  readonly rows: readonly Adoption[];
  readonly problems: readonly Problem[];
}

function readSnapshot(file: InputFile, { season, reporter }: Circumstances): Snapshot {
  const { date, rows, problems } =
    file.name === MAP ? parseGoogleMap(file, reporter) : copyOf(file, reporter);
  if (date === null) return { date, records: 0, rows: [], problems };
  if (date > season.today) {
    const future = reporter.error(0, 'expected a past day', date);
    return { date: null, records: 0, rows: [], problems: [...problems, future] };
  }
  const normal = normaliseGoogleCountry(rows, { date, countries: season.countries }, reporter);
  return {
    date,
    records: rows.length,
    rows: normal.rows,
    problems: [...problems, ...normal.problems],
  };
}

function copyOf(file: InputFile, reporter: Reporter): MapReading {
  const date = dateOf(file.name);
  const parsed = parseGoogleCountry(file, reporter);
  const undated = reporter.error(0, 'expected a past date in the name, …-YYYY-MM-DD.csv');
  return date === null ? { date, rows: [], problems: [undated] } : { date, ...parsed };
}

/** Google's own file says its day; copies have only the day of the commit that held them, and another form. */
function caveatsOf(files: readonly InputFile[]): Caveat[] {
  const dated = files.every((file) => file.name === MAP);
  const always = ['zero-read-as-missing', 'single-days'] as const;
  return dated ? [...always] : [...always, 'undated-snapshot', 'not-as-published'];
}
