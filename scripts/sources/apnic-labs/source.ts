import { posix } from 'node:path';
import { adoption } from '../../../src/model/adoption.ts';
import { type ApnicUse, apnicUse } from '../../../src/model/apnic-use.ts';
import { WORLD } from '../../../src/model/area.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { publicationOf } from '../../../src/model/publications.ts';
import type { Edition } from '../../gates/gate.ts';
import { keepAreas } from '../area-check.ts';
import { type Circumstances, ofSeveralFiles } from '../file-sources.ts';
import { newestOf } from '../newest.ts';
import { reporterOf } from '../reporter.ts';
import { cropOf, type InputFile } from '../source.ts';
import { areaOf, monthEnds, newestDay, normaliseDay } from './normalise.ts';
import { parseEconomy } from './parse.ts';

const ID = 'apnic-labs';

/**
 * APNIC Labs' measurement of IPv6 use by economy, a file each: the 30-day mean at each month's end, and at the
 * newest day. A file replaces the months it holds, earlier ones stay; and it replaces all that others averaged of its
 * place, whose months are no part of the same line.
 */
export const apnicLabsSource = ofSeveralFiles({
  ...publicationOf(ID),
  areFilesIslands: true,
  find: (paths) => paths.filter((path) => /^adoption\/apnic\/[A-Z]{2}\.json$/.test(path)),
  isStanding: (file, tables) => areasIn(tables).has(areaOf(codeOf(file))),
  read: readEconomy,
  gather(parts, { countries }) {
    const { kept: rows, problems } = keepAreas(
      parts.flatMap((part) => part.rows),
      (area) => countries.has(area) || area === WORLD,
      reporterOf(ID, 'adoption/apnic'),
    );
    const keys = new Set(parts.flatMap((part) => part.months));
    const places = new Set(rows.map(({ country }) => country));
    return {
      asOf: newestOf(rows.map((row) => row.date)),
      crops: [
        cropOf({
          table: apnicUse,
          rows,
          replaces: (row) => (isOwn(row) ? keys.has(monthOf(row)) : places.has(row.country)),
        }),
        // Where the newest day alone was kept before there was a table of months.
        cropOf({ table: adoption, rows: [], replaces: ({ source }) => source === 'apnic' }),
      ],
      keepsEarlier: () => true,
      problems,
    };
  },
});

/** True for what APNIC Labs itself averaged. */
function isOwn({ averaged }: ApnicUse): boolean {
  return averaged === '30-days';
}

/** A place and a month, of which there is one row. */
function monthOf({ country, date }: Pick<ApnicUse, 'country' | 'date'>): string {
  return `${country} ${date.slice(0, 7)}`;
}

/** The code by which a file is named. */
function codeOf({ name }: InputFile): string {
  return posix.basename(name, '.json');
}

const known = new WeakMap<Edition['tables'], ReadonlySet<string>>();

/** The places that have rows of this source; found once, since hundreds of files ask. */
function areasIn(tables: Edition['tables']): ReadonlySet<string> {
  const areas =
    known.get(tables) ??
    new Set(
      rowsIn(tables)
        .filter(isOwn)
        .map(({ country }) => country),
    );
  known.set(tables, areas);
  return areas;
}

function rowsIn(tables: Edition['tables']): readonly ApnicUse[] {
  return (tables.get(apnicUse.name) ?? []) as readonly ApnicUse[];
}

interface Economy {
  readonly records: number;
  readonly rows: readonly ApnicUse[];
  /** Every month the file speaks of, with or without a measurement. */
  readonly months: readonly string[];
  readonly problems: readonly Problem[];
}

function readEconomy(file: InputFile, { season, reporter }: Circumstances): Economy {
  const { days, problems } = parseEconomy(file, reporter);
  const newest = newestDay(days);
  const part = { records: days.length, rows: [], months: [], problems };
  if (newest === null) return part;
  const named = codeOf(file);
  const strange = days.find(({ cc }) => cc !== named);
  const faults = [
    newest.date > season.today ? reporter.error(0, 'expected a past day', newest.date) : null,
    strange ? reporter.error(0, `expected the economy ${named}`, strange.cc) : null,
  ].filter((fault) => fault !== null);
  if (faults.length > 0) return { ...part, problems: [...problems, ...faults] };
  const ends = monthEnds(days);
  const months = ends.map(({ date }) => monthOf({ country: areaOf(named), date }));
  return { ...part, rows: ends.flatMap(normaliseDay), months };
}
