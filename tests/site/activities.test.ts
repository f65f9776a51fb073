import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { Parser } from 'htmlparser2';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { REGIONS } from '../../src/model/region.ts';
import { builtSite } from './built.ts';

const site = builtSite();
/** The text of a built file; throws when there is none. */
function fileOf(path: string): string {
  const file = site.files.get(path);
  if (file === undefined) throw new Error(`expected ${path} to be built`);
  return String(file);
}
const rowsOf = (table: string): Record<string, string>[] =>
  parse(readFileSync(`data/activities/${table}.csv`), { columns: true });

/** The events of a calendar file as a library other than the one that wrote it reads them. */
function eventsOf(path: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(fileOf(path)));
  return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
}

/** The texts of all elements of a name, as an XML parser reads them. */
function textsOf(name: string, xml: string): string[] {
  const found: string[] = [];
  let inside = false;
  const parser = new Parser(
    {
      onopentag: (tag) => {
        inside = tag === name;
        if (inside) found.push('');
      },
      ontext: (text) => {
        if (inside) found.push((found.pop() ?? '') + text);
      },
      onclosetag: () => {
        inside = false;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return found;
}

describe('the calendars', () => {
  it('hold every event of the table whose days are known, on those days', () => {
    const read = new Map(eventsOf('activities/events.ics').map((one) => [one.uid, one]));
    const known = rowsOf('events').filter(({ start }) => start?.length === 10);
    expect(known.length).toBeGreaterThan(10);
    for (const { id, name, start, end } of known) {
      const event = read.get(`${id}@ipv6-atlas`);
      const days = event?.startDate.toUnixTime() ?? 0;
      const last = (event?.endDate.toUnixTime() ?? 0) - 86_400;
      expect(event?.summary).toBe(name);
      expect([days, last]).toEqual([start, end].map((day) => Date.parse(`${day}Z`) / 1000));
    }
  });

  it('of the regions are parts of the one of the world', () => {
    const all = new Set(eventsOf('activities/events.ics').map(({ uid }) => uid));
    // A region may have none; most events are somewhere.
    const own = Object.keys(REGIONS).flatMap((region) =>
      eventsOf(`activities/events-${region}.ics`).map(({ uid }) => uid),
    );
    expect(own.length).toBeGreaterThan(all.size / 2);
    expect(own.filter((uid) => !all.has(uid))).toEqual([]);
  });
});

describe('the feeds of activities', () => {
  it.each(['activities/feed.xml', 'policies/feed.xml', 'changes/feed.xml'])(
    '%s gives each entry an id of its own and a day, newest first',
    (path) => {
      const xml = fileOf(path);
      const ids = textsOf('id', xml);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.every((id) => id.startsWith('https://'))).toBe(true);
      const [, ...days] = textsOf('updated', xml);
      expect(days.every((day) => /^\d{4}-\d{2}-\d{2}T00:00:00Z$/.test(day))).toBe(true);
      expect(days).toEqual([...days].sort().reverse());
    },
  );

  it('name every policy of the table', () => {
    const titles = textsOf('title', fileOf('policies/feed.xml'));
    for (const { name = '' } of rowsOf('policies'))
      expect(titles.some((title) => title.endsWith(name))).toBe(true);
  });
});
