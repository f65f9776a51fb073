import type { FeedLine } from './feed-lines.ts';
import { ruleFault } from './rules.ts';

/** Properties that are read; whatever else a component says is not even parsed. */
const READ = new Set([
  ...['UID', 'SUMMARY', 'DESCRIPTION', 'CATEGORIES', 'LOCATION', 'URL', 'STATUS', 'CLASS'],
  ...['DTSTART', 'DTEND', 'DURATION', 'RECURRENCE-ID', 'RRULE', 'EXRULE', 'RDATE', 'EXDATE'],
  ...['SEQUENCE', 'LAST-MODIFIED', 'DTSTAMP', 'TZID', 'TZOFFSETFROM', 'TZOFFSETTO'],
]);
const TEXTS = new Set([
  'UID',
  'SUMMARY',
  'DESCRIPTION',
  'CATEGORIES',
  'LOCATION',
  'STATUS',
  'CLASS',
]);
const VALUE = /;VALUE=("[^"]*"|[^;"]*)/gi;
const TIMES = new Set(['DTSTART', 'DTEND', 'RECURRENCE-ID', 'RDATE', 'EXDATE']);
/** Components within an event are alarms and the like; those within a zone are its winters and summers. */
const INNER = new Set(['STANDARD', 'DAYLIGHT']);
/** Letters of a line: ten thousand dates. */
const LONGEST_LINE = 200_000;
/** Letters before its value: a zone, a language, an address. */
const LONGEST_HEAD = 2000;
/** Letters of a line that a problem tells. */
const LONGEST_TOLD = 200;

/** The lines of a component that are read, each time in the form of its value. Throws an `Error` that says what is wrong. */
export function readLines(lines: readonly FeedLine[]): string[] {
  const open: string[] = [];
  return lines.flatMap(({ text }, index) => {
    const edge = /^(BEGIN|END):\s*(\S+)/i.exec(text);
    if (edge?.[1]?.toUpperCase() === 'BEGIN') open.push((edge[2] ?? '').toUpperCase());
    const isRead = open.slice(1).every((name) => INNER.has(name));
    if (edge?.[1]?.toUpperCase() === 'END') open.pop();
    if (!isRead) return [];
    return edge || index === 0 ? [text] : propertyLines(text);
  });
}

function propertyLines(text: string): string[] {
  const name = nameOf(text);
  if (name === null)
    throw new Error(`expected a name and a value, found ${text.slice(0, LONGEST_TOLD)}`);
  if (!READ.has(name)) return [];
  const colon = colonIn(text);
  if (colon > LONGEST_HEAD || text.length > LONGEST_LINE)
    throw new Error(`expected at most ${LONGEST_LINE} letters in ${name}`);
  const [head, value] = [text.slice(0, colon), text.slice(colon + 1)];
  if (name === 'RRULE') return [`${head}:${tidyRule(value)}`];
  if (TIMES.has(name)) return timeLines(name, head, value);
  // A text is a text whatever its kind is said to be.
  return [TEXTS.has(name) ? `${head.replace(VALUE, '')}:${value}` : text];
}

/** A rule in capitals and without an empty part at its end, as some write it. Throws for one that is wrong. */
function tidyRule(value: string): string {
  const rule = value.trim().toUpperCase().replace(/;$/, '');
  const fault = ruleFault(rule);
  if (fault === null) return rule;
  throw new Error(fault);
}

function nameOf(text: string): string | null {
  const end = text.search(/[;:]/);
  return end < 1 ? null : text.slice(0, end).toUpperCase();
}

/** Where the value begins: at the first colon outside quotes (RFC 5545, 3.1). */
function colonIn(text: string): number {
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"') isQuoted = !isQuoted;
    if (text[at] === ':' && !isQuoted) return at;
  }
  throw new Error(`expected a value, found ${text.slice(0, LONGEST_TOLD)}`);
}

/**
 * A line for each time, a day or a moment by its own form: `DTSTART:20270111` without `VALUE=DATE` is written by
 * many, and a day among moments by some. Outlook has days with a midnight (`VALUE=DATE:20270111T000000`).
 */
function timeLines(name: string, head: string, values: string): string[] {
  const isDay = /;VALUE=DATE(?![-\w])/i.test(head);
  const rest = head.replace(/;VALUE=DATE(-TIME)?(?![-\w])/i, '');
  return values.split(',').map((written) => {
    const value = written.trim();
    const [, day, hour] = /^(\d{8})(T\d{6}Z?)?$/.exec(value) ?? [];
    if (day === undefined)
      throw new Error(`expected a date in ${name}, found ${value.slice(0, LONGEST_TOLD)}`);
    if (hour !== undefined && !isDay) return `${rest}:${value}`;
    return `${rest.replace(/;TZID=("[^"]*"|[^;"]*)/i, '')};VALUE=DATE:${day}`;
  });
}
