import { makersOf } from '../../../src/model/makers.ts';
import { peopleOnline } from '../../../src/model/people-online.ts';
import { publicationOf } from '../../../src/model/publications.ts';
import { ofSeveralFiles } from '../file-sources.ts';
import { newestOf } from '../newest.ts';
import { cropOf } from '../source.ts';
import { normaliseOnline } from './normalise.ts';
import { parseOnline } from './parse.ts';

/** A copy of a month: its rows have years of their own. */
const NAME = /^context\/internet-users-latest-value-\d{4}-\d{2}\.csv$/;

/** People online by country: the newest share that the ITU has of each, as Our World in Data passes it on. */
export const peopleOnlineSource = ofSeveralFiles({
  ...publicationOf('people-online'),
  find: (paths) =>
    paths
      .filter((path) => NAME.test(path))
      .sort()
      .slice(-1),
  read(file, { season, reporter }) {
    const parsed = parseOnline(file, reporter);
    const { rows, problems } = normaliseOnline(parsed.rows, season.alpha2, reporter);
    const records = parsed.rows.length;
    const via = makersOf(['our-world-in-data']);
    return { records, via, rows, problems: [...parsed.problems, ...problems] };
  },
  gather(parts) {
    const rows = parts.flatMap((part) => part.rows);
    const year = newestOf(rows.map((row) => row.year));
    return {
      // A share is of a year: the newest speaks of its end.
      asOf: year === null ? null : `${year}-12-31`,
      // The newest value of each country was picked from Our World in Data's series of years.
      caveats: ['not-as-published'],
      crops: [cropOf({ table: peopleOnline, rows, replaces: () => true })],
    };
  },
});
