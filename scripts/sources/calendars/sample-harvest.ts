import type { CalendarEvent } from '../../../src/model/calendars.ts';
import { inputFile } from '../input-file.ts';
import { SEASON } from '../sample-input.ts';
import type { Harvest } from '../source.ts';
import { sampleCalendar } from './sample-feeds.ts';
import { calendarsSource } from './source.ts';

const NAMES = new Map([
  ['malaysia', 'MY'],
  ['france', 'FR'],
  ['norway', 'NO'],
]);
const CODES = new Set(['MY', 'FR', 'NO', 'AT', 'DE', 'CA']);

/** For tests: what the feeds yield on 24 November 2026, by the ids of their calendars. */
export function harvestFeeds(
  feeds: Readonly<Record<string, string | Uint8Array>>,
  calendars = Object.keys(feeds).map((id) => sampleCalendar({ id })),
): Harvest {
  const files = Object.entries(feeds).map(([id, content]) =>
    inputFile(`calendars/${id}.ics`, () =>
      typeof content === 'string' ? Buffer.from(content) : content,
    ),
  );
  return calendarsSource.harvest(files, {
    ...{ ...SEASON, today: '2026-11-24', calendars, placeNames: NAMES, countries: CODES },
  });
}

/** For tests: the rows of a harvest. */
export function harvestedRows({ crops }: Pick<Harvest, 'crops'>): CalendarEvent[] {
  return crops.flatMap(({ rows }) => rows as readonly CalendarEvent[]);
}

/** For tests: the rows of one feed of which everything is kept. */
export function readSample(feed: string | Uint8Array): CalendarEvent[] {
  return harvestedRows(harvestFeeds({ nog: feed }));
}
