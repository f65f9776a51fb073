import { adoption } from '../../../src/model/adoption.ts';
import { WORLD } from '../../../src/model/area.ts';
import { newestOf } from '../newest.ts';
import { reporterOf } from '../reporter.ts';
import {
  cropOf,
  type Harvest,
  type InputFile,
  type RefreshSource,
  type Season,
} from '../source.ts';
import { normaliseGoogleWorld } from './normalise.ts';
import { parseGoogleWorld } from './parse.ts';
import { parseGoogleSeries } from './parse-series.ts';

/** Where a copy of Google's own file is looked for. */
const SERIES = 'adoption/google/adoption.js';

/** Share of Google's users on IPv6 in the world, day by day. A new file replaces the days it covers. */
export const googleWorldSource: RefreshSource = {
  id: 'google-world',
  publisher: 'Google',
  title: 'Share of users reaching Google over IPv6, world, daily',
  address: 'https://www.google.com/intl/en_ALL/ipv6/statistics/data/adoption.js',
  licence: 'Undocumented, no licence text found: figures cited with attribution to Google',
  find: (paths) =>
    paths.filter(
      (path) => path === SERIES || /^adoption\/google-world-daily-\d{4}-\d{4}\.csv$/.test(path),
    ),
  harvest,
};

function harvest(files: readonly InputFile[], { today }: Season): Harvest {
  const parts = files.map((file) => {
    const reporter = reporterOf(googleWorldSource.id, file.name);
    const parse = file.name === SERIES ? parseGoogleSeries : parseGoogleWorld;
    const parsed = parse(file, reporter);
    const { rows, problems } = normaliseGoogleWorld(parsed.rows, reporter);
    const records = parsed.rows.length;
    return { file, records, rows, problems: [...parsed.problems, ...problems] };
  });
  const rows = parts.flatMap((part) => part.rows);
  const file = files.at(-1)?.name ?? SERIES;
  const future = reporterOf(googleWorldSource.id, file).error(0, 'expected past days', today);
  const dates = new Set(rows.map((row) => row.date));
  return {
    files: parts.map(({ file, records }) => ({ file, records })),
    asOf: newestOf(dates),
    // Google's own file goes on to this day; the copy at hand stopped in 2021.
    caveats: files.some(({ name }) => name === SERIES) ? [] : ['ends-early'],
    crops: [
      cropOf({
        table: adoption,
        rows,
        replaces: (row) => row.source === 'google' && row.country === WORLD && dates.has(row.date),
      }),
    ],
    keepsEarlier: () => true,
    claims: [],
    problems: [
      ...parts.flatMap((part) => part.problems),
      ...(rows.some((row) => row.date > today) ? [future] : []),
    ],
  };
}
