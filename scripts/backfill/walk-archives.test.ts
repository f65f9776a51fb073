import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Registry } from '../../src/model/registry.ts';
import { hastyClient, type Server, startServer } from '../fetch/sample-server.ts';
import type { Season } from '../sources/source.ts';
import { fetcherOf } from './fetch-file.ts';
import { readResults } from './month-result.ts';
import { walkArchives } from './walk-archives.ts';

const SEASON: Season = {
  today: '2022-03-10',
  countries: new Set(['FR', 'KE']),
  alpha2: new Map(),
  reserves: [],
  specials: [],
  placeNames: new Map(),
  calendars: [],
};

/** A short extended file made up after the format, of one country, with a former country's block. */
const file = (registry: Registry, day: string, count = 4) =>
  `2|${registry}|1|${count}|||+0000
${registry}|*|asn|*|0|summary
${registry}|*|ipv4|*|3|summary
${registry}|*|ipv6|*|1|summary
${registry}|KE|ipv4|41.57.96.0|4096|20071126|allocated|F3
${registry}|AN|ipv4|41.57.120.0|1024|20071126|assigned|F4
${registry}|ZZ|ipv4|41.57.112.0|2048||reserved|
${registry}|KE|ipv6|2001:4200::|33|20051021|allocated|F3
`.replace('|||+0000', `|19930101|${day.replaceAll('-', '')}|+0000`);

let server: Server;
let work: string;
let lines: string[];
beforeEach(async () => {
  server = await startServer();
  work = await mkdtemp(join(tmpdir(), 'backfill-'));
  lines = [];
});
afterEach(async () => {
  await server.close();
  await rm(work, { recursive: true });
});

const AFRINIC = '/ftp.afrinic.net/pub/stats/afrinic/2022/delegated-afrinic-extended-';
const RIPENCC = '/ftp.ripe.net/pub/stats/ripencc/2022/delegated-ripencc-extended-';

async function walk(registry: Registry): Promise<number> {
  const { client, close } = hastyClient();
  const tasks = [{ registry, year: 2022 }];
  const report = (line: string) => void lines.push(line);
  const fetchFile = fetcherOf(client, server.origin);
  try {
    return await walkArchives({ tasks, work, season: SEASON, fetchFile, report });
  } finally {
    close();
  }
}
const resultOf = async (month: string) =>
  (await readResults(work)).find((result) => result.month === month);

describe('walking an archive', () => {
  it('takes the last file of each month that is over, packed or not, whatever its name says', async () => {
    server.put(`${AFRINIC}20220130`, file('afrinic', '2022-01-30'));
    server.put(`${AFRINIC}20220129`, file('afrinic', '2022-01-29'));
    server.put(`${AFRINIC}20220228`, gzipSync(file('afrinic', '2022-02-28')));
    server.put(`${AFRINIC}20220309`, file('afrinic', '2022-03-09'));
    expect(await walk('afrinic')).toBe(0);
    expect(await readResults(work)).toHaveLength(2);
    expect(await resultOf('2022-01')).toMatchObject({
      file: { day: '2022-01-30', records: 4 },
      pool: [
        { state: 'available', addresses: 0 },
        { state: 'reserved-unsplit', addresses: 2048 },
      ],
      held: [
        { country: 'KE', ipv4: 4096, slash64s: String(2 ** 31) },
        { country: 'ZZ', ipv4: 1024, slash64s: '0' },
      ],
    });
    expect((await resultOf('2022-02'))?.file?.day).toBe('2022-02-28');
    expect(await readdir(join(work, 'fetched'))).toEqual([]);
  });

  it('reads RIPE NCC’s bzip2', async () => {
    const name = 'delegated-ripencc-extended-20220131-made-up-after-format.bz2';
    const packed = await readFile(new URL(`./fixtures/${name}`, import.meta.url));
    server.put(`${RIPENCC}20220131.bz2`, packed);
    server.put(`${RIPENCC}20220228.bz2`, packed.subarray(0, packed.length - 40));
    await walk('ripencc');
    expect((await resultOf('2022-01'))?.held).toEqual([
      { country: 'EU', ipv4: 0, slash64s: String(2 ** 32) },
      { country: 'FR', ipv4: 1_048_576, slash64s: '0' },
    ]);
    const february = await resultOf('2022-02');
    expect(february?.file).toBeNull();
    expect(february?.skipped[0]?.because).toContain('cannot be unpacked');
  });

  it('passes over misfiled, foreign, plain and broken files, and says so', async () => {
    server.put(`${AFRINIC}20220131`, file('afrinic', '2021-12-31'));
    server.put(`${AFRINIC}20220130`, file('apnic', '2022-01-30'));
    server.put(`${AFRINIC}20220129`, '<html>');
    server.put(`${AFRINIC}20220128`, file('afrinic', '2022-01-28', 5));
    server.put(`${AFRINIC}20220127`, file('afrinic', '2022-01-27').replaceAll(/\|(F\d)?$/gm, ''));
    server.put(`${AFRINIC}20220126`, file('afrinic', '2022-01-26'));
    await walk('afrinic');
    const january = await resultOf('2022-01');
    expect(january?.file?.day).toBe('2022-01-26');
    expect(january?.skipped.map(({ because }) => because)).toEqual([
      'misfiled: it speaks of 2021-12-31',
      'a file of apnic',
      expect.stringContaining('line 1'),
      expect.stringContaining('line 1'),
      expect.any(String),
    ]);
    expect(lines[0]).toContain('passed over');
    expect(await resultOf('2022-02')).toMatchObject({ file: null, skipped: [] });
  });

  it('asks for nothing again that is at hand, but again for what the network kept from it', async () => {
    server.put(`${AFRINIC}20220131`, file('afrinic', '2022-01-31'));
    server.put(`${AFRINIC}20220228`, (_, response) => void response.writeHead(500).end());
    expect(await walk('afrinic')).toBe(1);
    expect(lines[1]).toContain('HTTP 500');
    const asked = server.requests.length;
    server.put(`${AFRINIC}20220228`, file('afrinic', '2022-02-28'));
    expect(await walk('afrinic')).toBe(0);
    expect(server.requests.slice(asked).map(({ path }) => path)).toEqual([`${AFRINIC}20220228`]);
    expect(lines[2]).toContain('done before');
  });

  it('asks again for a month of which there were only unsound files', async () => {
    server.put(`${AFRINIC}20220131`, '<html>');
    server.put(`${AFRINIC}20220228`, file('afrinic', '2022-02-28'));
    expect(await walk('afrinic')).toBe(0);
    server.put(`${AFRINIC}20220131`, file('afrinic', '2022-01-31'));
    expect(await walk('afrinic')).toBe(0);
    expect((await resultOf('2022-01'))?.file?.day).toBe('2022-01-31');
  });
});
