import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { calendars } from '../../src/model/calendars.ts';
import { calendarOf, eventOf, sampleCalendar } from '../sources/calendars/sample-feeds.ts';
import { writeTable } from '../tables/csv.ts';
import { runRefresh } from './run.ts';
import { plantTree, type Tree } from './sample-tree.ts';

/** A series without an end: each day of reading looks further ahead, and less far back. */
const weekly = (name: string, stamp = '20260101T000000Z') =>
  calendarOf(
    ...eventOf(
      `UID:${name}`,
      `DTSTAMP:${stamp}`,
      `SUMMARY:IPv6 ${name}`,
      'DTSTART:20260107T180000Z',
      'RRULE:FREQ=WEEKLY',
    ),
  );
/** One date, before any window's end. */
const single = (name: string, stamp: string) =>
  calendarOf(
    ...eventOf(
      `UID:${name}`,
      `DTSTAMP:${stamp}`,
      `SUMMARY:IPv6 ${name}`,
      'DTSTART:20270107T180000Z',
    ),
  );
/** IANA's IPv6 registry, whose files bear no date: lines of 2024-07-23. */
const IANA = `Prefix,Designation,Date,WHOIS,RDAP,Status,Note
2001:0000::/23,IANA,1999-07-01,whois.iana.org,,ALLOCATED,
2001:0200::/23,APNIC,1999-07-01,whois.apnic.net,,ALLOCATED,
`;

let tree: Tree;

beforeEach(async () => {
  tree = await plantTree();
  const listed = ['nog', 'isoc'].map((id) => sampleCalendar({ id }));
  await mkdir(join(tree.data, 'activities'), { recursive: true });
  await writeFile(join(tree.data, calendars.path), writeTable(calendars, listed));
  await tree.put('calendars/nog.ics', weekly('table'));
  await tree.put('calendars/isoc.ics', single('day', '20260101T000000Z'));
  await tree.put('iana/ipv6-unicast-address-assignments.csv', IANA);
});
afterEach(() => tree.clear());

const run = (today: string) =>
  runRefresh({ from: tree.from, data: tree.data, only: null, dryRun: false, accept: [] }, today);
const rows = async (id: string) => {
  const text = (await tree.snapshot())['data/tables/calendar-events.csv'] ?? '';
  return text.split('\n').filter((line) => line.includes(`,${id},`));
};

describe('the same bytes on another day', () => {
  it('are nothing new, whatever bears the day of reading', async () => {
    expect((await run('2026-11-24')).verdict).toBe('new');
    const before = await tree.snapshot();
    for (const day of ['2026-11-25', '2026-12-01', '2026-12-24'])
      expect([day, (await run(day)).verdict]).toEqual([day, 'nothing-new']);
    expect(await tree.snapshot()).toEqual(before);
  });

  it('are nothing new beside a file that stays broken', async () => {
    await run('2026-11-24');
    const before = await rows('nog');
    await tree.put('calendars/isoc.ics', Buffer.from(single('Café', '20260101T000000Z'), 'latin1'));
    expect((await run('2026-11-25')).verdict).toBe('new');
    for (const day of ['2026-11-26', '2026-12-09'])
      expect([day, (await run(day)).verdict]).toEqual([day, 'nothing-new']);
    expect(await rows('nog')).toEqual(before);
    expect(await rows('isoc')).toHaveLength(1);
  });

  it('are looked at anew after a month, for what lies ahead', async () => {
    await run('2026-11-24');
    const before = await rows('nog');
    const { change } = await run('2026-12-31');
    expect(change?.tables).toMatchObject([{ table: 'calendar-events' }]);
    const after = await rows('nog');
    expect(after.at(-1)).toContain(',2026-12-31,nog,');
    expect(after.slice(0, 10)).toEqual(before.filter((row) => after.includes(row)).slice(0, 10));
  });
});

describe('other bytes', () => {
  it('that say the same are nothing new', async () => {
    await run('2026-11-24');
    await tree.put('calendars/nog.ics', single('table', '20260101T000000Z'));
    await run('2026-11-24');
    const before = await tree.snapshot();
    await tree.put('calendars/isoc.ics', single('day', '20261125T000000Z'));
    expect((await run('2026-11-25')).verdict).toBe('nothing-new');
    expect(await tree.snapshot()).toEqual(before);
  });

  it('leave the day of every row that says the same', async () => {
    await run('2026-11-24');
    await tree.put('calendars/isoc.ics', single('other day', '20261125T000000Z'));
    expect((await run('2026-11-26')).verdict).toBe('new');
    expect((await rows('isoc'))[0]).toContain(',2026-11-26,isoc,');
    expect((await rows('nog'))[5]).toContain(',2026-11-24,nog,');
  });
});
