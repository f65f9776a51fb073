import { posix } from 'node:path';
import {
  type ApnicUse,
  AVERAGED_BY,
  type Averaging,
  apnicUse,
} from '../../../src/model/apnic-use.ts';
import { lastDay } from '../../../src/model/last-day.ts';
import { type MakerId, makersOf } from '../../../src/model/makers.ts';
import type { Problem } from '../../../src/model/problem.ts';
import type { Caveat } from '../../../src/model/provenance.ts';
import { publicationOf } from '../../../src/model/publications.ts';
import { type Circumstances, ofSeveralFiles } from '../file-sources.ts';
import { newestOf } from '../newest.ts';
import type { Reporter } from '../reporter.ts';
import { cropOf, type InputFile, type RefreshSource } from '../source.ts';
import { areaOf, normaliseMonth } from './normalise.ts';
import { parseMonths } from './parse.ts';

/** One way of averaging, as those who made the copies describe it in their code, and the files of it. */
interface Copies {
  readonly averaged: Exclude<Averaging, '30-days'>;
  readonly files: readonly string[];
  readonly caveat: Caveat;
  readonly maker: MakerId;
}

const COPIES: readonly Copies[] = [
  {
    averaged: 'whole-month',
    files: [
      'apnic-labs-monthly-8-caucasus-central-asia.csv',
      'apnic-labs-monthly-rus-ukr.csv',
      'apnic-labs-monthly-world-and-uzb.csv',
    ],
    caveat: 'tests-of-a-month',
    maker: 'sorujov',
  },
  {
    averaged: 'daily-shares',
    files: ['apnic-labs-monthly-8-european.csv'],
    caveat: 'mean-of-daily-shares',
    maker: 'imau84',
  },
];

/**
 * Other people's copies of APNIC Labs by month, for places whose own files are not at hand: a source for each way in
 * which they averaged. A copy replaces all its months of the places that it speaks of.
 */
export const apnicLabsCopies: readonly RefreshSource[] = COPIES.map(
  ({ averaged, files, caveat, maker }) => {
    const id = AVERAGED_BY[averaged];
    return ofSeveralFiles({
      ...publicationOf(id),
      areFilesIslands: true,
      find: (paths) =>
        paths.filter((path) => files.some((name) => path === `adoption/apnic-labs/${name}`)),
      read: (file, circumstances) => ({
        ...readCopy(file, averaged, circumstances),
        via: makersOf([maker]),
      }),
      gather(parts, { today }) {
        const rows = parts.flatMap((part) => part.rows);
        const places = new Set(rows.map(({ country }) => country));
        const replaces = (row: ApnicUse) => row.averaged === averaged && places.has(row.country);
        return {
          asOf: newestDay(rows, today),
          caveats: [caveat, 'not-as-published'],
          crops: [cropOf({ table: apnicUse, rows, replaces })],
          keepsEarlier: () => true,
        };
      },
    });
  },
);

interface Copy {
  readonly records: number;
  readonly rows: readonly ApnicUse[];
  readonly problems: readonly Problem[];
}

function readCopy(file: InputFile, averaged: Averaging, { season, reporter }: Circumstances): Copy {
  const { rows, problems } = parseMonths(file, reporter);
  const read = rows.flatMap((row) => {
    const country = areaOf(row.cells.iso3, season);
    return country === null ? [] : normaliseMonth(row, { country, averaged }, reporter);
  });
  const sound = read.filter((one) => 'country' in one);
  const strange = new Set(
    rows.map(({ cells }) => cells.iso3).filter((one) => !areaOf(one, season)),
  );
  return {
    records: rows.length,
    rows: sound,
    problems: [
      ...problems,
      ...read.filter((one) => 'severity' in one),
      ...sound.filter(({ date }) => date > season.today).map(({ date }) => future(date, reporter)),
      ...(strange.size > 0 ? [leftOut([...strange].sort(), file, reporter)] : []),
    ],
  };
}

function future(month: string, reporter: Reporter): Problem {
  return reporter.error(0, 'expected a past month', month);
}

function leftOut(codes: readonly string[], file: InputFile, reporter: Reporter): Problem {
  const message = `left out of ${posix.basename(file.name)}: codes that are no countries`;
  return reporter.warning(0, message, codes.join(' '));
}

/** The newest month's last day, but no day that has not come yet; `null` without a row. */
function newestDay(rows: readonly ApnicUse[], today: string): string | null {
  const month = newestOf(rows.map(({ date }) => date));
  if (month === null) return null;
  const last = lastDay(month);
  return last < today ? last : today;
}
