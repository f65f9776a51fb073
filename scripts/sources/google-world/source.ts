import { WORLD } from '../../../src/model/area.ts';
import { adoption } from '../../../src/model/tables.ts';
import { newestOf } from '../newest.ts';
import { reporterOf } from '../reporter.ts';
import { cropOf, type Harvest, type InputFile, type RefreshSource } from '../source.ts';
import { normaliseGoogleWorld } from './normalise.ts';
import { parseGoogleWorld } from './parse.ts';

/** Share of Google's users on IPv6 in the world, day by day. A new file replaces the days it covers. */
export const googleWorldSource: RefreshSource = {
  id: 'google-world',
  publisher: 'Google',
  title: 'Share of users reaching Google over IPv6, world, daily',
  address: 'https://www.google.com/intl/en_ALL/ipv6/statistics/data/adoption.js',
  licence: 'Undocumented, no licence text found: figures cited with attribution to Google',
  find: (paths) =>
    paths.filter((path) => /^adoption\/google-world-daily-\d{4}-\d{4}\.csv$/.test(path)),
  harvest,
};

function harvest(files: readonly InputFile[]): Harvest {
  const parts = files.map((file) => {
    const reporter = reporterOf(googleWorldSource.id, file.name);
    const parsed = parseGoogleWorld(file, reporter);
    const { rows, problems } = normaliseGoogleWorld(parsed.rows, reporter);
    const records = parsed.rows.length;
    return { file, records, rows, problems: [...parsed.problems, ...problems] };
  });
  const rows = parts.flatMap((part) => part.rows);
  const dates = new Set(rows.map((row) => row.date));
  return {
    files: parts.map(({ file, records }) => ({ file, records })),
    asOf: newestOf(dates),
    caveats: ['ends-early'],
    crops: [
      cropOf({
        table: adoption,
        rows,
        replaces: (row) => row.source === 'google' && row.country === WORLD && dates.has(row.date),
      }),
    ],
    keepsEarlier: () => true,
    claims: [],
    problems: parts.flatMap((part) => part.problems),
  };
}
