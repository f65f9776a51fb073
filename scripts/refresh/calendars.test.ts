import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { calendars } from '../../src/model/calendars.ts';
import { Provenance } from '../../src/model/provenance.ts';
import { type Server, startServer } from '../fetch/sample-server.ts';
import { calendarOf, eventOf, sampleCalendar } from '../sources/calendars/sample-feeds.ts';
import { writeTable } from '../tables/csv.ts';
import { refreshCommand } from './sample-command.ts';
import { AFRINIC, plantTree, type Tree } from './sample-tree.ts';

const PATH = (host: string) => `/${host}/events.ics`;
/** Has events to come on whatever day the test runs. */
const weekly = (id: string) =>
  calendarOf(
    ...eventOf(
      `UID:${id}`,
      `SUMMARY:IPv6 table ${id}`,
      'DTSTART:20260107T180000Z',
      'RRULE:FREQ=WEEKLY',
    ),
  );
/** A moment long ago: no event of it is kept. */
const EMPTY = calendarOf(...eventOf('DTSTART:20010107T180000Z'));
const HTML = '<html><title>This page has moved</title></html>';
/** Comments bring a registry's file to a size that is believed. */
const FULL = AFRINIC + `#${'.'.repeat(98)}\n`.repeat(6000);

let tree: Tree;
let server: Server;

beforeEach(async () => {
  tree = await plantTree();
  server = await startServer();
  const listed = ['nog', 'isoc'].map((id) =>
    sampleCalendar({ id, address: `https://${id}.example/events.ics` }),
  );
  await mkdir(join(tree.data, 'activities'), { recursive: true });
  await writeFile(join(tree.data, calendars.path), writeTable(calendars, listed));
  server.put(PATH('nog.example'), weekly('nog'));
  server.put(PATH('isoc.example'), weekly('isoc'));
});
afterEach(async () => {
  await server.close();
  await tree.clear();
});

const refresh = (...more: string[]) => refreshOf('calendars', ...more);
const refreshOf = (only: string, ...more: string[]) =>
  refreshCommand('--mirror', server.origin, '--only', only, '--data', tree.data, ...more);
function serveAfrinic(text: string) {
  const name = 'delegated-afrinic-extended-latest';
  const path = `/ftp.afrinic.net/pub/stats/afrinic/${name}`;
  server.put(path, text);
  server.put(`${path}.md5`, `MD5 (${name}) = ${createHash('md5').update(text).digest('hex')}`);
}
const ours = async () =>
  Object.fromEntries(
    Object.entries(await tree.snapshot()).filter(([path]) => !path.startsWith('.cache/')),
  );
const table = async () => (await ours())['data/tables/calendar-events.csv'] ?? '';
const source = async () => {
  const text = (await ours())['data/sources.json'] ?? '';
  return Provenance.parse(JSON.parse(text)).sources.find(({ id }) => id === 'calendars');
};

describe('a refresh of calendars', () => {
  it('writes their events and where they came from, then finds nothing new', async () => {
    expect(await refresh()).toMatchObject({ status: 0, stderr: '' });
    expect(await table()).toMatch(/,IPv6 table nog,A Network Operators’ Group,operators,.*,nog,/);
    expect(await table()).toMatch(/,isoc,/);
    expect(await source()).toMatchObject({
      tables: ['calendar-events'],
      files: [{ name: 'isoc.ics' }, { name: 'nog.ics' }],
    });
    expect(await refresh()).toMatchObject({ status: 10, stderr: '' });
  });

  it('keeps the rows of one that cannot be reached, with their day, and marks the source stale', async () => {
    await refresh();
    const dated = (await table()).replaceAll(/\d{4}-\d{2}-\d{2},nog,/g, '2026-11-01,nog,');
    await writeFile(join(tree.data, 'tables/calendar-events.csv'), dated);
    server.put(PATH('nog.example'), (_, response) => response.writeHead(404).end());
    expect((await refresh()).status).toBe(0);
    expect(await table()).toBe(dated);
    expect((await source())?.stale?.because).toContain('1 of 2 files, such as');
  });

  it('drops the rows of one that is listed no more', async () => {
    await refresh();
    const only = sampleCalendar({ id: 'isoc', address: 'https://isoc.example/events.ics' });
    await writeFile(join(tree.data, calendars.path), writeTable(calendars, [only]));
    expect((await refresh()).status).toBe(0);
    expect(await table()).not.toContain(',nog,');
    expect(await table()).toContain(',isoc,');
  });

  it.each([
    ['HTML', HTML, 'expected a file of the kind calendar'],
    ['a cut file', weekly('nog').slice(0, -10), 'expected the end of a calendar file'],
    ['10 MB', `BEGIN:VCALENDAR${' '.repeat(10 * 1024 * 1024)}`, 'expected at most 5242880 bytes'],
    [
      'JSON',
      '{"events": [], "padding": "…………………………………………"}',
      'expected the begin of a calendar file',
    ],
  ])(
    'keeps the rows of one that gives %s, says so, and reads the others',
    async (_, body, words) => {
      await refresh();
      const rows = (await table()).split('\n').filter((line) => line.includes(',nog,'));
      server.put(PATH('nog.example'), body);
      server.put(PATH('isoc.example'), weekly('isoc').replace('table', 'round table'));
      const { status, stdout } = await refresh();
      expect([status, stdout]).toEqual([0, expect.stringContaining(words)]);
      expect(await table()).toContain('IPv6 round table isoc');
      expect((await table()).split('\n').filter((line) => line.includes(',nog,'))).toEqual(rows);
      const because = (await source())?.stale?.because;
      expect(because).toContain(`such as ${server.origin}/nog.example/events.ics: ${words}`);
      server.put(PATH('nog.example'), weekly('nog'));
      expect((await refresh()).status).toBe(0);
      expect((await source())?.stale).toBeUndefined();
    },
  );

  it('does not hold up a registry, whose own file is as strictly judged as ever', async () => {
    await refresh();
    server.put(PATH('nog.example'), HTML);
    serveAfrinic(FULL);
    const both = () => refreshOf('calendars,afrinic');
    expect((await both()).status).toBe(0);
    expect((await ours())['data/tables/registrations.csv']).toContain('afrinic,ZA,ipv4');
    const before = await ours();
    serveAfrinic(HTML.padEnd(FULL.length));
    expect(await both()).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('expected a file of the kind registry'),
    });
    expect(await ours()).toEqual(before);
  });

  it('ends as if nobody could be reached when no calendar can be trusted, and says why', async () => {
    await refresh();
    const before = await ours();
    for (const host of ['nog.example', 'isoc.example']) server.put(PATH(host), HTML);
    const { status, stderr } = await refresh();
    expect([status, stderr]).toEqual([3, expect.stringContaining('HTML or XML')]);
    expect(await ours()).toEqual(before);
  });

  it('refuses one that has lost all its events to come, unless a person accepts it', async () => {
    await refresh();
    const before = await ours();
    server.put(PATH('nog.example'), EMPTY);
    const { status, stderr } = await refresh();
    expect([status, stderr]).toEqual([
      1,
      expect.stringContaining('--accept lost-events:calendars/nog'),
    ]);
    expect(await ours()).toEqual(before);
    const accept = ['--accept', 'lost-events:calendars/nog', '--because', 'The series has ended'];
    expect((await refresh(...accept)).status).toBe(0);
    expect(await table()).not.toContain(',nog,');
  });

  it('reads a folder just as well, and needs no event on IPv6', async () => {
    await tree.put('calendars/nog.ics', EMPTY);
    const from = ['--from', tree.from, '--data', tree.data, '--only', 'calendars'];
    expect(await refreshCommand(...from)).toMatchObject({ status: 0, stderr: '' });
    expect((await table()).trimEnd().split('\n')).toHaveLength(1);
    expect(await source()).toMatchObject({ files: [{ name: 'nog.ics', records: 1 }], tables: [] });
  });
});
