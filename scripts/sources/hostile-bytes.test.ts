import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseChecksum } from '../fetch/checksum.ts';
import { findDoubt } from '../fetch/verify.ts';
import { MOST_PROBLEMS } from './few-problems.ts';
import { inputFile } from './input-file.ts';
import { SEASON } from './sample-input.ts';
import { SOURCES } from './sources.ts';

/** Where sources look for a file of each layout, and a file of ours that begins like one. */
const LAYOUTS = [
  ['rir/afrinic/delegated-afrinic-extended-20260821', 'delegated-afrinic-extended-20260821'],
  ['adoption/google/worldmap.js', 'worldmap-made-up-after-format.js'],
  ['adoption/google-by-country-2026-07-19.csv', 'google-by-country-2026-07-19.csv'],
  [
    'adoption/apnic-labs/apnic-labs-monthly-world-and-uzb.csv',
    'apnic-labs-monthly-world-and-uzb-2026-08.csv',
  ],
  [
    'adoption/apnic-labs/apnic-labs-monthly-8-european.csv',
    'apnic-labs-monthly-8-european-2026-09.csv',
  ],
  ['adoption/google/adoption.js', 'adoption-made-up-after-format.js'],
  ['adoption/google-world-daily-2008-2021.csv', 'google-world-daily-2008-2021.csv'],
  ['context/population-worldbank.json', 'population-worldbank-made-up-after-format.json'],
  ['context/population-worldbank.csv', 'population-worldbank-2024.csv'],
  ['context/internet-users-latest-value-2026-07.csv', 'internet-users-latest-value-2026-07.csv'],
  ['context/country-codes.csv', 'country-codes-2026-05.csv'],
  ['holdings/country-month.csv', 'country-month-2026-08-22.csv'],
  ['holdings/pool-month-afrinic-lacnic.csv', 'pool-month-2026-08-21.csv'],
  ['iana/ipv4-address-space.csv', 'ipv4-address-space-2023-06-29.csv'],
  ['iana/ipv4-address-space-2023-12-18.txt', 'ipv4-address-space-2023-12-18.txt'],
  ['iana/ipv4-recovered-address-space-1.csv', 'ipv4-recovered-address-space-1-2026-08-22.csv'],
  ['iana/ipv4-recovered-address-space-2.csv', 'ipv4-recovered-address-space-2-2026-08-22.csv'],
  ['iana/ipv6-unicast-address-assignments.csv', 'ipv6-unicast-address-assignments-2024-07-23.csv'],
  ['scarcity/arin-waitlist-2026-07-15.json', 'arin-waitlist-2026-07-15.json'],
  ['scarcity/arin-waitlist-history.csv', 'arin-waitlist-history-2026-07-14.csv'],
  ['scarcity/arin-reissued.csv', 'arin-blocks-cleared-2026-07-02.csv'],
  ['scarcity/ripe-runout-daily-2019-10_2023-03.csv', 'ripe-runout-2019-10-2023-03.csv'],
  ['scarcity/ripe-member-update-figures.csv', 'ripe-member-updates-2026-04.csv'],
  ['transfers/arin.json', 'transfers-made-up-after-format.json'],
  ['archive/monthend/delegated-afrinic-monthend.tar.zst', 'delegated-afrinic-20191231'],
  ['adoption/apnic/DE.json', 'population-worldbank-made-up-after-format.json'],
] as const;

const fixtures = globSync('*/fixtures/*', { cwd: import.meta.dirname });

/** A file of any kind, for the first look at what has come. */
const ENDPOINT = {
  ...{ id: 'a', source: 'arin', address: 'https://a.example/', path: 'a', checksum: null },
  ...{ smallest: 1, largest: 100_000_000, mayBeAbsent: false },
};

const MEGABYTE = 1_000_000;

/** What has made readers slow: what begins and never ends, what can be cut in many ways, and floods of little. */
const FRAGMENTS = [
  ...[
    '["a"',
    '["AF","',
    "['",
    '[',
    '/*',
    '//',
    '"',
    "'",
    '\\',
    '"\\"',
    '[2008,8,4,0.05,',
    '{"a":[',
    '{"__proto__":',
  ],
  ...[' ', ' *', '*', '\t', ' (', ',', ',\n', '\n', '\r', '|', '#', '<p class="', '0', '9.', 'a'],
  ...['0.0.0.1,255.255.255.254,APNIC,2014-05-20\n', 'Per country IPv6 data as of ', '"",', '""'],
  ...['{"transfer_set":[{"start_address":"0.0.0.0"}]},', 'MD5 (', '= ', 'a*/'],
];

const fragment = fc.oneof(
  fc.constantFrom(...FRAGMENTS),
  fc.string({ unit: fc.constantFrom(...'[]{}"\'/*\\ ,\n|.:0aA'), minLength: 1, maxLength: 6 }),
);
/** The beginning of a file, and then a megabyte of one thing again and again. */
const filled = (begin: string, again: string, end = '') =>
  Buffer.concat([Buffer.from(begin), Buffer.alloc(MEGABYTE, again), Buffer.from(end)]);
/** The beginning of a sound file up to some place, filled with anything. */
const hostile = (begin: string) =>
  fc
    .tuple(fc.nat(begin.length), fragment, fragment)
    .map(([cut, again, end]) => filled(begin.slice(0, cut), again, end));

/** Each has a reader of its own: all but the files with commas, of which one speaks for all. */
function isFirst(place: string): boolean {
  return !place.endsWith('.csv') || place === 'adoption/google-by-country-2026-07-19.csv';
}

function beginOf(name: string): string {
  const path = fixtures.find((one) => basename(one) === name);
  return readFileSync(join(import.meta.dirname, path ?? name), 'utf8');
}

// These would last for hours where time grows as the square of the bytes; how long they last is not looked at.
describe('a megabyte of anything', { timeout: 600_000 }, () => {
  it.each(LAYOUTS)('is read to its end as %s, and told in few words', (place, name) => {
    const source = SOURCES.find(({ find }) => find([place]).length > 0);
    const isBounded = (bytes: Buffer) => {
      const { problems, crops } = source?.harvest([inputFile(place, () => bytes)], SEASON) ?? {};
      expect(problems?.length).toBeLessThanOrEqual(2 * (MOST_PROBLEMS + 1) + 20);
      for (const { message, value } of problems ?? [])
        expect(message.length + value.length).toBeLessThan(1000);
      return crops !== undefined;
    };
    const begin = beginOf(name);
    const fragments = isFirst(place) ? FRAGMENTS : [];
    for (const one of fragments) isBounded(filled(begin, one));
    fc.assert(fc.property(hostile(begin), isBounded), { numRuns: isFirst(place) ? 10 : 1 });
  });

  it('is no checksum, and no file of any kind', () => {
    const isRefused = (bytes: Buffer) => {
      const text = bytes.toString('latin1');
      const skim = { bytes: text.length, md5: '', sha256: '', head: text, tail: text.slice(-256) };
      for (const kind of ['registry', 'csv', 'json', 'js', 'calendar'] as const) {
        const doubt = findDoubt({ ...ENDPOINT, kind }, skim, null);
        expect(doubt?.found.length ?? 0).toBeLessThan(200);
      }
      return parseChecksum(text) === null;
    };
    for (const one of FRAGMENTS) isRefused(filled('', one));
    fc.assert(fc.property(hostile('MD5 (a) = '), isRefused), { numRuns: 20 });
  });
});
