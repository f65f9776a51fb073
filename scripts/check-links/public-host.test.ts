import type { LookupAddress } from 'node:dns';
import { describe, expect, it } from 'vitest';
import { isPublicAddress, lookupPublic, mayBePublic } from './public-host.ts';

describe('an address of the public Internet', () => {
  it.each(['8.8.8.8', '193.0.6.139', '2001:67c:2e8:22::c100:68b', '2a00:1450::1'])(
    'is %s',
    (address) => expect(isPublicAddress(address)).toBe(true),
  );

  it.each([
    ...['0.0.0.0', '10.1.2.3', '100.64.0.1', '127.0.0.1', '127.255.0.1', '169.254.169.254'],
    ...[
      '172.16.0.1',
      '172.31.255.255',
      '192.168.0.1',
      '198.18.0.1',
      '224.0.0.1',
      '255.255.255.255',
    ],
    ...['::', '::1', '::ffff:127.0.0.1', '::ffff:8.8.8.8', '64:ff9b::7f00:1', 'fc00::1', 'fd12::1'],
    ...[
      'fe80::1',
      'fe80::1%eth0',
      'ff02::1',
      '2002:7f00:1::',
      '2001::1',
      '2001:db8::1',
      'a name',
      '',
    ],
  ])('is not %s', (address) => expect(isPublicAddress(address)).toBe(false));

  it.each(['https://a.example/', 'https://8.8.8.8/', 'https://a.example:443/'])(
    'may stand in %s',
    (address) => expect(mayBePublic(new URL(address))).toBe(true),
  );

  it.each(['https://[::1]/', 'https://2130706433/', 'https://0x7f.1/', 'https://a.example:22/'])(
    'does not stand in %s',
    (address) => expect(mayBePublic(new URL(address))).toBe(false),
  );
});

describe('looking up a name', () => {
  const found = (addresses: readonly string[], all: boolean) =>
    new Promise((resolve) => {
      const list = addresses.map(
        (address): LookupAddress => ({ address, family: address.includes(':') ? 6 : 4 }),
      );
      const lookup = lookupPublic((_, __, done) => done(null, list));
      lookup('a.example', { all }, (fault, address) => resolve(fault?.message ?? address));
    });

  it('gives what was looked at, one or all', async () => {
    expect(await found(['8.8.8.8'], false)).toBe('8.8.8.8');
    expect(await found(['8.8.8.8', '2a00::1'], true)).toHaveLength(2);
  });

  it('refuses a name of which one address is not public, and one without any', async () => {
    expect(await found(['8.8.8.8', '127.0.0.1'], true)).toContain('leads to 127.0.0.1');
    expect(await found(['::ffff:10.0.0.1'], false)).toContain('no public address');
    expect(await found([], true)).toContain('no address');
  });
});
