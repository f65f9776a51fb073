import { posix } from 'node:path';
import { type Adoption, adoption } from '../../../src/model/adoption.ts';
import { WORLD } from '../../../src/model/area.ts';
import type { Problem } from '../../../src/model/problem.ts';
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
  const parts = files.map((file) => harvestEconomy(file, today));
  const { kept: rows, problems: dropped } = keepAreas(
    parts.flatMap((part) => part.rows),
    (area) => countries.has(area) || area === WORLD,
    reporterOf(apnicLabsSource.id, 'adoption/apnic'),
  );
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
    problems: [...parts.flatMap((part) => part.problems), ...dropped],
  };
}

interface EconomyPart {
  readonly file: InputFile;
  readonly records: number;
  readonly rows: readonly Adoption[];
  readonly problems: readonly Problem[];
}

function harvestEconomy(file: InputFile, today: string): EconomyPart {
  const reporter = reporterOf(apnicLabsSource.id, file.name);
  const { days, problems } = parseEconomy(file, reporter);
  const newest = newestDay(days);
  const part = { file, records: days.length, rows: [], problems };
  if (newest === null) return part;
  const named = posix.basename(file.name, '.json');
  const faults = [
    newest.date > today ? reporter.error(0, 'expected a past day', newest.date) : null,
    newest.cc === named ? null : reporter.error(0, `expected the economy ${named}`, newest.cc),
  ].filter((fault) => fault !== null);
  if (faults.length > 0) return { ...part, problems: [...problems, ...faults] };
  return { ...part, rows: normaliseDay(newest) };
}
