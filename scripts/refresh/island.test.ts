import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { calendars } from '../../src/model/calendars.ts';
import { Provenance } from '../../src/model/provenance.ts';
import { type Server, startServer } from '../fetch/sample-server.ts';
import { calendarOf, eventOf, sampleCalendar } from '../sources/calendars/sample-feeds.ts';
import { SOURCES } from '../sources/sources.ts';
import { writeTable } from '../tables/csv.ts';
import { runRefresh } from './run.ts';
import { refreshCommand } from './sample-command.ts';
import { AFRINIC, plantTree, type Tree } from './sample-tree.ts';

const EXTENDED = 'rir/afrinic/delegated-afrinic-extended-20260821';
const HTML = '<!DOCTYPE html><title>Unusual traffic</title>';
/** Comments bring a registry's file to a size that is believed. */
const padded = (text: string, lines: number) => text + `#${'.'.repeat(98)}\n`.repeat(lines);
/** A record of LACNIC's own file of 2026-08-21, with counts to fit. */
const LACNIC = `2.3|lacnic|20260821|1|19870101|20260821|-0300
lacnic|*|ipv4|*|1|summary
lacnic|BR|ipv4|24.152.0.0|1024|20190917|allocated|293543
`;

let tree: Tree;

beforeEach(async () => {
  tree = await plantTree();
  const listed = ['nog', 'isoc'].map((id) =>
    sampleCalendar({ id, address: `https://${id}.example/events.ics` }),
  );
  await mkdir(join(tree.data, 'activities'), { recursive: true });
  await writeFile(join(tree.data, calendars.path), writeTable(calendars, listed));
});
afterEach(() => tree.clear());

const table = async (name: string) => (await tree.snapshot())[`data/tables/${name}.csv`] ?? '';
const sources = async () =>
  Provenance.parse(JSON.parse((await tree.snapshot())['data/sources.json'] ?? '')).sources;
const stale = async () => (await sources()).filter((source) => source.stale).map(({ id }) => id);

/** Each source with a file that is not sound, and what is said of it. */
const BROKEN: readonly (readonly [source: string, path: string, text: string, words: RegExp])[] = [
  ['countries', 'context/country-codes.csv', 'not,to,be,read\n', /:1: expected the columns/],
  ['population', 'context/population-worldbank.json', HTML, /: expected JSON: /],
  ['holdings', 'holdings/country-month.csv', HTML, /:1: expected comma-separated rows/],
  ['google-world', 'adoption/google/adoption.js', HTML, /expected rows of days/],
  ['google-country', 'adoption/google/worldmap.js', HTML, /expected a comment/],
  ['apnic-labs', 'adoption/apnic/KE.json', '{"data": []}', /KE\.json: /],
  ['iana', 'iana/ipv4-address-space.csv', 'Prefix,Designation\n', /:1: expected the columns/],
  ['transfers-arin', 'transfers/arin.json', '{"transfers": 5}', /arin\.json: /],
  ['arin', 'rir/arin/delegated-arin-extended-latest', HTML, /this is a web page \[/],
  ['lacnic', 'rir/lacnic/delegated-lacnic-extended-latest', `${LACNIC}x`, /expected 7 fields/],
];

describe('a source that is not sound', () => {
  const run = (today: string) =>
    runRefresh({ from: tree.from, data: tree.data, only: null, dryRun: false, accept: [] }, today);

  it.each(BROKEN)('leaves all others as they are: %s', async (id, path, text, words) => {
    await tree.put(path, text);
    const { verdict, sources: outcomes } = await run('2026-11-24');
    expect(verdict).toBe('new');
    expect(await table('registrations')).toContain('afrinic,ZA,ipv4,allocated,2007-11');
    const told = outcomes.filter((outcome) => outcome.stale !== null);
    expect(told.map(({ source }) => source.id)).toEqual([id]);
    expect(told[0]?.stale).toEqual({ since: '2026-11-24', because: expect.stringMatching(words) });
    expect((await run('2026-11-25')).verdict).toBe('nothing-new');
  });

  it('keeps rows and provenance, but for the mark, until it is sound again', async () => {
    await run('2026-11-24');
    const [before, rows] = [await sources(), await table('registrations')];
    await tree.put(EXTENDED, AFRINIC.slice(0, -100));
    expect((await run('2026-11-25')).verdict).toBe('new');
    const because = expect.stringContaining(`${EXTENDED}:1: expected as many records as`);
    expect(await sources()).toEqual(
      before.map((source) =>
        source.id === 'afrinic' ? { ...source, stale: { since: '2026-11-25', because } } : source,
      ),
    );
    expect(await table('registrations')).toBe(rows);
    expect((await run('2026-11-26')).verdict).toBe('nothing-new');
    await tree.put(EXTENDED, AFRINIC);
    expect((await run('2026-11-27')).verdict).toBe('new');
    expect(await sources()).toEqual(before);
  });

  it('does not hide what a gate says about the others', async () => {
    await run('2026-11-24');
    await tree.put('holdings/country-month.csv', HTML);
    await tree.put(EXTENDED, AFRINIC.replaceAll('20260821', '20250821'));
    const { verdict, problems } = await run('2026-11-25');
    expect(verdict).toBe('refused');
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ message }) => message)).toEqual([
      expect.stringContaining('not-older refuses afrinic'),
    ]);
  });

  it('ends in a refusal where nothing else is there', async () => {
    const from = join(tree.from, '../alone');
    await mkdir(join(from, 'rir/afrinic'), { recursive: true });
    await writeFile(join(from, 'rir/afrinic/delegated-afrinic-extended-latest'), HTML);
    const options = { from, data: tree.data, only: null, dryRun: false, accept: [] };
    expect((await runRefresh(options, '2026-11-24')).verdict).toBe('refused');
  });
});

describe('a bad night', () => {
  let server: Server;
  beforeEach(async () => {
    server = await startServer();
  });
  afterEach(() => server.close());

  const serveRegistry = (registry: string, text: string) => {
    const name = `delegated-${registry}-extended-latest`;
    const path = `/ftp.${registry}.net/pub/stats/${registry}/${name}`;
    server.put(path, text);
    server.put(`${path}.md5`, `MD5 (${name}) = ${createHash('md5').update(text).digest('hex')}`);
  };
  const weekly = (id: string) =>
    calendarOf(
      ...eventOf(
        `UID:${id}`,
        `SUMMARY:IPv6 ${id}`,
        'DTSTART:20260107T180000Z',
        'RRULE:FREQ=WEEKLY',
      ),
    );
  const refresh = (...more: string[]) =>
    refreshCommand('--mirror', server.origin, '--data', tree.data, ...more);

  it('publishes what is sound, says of each other source since when and why, and is no news twice', async () => {
    await refreshCommand('--from', tree.from, '--data', tree.data);
    // Cut, under a checksum that is right for what is left.
    serveRegistry('afrinic', padded(AFRINIC.slice(0, -100), 6000));
    serveRegistry('lacnic', padded(LACNIC, 21_000));
    for (const name of ['worldmap', 'adoption'])
      server.put(
        `/www.google.com/intl/en_ALL/ipv6/statistics/data/${name}.js`,
        HTML.padEnd(60_000),
      );
    server.put('/nog.example/events.ics', Buffer.from(weekly('Café'), 'latin1'));
    server.put('/isoc.example/events.ics', weekly('table'));
    const { status, stdout } = await refresh();
    expect(status).toBe(0);
    const lines = stdout.split('\n').filter((line) => line.startsWith('stale: '));
    const day = 'since \\d{4}-\\d{2}-\\d{2}';
    for (const words of [
      `google-country ${day}: ${server.origin}/www.google.com/.+: expected a file of the kind js, found HTML`,
      `iana ${day}: 4 of 4 files, such as ${server.origin}/www.iana.org/.+: HTTP 404 Not Found`,
      `calendars ${day}: calendars/nog.ics:\\d+: expected text in UTF-8`,
      `afrinic ${day}: rir/afrinic/.+: expected as many records as the version line says`,
      `apnic ${day}: ${server.origin}/ftp.apnic.net/.+: HTTP 404 Not Found`,
    ])
      expect(lines.join('\n')).toMatch(new RegExp(`^stale: ${words}`, 'm'));
    const registrations = await table('registrations');
    for (const row of ['afrinic,ZA,ipv4', 'apnic,CN,ipv4', 'lacnic,BR,ipv4'])
      expect(registrations).toContain(row);
    expect(await table('calendar-events')).toContain(',IPv6 table,');
    expect(await table('calendar-events')).not.toContain(',nog,');
    expect(await stale()).toEqual(
      expect.arrayContaining(['afrinic', 'apnic', 'calendars', 'google-country', 'google-world']),
    );
    expect(await stale()).not.toContain('lacnic');
    expect((await refresh()).status).toBe(10);
  });

  it('passes over what it is told to, and marks nothing of it stale', async () => {
    await refreshCommand('--from', tree.from, '--data', tree.data);
    serveRegistry('lacnic', padded(LACNIC, 21_000));
    const except = SOURCES.map(({ id }) => id)
      .filter((id) => id !== 'lacnic')
      .join();
    expect((await refresh('--except', except)).status).toBe(0);
    expect(server.requests.every(({ path }) => path.includes('lacnic'))).toBe(true);
    expect(await stale()).toEqual([]);
    expect(await table('registrations')).toContain('lacnic,BR,ipv4');
    expect(await table('registrations')).toContain('afrinic,ZA,ipv4');
  });
});
