import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileOf, problemsOf } from './sample-file.ts';

const ipv4 = (start: string, count: number) =>
  `afrinic|ZA|ipv4|${start}|${count}|20071126|allocated|X`;
const ipv6 = (start: string, prefix: number) =>
  `afrinic|ZA|ipv6|${start}|${prefix}|20071126|allocated|X`;
const CLAIMED = 'expected space that no other record of the file claims';

describe('checkOverlaps', () => {
  it.each([
    ['the same block twice', [ipv4('41.0.0.0', 256), ipv4('41.0.0.0', 256)]],
    ['a block inside another', [ipv4('41.0.0.0', 65536), ipv4('41.0.9.0', 256)]],
    ['a block that begins in another', [ipv4('41.0.0.0', 300), ipv4('41.0.1.0', 256)]],
    ['the later block above', [ipv4('41.0.1.0', 256), ipv4('41.0.0.0', 300)]],
    ['a prefix inside another', [ipv6('2001:4200::', 32), ipv6('2001:4200:8000::', 34)]],
    ['a prefix around another', [ipv6('2001:4200::', 48), ipv6('2001:4200::', 32)]],
    [
      'AS numbers twice',
      ['afrinic|ZA|asn|5|10|20071126|allocated|X', 'afrinic|ZA|asn|14|1|20071126|allocated|X'],
    ],
  ])('refuses %s, at the later line', (_, records) => {
    expect(problemsOf(fileOf(records))).toEqual([`error 6: ${CLAIMED} (see line 5)`]);
  });

  it.each([
    ['neighbours', [ipv4('41.0.0.0', 256), ipv4('41.0.1.0', 256), ipv4('40.255.255.0', 256)]],
    [
      'prefixes side by side',
      [ipv6('2001:4200::', 33), ipv6('2001:4200:8000::', 33), ipv6('2001:4201::', 128)],
    ],
    [
      'the same numbers in two families',
      ['afrinic|ZA|asn|687865856|1|20071126|allocated|X', ipv4('41.0.0.0', 256)],
    ],
  ])('has nothing to say of %s', (_, records) => {
    expect(problemsOf(fileOf(records)).filter((found) => found.includes(CLAIMED))).toEqual([]);
  });

  it('still sees the widest block after a short one inside it', () => {
    const records = [ipv4('41.0.0.0', 65536), ipv4('41.0.1.0', 256), ipv4('41.0.9.0', 256)];
    expect(problemsOf(fileOf(records))).toEqual([
      `error 6: ${CLAIMED} (see line 5)`,
      `error 7: ${CLAIMED} (see line 5)`,
    ]);
  });

  it('only warns of growth room listed as free and delegated: AFRINIC, 2025-04-30', () => {
    const room = 'afrinic|ZZ|ipv6|2001:43f8:16e0::|43||available|';
    const held = 'afrinic|ZA|ipv6|2001:43f8:16e0::|48|20250428|assigned|F36F62C3';
    expect(problemsOf(fileOf([room, held]))).toEqual([
      'warning 6: IPv6 space both delegated and listed as free (see line 5)',
    ]);
    expect(
      problemsOf(fileOf([room, held, held])).filter((p) => p.startsWith('error')),
    ).toHaveLength(1);
    expect(problemsOf(fileOf([room, room])).filter((p) => p.startsWith('error'))).toHaveLength(1);
  });

  it('refuses IPv4 space both delegated and listed as free', () => {
    const free = 'afrinic|ZZ|ipv4|41.0.0.0|256||available|';
    expect(problemsOf(fileOf([free, ipv4('41.0.0.0', 256)]))).toHaveLength(1);
  });

  it('finds an overlap exactly when two blocks share an address', () => {
    const block = fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 6 }));
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), (blocks) => {
        const records = blocks.map(([start, count]) => ipv4(`41.0.0.${start}`, count));
        const addresses = blocks.flatMap(([start, count]) =>
          Array.from({ length: count }, (_, i) => start + i),
        );
        const isShared = new Set(addresses).size < addresses.length;
        expect(problemsOf(fileOf(records)).length > 0).toBe(isShared);
      }),
    );
  });
});
