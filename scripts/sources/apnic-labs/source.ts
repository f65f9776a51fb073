import { posix } from 'node:path';
import { type Adoption, adoption } from '../../../src/model/adoption.ts';
import { WORLD } from '../../../src/model/area.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { keepAreas } from '../area-check.ts';
import { type Circumstances, ofSeveralFiles } from '../file-sources.ts';
import { newestOf } from '../newest.ts';
import { reporterOf } from '../reporter.ts';
import { cropOf, type InputFile } from '../source.ts';
import { newestDay, normaliseDay } from './normalise.ts';
import { parseEconomy } from './parse.ts';

const ID = 'apnic-labs';

/** APNIC Labs' measurement of IPv6 use by economy: the 30-day mean up to the newest day of each file. */
export const apnicLabsSource = ofSeveralFiles({
  id: ID,
  publisher: 'APNIC Labs',
  title: 'IPv6 use by economy',
  address: 'https://data1.labs.apnic.net/v6stats/v6economy/',
  licence: 'Reuse with attribution to APNIC Labs permitted',
  areFilesIslands: true,
  find: (paths) => paths.filter((path) => /^adoption\/apnic\/[A-Z]{2}\.json$/.test(path)),
  read: readEconomy,
  gather(parts, { countries }) {
    const { kept: rows, problems } = keepAreas(
      parts.flatMap((part) => part.rows),
      (area) => countries.has(area) || area === WORLD,
      reporterOf(ID, 'adoption/apnic'),
    );
    const keys = new Set(rows.map(keyOf));
    const replaces = (row: Adoption) => row.source === 'apnic' && keys.has(keyOf(row));
    return {
      asOf: newestOf(rows.map((row) => row.date)),
      crops: [cropOf({ table: adoption, rows, replaces })],
      keepsEarlier: () => true,
      problems,
    };
  },
});

function keyOf({ country, date }: Adoption): string {
  return `${country} ${date}`;
}

interface Economy {
  readonly records: number;
  readonly rows: readonly Adoption[];
  readonly problems: readonly Problem[];
}

function readEconomy(file: InputFile, { season, reporter }: Circumstances): Economy {
  const { days, problems } = parseEconomy(file, reporter);
  const newest = newestDay(days);
  const part = { records: days.length, rows: [], problems };
  if (newest === null) return part;
  const named = posix.basename(file.name, '.json');
  const faults = [
    newest.date > season.today ? reporter.error(0, 'expected a past day', newest.date) : null,
    newest.cc === named ? null : reporter.error(0, `expected the economy ${named}`, newest.cc),
  ].filter((fault) => fault !== null);
  if (faults.length > 0) return { ...part, problems: [...problems, ...faults] };
  return { ...part, rows: normaliseDay(newest) };
}
