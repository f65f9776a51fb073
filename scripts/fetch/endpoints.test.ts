import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PUBLICATIONS } from '../../src/model/publications.ts';
import { UsageError } from '../command/usage-error.ts';
import { SOURCES } from '../sources/sources.ts';
import { chooseEndpoints, readOverrides } from './choose-endpoints.ts';
import { endpointsFor } from './endpoints.ts';

const ALL = endpointsFor(['TV', 'ZA'], [{ id: 'nog', address: 'https://nog.example/all.ics' }]);
const idsOf = (endpoints: readonly { id: string }[]) => endpoints.map(({ id }) => id);

describe('the endpoints', () => {
  it('are of distinct ids, paths and addresses, all HTTPS', () => {
    for (const field of ['id', 'path', 'address'] as const)
      expect(new Set(ALL.map((one) => one[field])).size).toBe(ALL.length);
    expect(ALL.every(({ address }) => address.startsWith('https://'))).toBe(true);
  });

  it('are one a source, but where it has more files or is brought by hand', () => {
    const others: Readonly<Record<string, number>> = {
      ...{ 'apnic-labs': 3, 'apnic-labs-by-month': 0, 'apnic-labs-by-day': 0, iana: 4 },
      ...{ countries: 0, holdings: 0, 'people-online': 0, 'pool-lacnic': 0 },
      ...{ 'registry-history': 0 },
      ...{ 'ripencc-run-out': 0, 'ripencc-waiting-list': 0 },
    };
    for (const { id } of PUBLICATIONS)
      expect(ALL.filter(({ source }) => source === id).length, id).toBe(others[id] ?? 1);
  });

  it('each bring a file that its source finds', () => {
    for (const { id, source, path } of ALL) {
      const reader = SOURCES.find((one) => one.id === source);
      expect(reader?.find([path]), id).toEqual([path]);
    }
  });

  it('have a checksum beside each registry’s file, and no other', () => {
    for (const { kind, address, checksum } of ALL)
      expect(checksum).toBe(kind === 'registry' ? `${address}.md5` : null);
  });
});

describe('chooseEndpoints', () => {
  const PLAIN = { mirror: null, overrides: {} };

  it('keeps those of the sources asked for', () => {
    expect(chooseEndpoints(ALL, null, PLAIN)).toEqual(ALL);
    expect(idsOf(chooseEndpoints(ALL, ['apnic-labs', 'arin'], PLAIN))).toEqual([
      'arin',
      'apnic-labs-XA',
      'apnic-labs-TV',
      'apnic-labs-ZA',
    ]);
  });

  it('moves all to a mirror and some to addresses of their own, checksums with them', () => {
    const overrides = { afrinic: 'https://example.org/today' };
    const mirror = 'http://127.0.0.1:8080/m';
    expect(chooseEndpoints(ALL, ['afrinic', 'arin'], { mirror, overrides })).toMatchObject([
      { address: 'https://example.org/today', checksum: 'https://example.org/today.md5' },
      {
        address: `${mirror}/ftp.arin.net/pub/stats/arin/delegated-arin-extended-latest`,
        checksum: `${mirror}/ftp.arin.net/pub/stats/arin/delegated-arin-extended-latest.md5`,
      },
    ]);
  });

  it.each([
    [{ moon: 'https://example.org/' }, 'unknown moon'],
    [{ arin: 'http://example.org/' }, 'arin: expected an https address'],
  ])('refuses %j', (overrides, words) => {
    const choose = () => chooseEndpoints(ALL, null, { mirror: null, overrides });
    expect(choose).toThrow(UsageError);
    expect(choose).toThrow(words);
  });
});

describe('readOverrides', () => {
  it('reads addresses by endpoint, and says when the file holds anything else', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'atlas-endpoints-'));
    const file = join(folder, 'endpoints.json');
    await writeFile(file, '{"arin": "https://example.org/"}');
    expect(await readOverrides(file)).toEqual({ arin: 'https://example.org/' });
    await writeFile(file, '["https://example.org/"]');
    await expect(readOverrides(file)).rejects.toThrow(UsageError);
    await expect(readOverrides(join(folder, 'none'))).rejects.toThrow('none is no JSON');
    await rm(folder, { recursive: true });
  });
});
