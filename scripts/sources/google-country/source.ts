import { WORLD } from '../../../src/model/area.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { type Adoption, adoption } from '../../../src/model/tables.ts';
import { newestOf } from '../newest.ts';
import { reporterOf } from '../reporter.ts';
import {
  cropOf,
  type Harvest,
  type InputFile,
  type RefreshSource,
  type Season,
} from '../source.ts';
import { normaliseGoogleCountry } from './normalise.ts';
import { dateOf, parseGoogleCountry } from './parse.ts';

/**
 * Snapshots of the share of Google's users on IPv6 by country. Google publishes the current day only, so
 * each snapshot adds a date to the table.
 */
export const googleCountrySource: RefreshSource = {
  id: 'google-country',
  publisher: 'Google',
  title: 'Share of users reaching Google over IPv6, by country',
  address: 'https://www.google.com/intl/en_ALL/ipv6/statistics/data/worldmap.js',
  licence: 'Undocumented, no licence text found: figures cited with attribution to Google',
  find: (paths) => paths.filter((path) => /^adoption\/google-by-country-[\d-]+\.csv$/.test(path)),
  harvest,
};

function harvest(files: readonly InputFile[], season: Season): Harvest {
  const parts = files.map((file) => harvestSnapshot(file, season));
  const dates = new Set(parts.flatMap((part) => (part.date === null ? [] : [part.date])));
  return {
    files: files.map((file, index) => ({ file, records: parts[index]?.records ?? 0 })),
    asOf: newestOf(dates),
    caveats: ['zero-read-as-missing', 'undated-snapshot'],
    crops: [
      cropOf({
        table: adoption,
        rows: parts.flatMap((part) => part.rows),
        replaces: (row) => row.source === 'google' && row.country !== WORLD && dates.has(row.date),
      }),
    ],
    keepsEarlier: () => true,
    claims: [],
    problems: parts.flatMap((part) => part.problems),
  };
}

interface SnapshotPart {
  readonly date: string | null;
  readonly records: number;
  readonly rows: Adoption[];
  readonly problems: Problem[];
}

function harvestSnapshot(file: InputFile, season: Season): SnapshotPart {
  const reporter = reporterOf(googleCountrySource.id, file.name);
  const date = dateOf(file.name);
  if (date === null || date > season.today) {
    const problem = reporter.error(0, 'expected a past date in the name, …-YYYY-MM-DD.csv');
    return { date: null, records: 0, rows: [], problems: [problem] };
  }
  const parsed = parseGoogleCountry(file, reporter);
  const { rows, problems } = normaliseGoogleCountry(
    parsed.rows,
    { date, countries: season.countries },
    reporter,
  );
  return {
    date,
    records: parsed.rows.length,
    rows,
    problems: [...parsed.problems, ...problems],
  };
}
