import ICAL from 'ical.js';
import type { Problem } from '../../../src/model/problem.ts';
import type { Reporter } from '../reporter.ts';
import type { InputFile } from '../source.ts';
import { readLines } from './component-lines.ts';
import {
  type Block,
  type Break,
  type FeedLine,
  type Outline,
  outlinesOf,
  unfoldLines,
} from './feed-lines.ts';
import type { IntlZone } from './intl-zone.ts';
import { shownZone, ZonedCalendar } from './zones.ts';

/** An event of a feed as it stands there, with the line it begins on. */
export interface FeedEvent {
  readonly line: number;
  readonly component: ICAL.Component;
  /** The zone in which times in UTC are meant to be shown; null where its calendar names none. */
  readonly shown: IntlZone | null;
}

/** A file as read: its calendars' events, each with the zones of its own calendar. */
export interface Feed {
  readonly roots: readonly ZonedCalendar[];
  readonly events: readonly FeedEvent[];
}

/** What reading a feed yields; `feed` is null when it is no whole calendar. */
export interface FeedReading {
  readonly feed: Feed | null;
  /** Events that were begun, the unreadable ones too. */
  readonly records: number;
  readonly problems: readonly Problem[];
}

/** Largest feed that is read, in bytes: some ten thousand events. A fetch stops there already. */
export const LARGEST_FEED = 5 * 1024 * 1024;
const MOST_EVENTS = 5000;
/** Letters of lines with dates given one by one: some sixty thousand dates, each of which is kept while it is read. */
const MOST_DATES = 1_000_000;

/** Reads a feed. An event that cannot be read is left out with a warning; a broken calendar is an error. */
export function readFeed({ bytes }: InputFile, reporter: Reporter): FeedReading {
  if (bytes.length > LARGEST_FEED)
    return refuse(reporter, { line: 0, expected: `at most ${LARGEST_FEED} bytes`, found: '' });
  const lines = unfoldLines(bytes);
  if (!Array.isArray(lines)) return refuse(reporter, lines);
  const dates = lines.filter(({ text }) => /^(EX|R)DATE/i.test(text));
  if (dates.reduce((sum, { text }) => sum + text.length, 0) > MOST_DATES)
    return refuse(reporter, {
      line: 0,
      expected: `at most ${MOST_DATES} letters of dates`,
      found: '',
    });
  const outlines = outlinesOf(lines);
  if (!Array.isArray(outlines)) return refuse(reporter, outlines);
  const written = outlines.flatMap(({ blocks }) => blocks.filter(isEvent));
  if (written.length > MOST_EVENTS) {
    const [{ line } = { line: 0 }] = written[MOST_EVENTS]?.lines ?? [];
    return refuse(reporter, { line, expected: `at most ${MOST_EVENTS} events`, found: '' });
  }
  const parts = outlines.map((outline) => readOutline(outline, reporter));
  const roots = parts.map(({ root }) => root);
  const feed = { roots, events: parts.flatMap(({ events }) => events) };
  const problems = parts.flatMap((part) => part.problems);
  return { feed, records: written.length, problems };
}

function isEvent({ name }: Block): boolean {
  return name === 'VEVENT';
}

function readOutline({ own, blocks }: Outline, reporter: Reporter) {
  const zones = parseBlocks(
    blocks.filter(({ name }) => name === 'VTIMEZONE'),
    reporter,
  );
  const root = new ZonedCalendar(zones.parsed.map(({ component }) => component));
  const { parsed, problems } = parseBlocks(blocks.filter(isEvent), reporter);
  for (const { component } of parsed) root.addSubcomponent(component);
  const shown = shownZone(zoneName(own));
  const events = parsed.map((event) => ({ ...event, shown }));
  return { root, events, problems: [...zones.problems, ...problems] };
}

function refuse(reporter: Reporter, { line, expected, found }: Break): FeedReading {
  const problem = reporter.error(line, `expected ${expected}`, found);
  return { feed: null, records: 0, problems: [problem] };
}

type Parsed = Omit<FeedEvent, 'shown'>;

function parseBlocks(
  blocks: readonly Block[],
  reporter: Reporter,
): { parsed: Parsed[]; problems: Problem[] } {
  const parsed: Parsed[] = [];
  const problems: Problem[] = [];
  for (const { name, lines } of blocks) {
    const line = lines[0]?.line ?? 0;
    try {
      const jcal = ICAL.parse(readLines(lines).join('\r\n'));
      parsed.push({ line, component: new ICAL.Component(jcal) });
    } catch (cause) {
      // ical.js throws plain errors for what it cannot read.
      const words = lines.some(isConfided) ? 'it cannot be read' : (cause as Error).message;
      problems.push(reporter.warning(line, `${name} left out: ${words}`));
    }
  }
  return { parsed, problems };
}

/** What is not public is not told in a problem either. */
function isConfided({ text }: FeedLine): boolean {
  return /^CLASS[;:]/i.test(text) && !/^CLASS:\s*PUBLIC\s*$/i.test(text.slice(0, 100));
}

function zoneName(own: readonly FeedLine[]): string | null {
  const found = own.map(({ text }) => /^X-WR-TIMEZONE(?:;[^:]*)?:(.+)$/i.exec(text)?.[1]?.trim());
  return found.find((name) => name !== undefined) ?? null;
}
