import { WORLD } from '../../../src/model/area.ts';
import { adoption } from '../../../src/model/tables.ts';
import { keepAreas } from '../area-check.ts';
import { newestOf } from '../newest.ts';
import { reporterOf } from '../reporter.ts';
import {
  cropOf,
  type Harvest,
  type InputFile,
  type RefreshSource,
  type Season,
} from '../source.ts';
import { newestDay, normaliseDay } from './normalise.ts';
import { parseEconomy } from './parse.ts';

/** APNIC Labs' measurement of IPv6 use by economy: the 30-day mean up to the newest day of each file. */
export const apnicLabsSource: RefreshSource = {
  id: 'apnic-labs',
  publisher: 'APNIC Labs',
  title: 'IPv6 use by economy',
  address: 'https://data1.labs.apnic.net/v6stats/v6economy/',
  licence: 'Reuse with attribution to APNIC Labs permitted',
  find: (paths) => paths.filter((path) => /^adoption\/apnic\/[A-Z]{2}\.json$/.test(path)),
  harvest,
};

function harvest(files: readonly InputFile[], { countries, today }: Season): Harvest {
  const parts = files.map((file) => {
    const reporter = reporterOf(apnicLabsSource.id, file.name);
    const { days, problems } = parseEconomy(file, reporter);
    const newest = newestDay(days);
    const late = newest !== null && newest.date > today;
    const future = late ? [reporter.error(0, 'expected a past day', newest.date)] : [];
    const { kept, problems: dropped } = keepAreas(
      newest && !late ? normaliseDay(newest) : [],
      (area) => countries.has(area) || area === WORLD,
      reporter,
    );
    return {
      file,
      records: days.length,
      rows: kept,
      problems: [...problems, ...future, ...dropped],
    };
  });
  const rows = parts.flatMap((part) => part.rows);
  const keys = new Set(rows.map((row) => `${row.country} ${row.date}`));
  return {
    files: parts.map(({ file, records }) => ({ file, records })),
    asOf: newestOf(rows.map((row) => row.date)),
    caveats: [],
    crops: [
      cropOf({
        table: adoption,
        rows,
        replaces: (row) => row.source === 'apnic' && keys.has(`${row.country} ${row.date}`),
      }),
    ],
    keepsEarlier: () => true,
    claims: [],
    problems: parts.flatMap((part) => part.problems),
  };
}
