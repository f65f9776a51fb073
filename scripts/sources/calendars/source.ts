import { withoutCopies } from '../../../src/model/calendar-copies.ts';
import type { Calendar, CalendarEvent } from '../../../src/model/calendars.ts';
import { calendarEvents } from '../../../src/model/calendars.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { publicationOf } from '../../../src/model/publications.ts';
import { type Reporter, reporterOf } from '../reporter.ts';
import {
  cropOf,
  type Harvest,
  type InputFile,
  type RefreshSource,
  type Season,
} from '../source.ts';
import { readCalendar } from './read-calendar.ts';
import { withinTime } from './within-time.ts';

/** Milliseconds for one calendar; the largest take some seconds. */
const LONGEST = 60_000;
const PLACE = /^calendars\/([a-z0-9-]+)\.ics$/;

/** Events on IPv6 from the calendars that `data/activities/calendars.csv` lists, a file each. */
export const calendarsSource: RefreshSource = {
  ...publicationOf('calendars'),
  // No calendar need have an event on IPv6 this year.
  mayBeEmpty: true,
  dayColumn: 'checked',
  areFilesIslands: true,
  find: (paths) => paths.filter((path) => PLACE.test(path)),
  harvest,
};

function harvest(files: readonly InputFile[], season: Season): Harvest {
  const listed = new Map(season.calendars.map((calendar) => [calendar.id, calendar]));
  const readings = files.map((file) => readFile(file, listed.get(idOf(file)), season));
  const read = new Set(readings.filter(({ used }) => used).map(({ id }) => id));
  return {
    files: readings.filter(({ used }) => used),
    // A calendar speaks of days to come: it is as of the day it was read.
    asOf: read.size > 0 ? season.today : null,
    caveats: [],
    crops: [
      cropOf({
        table: calendarEvents,
        rows: withoutCopies(readings.flatMap(({ rows }) => rows)),
        replaces: (row) => read.has(row.source) || !listed.has(row.source),
      }),
    ],
    keepsEarlier: (name) => listed.has(name.replace(/\.ics$/, '')),
    claims: [],
    problems: readings.flatMap(({ problems }) => problems),
  };
}

/** One file after the reading. */
interface FileReading {
  readonly id: string;
  readonly file: InputFile;
  readonly used: boolean;
  readonly records: number;
  readonly rows: readonly CalendarEvent[];
  readonly problems: readonly Problem[];
}

function readFile(file: InputFile, calendar: Calendar | undefined, season: Season): FileReading {
  const reporter = reporterOf(calendarsSource.id, file.name);
  const id = idOf(file);
  if (calendar) {
    const reading = withinTime(LONGEST, () => readCalendar(file, calendar, { season, reporter }));
    return { id, file, used: true, ...(reading ?? tooLong(reporter)) };
  }
  const problem = reporter.warning(
    0,
    'left out: data/activities/calendars.csv lists no such calendar',
  );
  return { id, file, used: false, records: 0, rows: [], problems: [problem] };
}

function tooLong(reporter: Reporter) {
  const problem = reporter.error(
    0,
    `expected a calendar that is read in ${LONGEST / 1000} seconds`,
  );
  return { records: 0, rows: [], problems: [problem] };
}

function idOf({ name }: InputFile): string {
  return PLACE.exec(name)?.[1] ?? name;
}
