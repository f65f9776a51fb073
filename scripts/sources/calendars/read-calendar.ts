import type ICAL from 'ical.js';
import type { Calendar, CalendarEvent } from '../../../src/model/calendars.ts';
import { daysAfter } from '../../../src/model/days-after.ts';
import type { Problem } from '../../../src/model/problem.ts';
import type { Reporter } from '../reporter.ts';
import type { InputFile, Season } from '../source.ts';
import { isAboutIpv6 } from './about-ipv6.ts';
import { eventRow, type Setting } from './event-row.ts';
import { isPublic, strangeStatus } from './held.ts';
import { type Occurrence, occurrencesOf, type Window } from './occurrences.ts';
import { type Feed, type FeedEvent, readFeed } from './read-feed.ts';
import { gatherSeries, type Series } from './series.ts';
import { dayOf } from './times.ts';

/** What one calendar yields. */
export interface CalendarReading {
  readonly records: number;
  readonly rows: readonly CalendarEvent[];
  readonly problems: readonly Problem[];
}

/** Days kept before and behind the day of the refresh. */
const BEFORE = 30;
const BEHIND = 400;
/** One event left out is a slip; three and more, and over a tenth, are another kind of file. */
const FEW = 3;
/** Series with a rule, each of which takes some milliseconds to follow. */
const MOST_RULED = 1000;

/** Reads a feed, follows its series through the window, and keeps what its line in the list asks for. */
export function readCalendar(
  file: InputFile,
  calendar: Calendar,
  { season, reporter }: { season: Season; reporter: Reporter },
): CalendarReading {
  const { feed, records, problems } = readFeed(file, reporter);
  if (feed === null) return { records, rows: [], problems };
  const gathered = gatherSeries(feed.events, reporter);
  const { today, placeNames: names, countries: codes } = season;
  const setting = { calendar, countries: { names, codes }, today };
  const ruled = gathered.series.filter(({ master }) => master?.component.hasProperty('rrule'));
  if (ruled.length > MOST_RULED) {
    const problem = reporter.error(0, `expected at most ${MOST_RULED} series`, `${ruled.length}`);
    return { records, rows: [], problems: [problem] };
  }
  const parts = gathered.series.map((series) => rowsOf(series, setting, reporter));
  const found = [
    ...problems,
    ...gathered.problems,
    ...parts.flatMap((part) => part.problems),
    ...gathered.series.flatMap((series) => notHeld(series, setting, reporter)),
    ...unknownZones(feed, reporter),
  ];
  const leftOut = found.filter(({ message }) => message.includes('left out')).length;
  const broken = `${leftOut} of ${records}`;
  if (leftOut >= FEW && leftOut * 10 > records)
    found.push(reporter.error(0, 'expected at most a tenth of the events left out', broken));
  return { records, rows: parts.flatMap(({ rows }) => rows), problems: found };
}

function rowsOf(
  series: Series,
  setting: Setting,
  reporter: Reporter,
): { rows: CalendarEvent[]; problems: Problem[] } {
  const window = windowAround(setting.today);
  const isKept = ({ event }: Occurrence) => isAskedFor(event, series, setting);
  try {
    const occurrences = occurrencesOf(series, window).filter(isKept);
    const rows = occurrences.map((occurrence) => eventRow(series.uid, occurrence, setting));
    const inside = rows.filter((row) => row.end >= window.from && row.start <= window.to);
    return { rows: inside, problems: [] };
  } catch (cause) {
    // What is thrown here says what is wrong with these events; a bug of ours shows as such a warning too.
    const line = (series.master ?? series.overrides[0])?.line ?? 0;
    const message = `event left out: ${(cause as Error).message}`;
    return { rows: [], problems: [reporter.warning(line, message)] };
  }
}

function isAskedFor(event: FeedEvent, { master }: Series, { calendar }: Setting): boolean {
  if (calendar.keep === 'all' || isAboutIpv6(event.component)) return true;
  return master !== null && isAboutIpv6(master.component);
}

/** Tells of what would be listed but says, in words of its own, that it does not take place. */
function notHeld(series: Series, setting: Setting, reporter: Reporter): Problem[] {
  const { master, overrides, ranges } = series;
  if (master && !isPublic(master)) return [];
  const { from } = windowAround(setting.today);
  return [...(master ? [master] : []), ...overrides, ...ranges].flatMap((event) => {
    const words = isPublic(event) ? strangeStatus(event) : null;
    const start = event.component.getFirstPropertyValue('dtstart') as ICAL.Time;
    const isPast = dayOf(start) < from && !event.component.hasProperty('rrule');
    if (words === null || isPast || !isAskedFor(event, series, setting)) return [];
    return [reporter.warning(event.line, 'not listed: it says that it does not take place', words)];
  });
}

function windowAround(today: string): Window {
  return { from: daysAfter(today, -BEFORE), to: daysAfter(today, BEHIND) };
}

function unknownZones({ roots }: Feed, reporter: Reporter): Problem[] {
  const names = new Set(roots.flatMap((root) => root.unknownZones()));
  return [...names].map((name) =>
    reporter.warning(0, 'unknown zone: its times have no moment, only a day', name),
  );
}
