import { type Adoption, adoption } from '../../../src/model/adoption.ts';
import { WORLD } from '../../../src/model/area.ts';
import { publicationOf } from '../../../src/model/publications.ts';
import { ofSeveralFiles } from '../file-sources.ts';
import { newestOf } from '../newest.ts';
import { reporterOf } from '../reporter.ts';
import { cropOf } from '../source.ts';
import { normaliseGoogleWorld } from './normalise.ts';
import { parseGoogleWorld } from './parse.ts';
import { parseGoogleSeries } from './parse-series.ts';

const ID = 'google-world';

/** Where a copy of Google's own file is looked for. */
const SERIES = 'adoption/google/adoption.js';

/** Share of Google's users on IPv6 in the world, day by day. A new file replaces the days it covers. */
export const googleWorldSource = ofSeveralFiles({
  ...publicationOf(ID),
  find: (paths) =>
    paths.filter(
      (path) => path === SERIES || /^adoption\/google-world-daily-\d{4}-\d{4}\.csv$/.test(path),
    ),
  read(file, { reporter }) {
    const parse = file.name === SERIES ? parseGoogleSeries : parseGoogleWorld;
    const parsed = parse(file, reporter);
    const { rows, problems } = normaliseGoogleWorld(parsed.rows, reporter);
    return { records: parsed.rows.length, rows, problems: [...parsed.problems, ...problems] };
  },
  gather(parts, { today }) {
    const rows = parts.flatMap((part) => part.rows);
    const dates = new Set(rows.map((row) => row.date));
    const files = parts.map(({ file }) => file.name);
    const future = reporterOf(ID, files.at(-1) ?? SERIES).error(0, 'expected past days', today);
    return {
      asOf: newestOf(dates),
      // Google's own file goes on to this day; the copy at hand, a table, stopped in 2021.
      caveats: files.includes(SERIES) ? [] : ['ends-early', 'not-as-published'],
      crops: [cropOf({ table: adoption, rows, replaces: ofWorldOn(dates) })],
      keepsEarlier: () => true,
      problems: rows.some((row) => row.date > today) ? [future] : [],
    };
  },
});

function ofWorldOn(dates: ReadonlySet<string>): (row: Adoption) => boolean {
  return (row) => row.source === 'google' && row.country === WORLD && dates.has(row.date);
}
