import { describe, expect, it } from 'vitest';
import { kindOf } from './kind.ts';

describe('the reader of addresses', () => {
  it.each([
    ['2a00:1450:4001:82b::200e', 'ipv6-global'],
    ['2001:67c:2e8:22::c100:68b', 'ipv6-global'],
    ['3fff:1000::1', 'ipv6-global'],
    ['fe80::1ff:fe23:4567:890a%eth2', 'ipv6-link-local'],
    ['febf::1', 'ipv6-link-local'],
    ['fd12:3456:789a:1::1/64', 'ipv6-unique-local'],
    ['fc00::', 'ipv6-unique-local'],
    ['::1', 'ipv6-loopback'],
    ['::', 'ipv6-unspecified'],
    ['ff02::fb', 'ipv6-multicast'],
    ['2001:db8::1', 'ipv6-documentation'],
    ['3fff:fff::1', 'ipv6-documentation'],
    ['2002:c000:204::1', 'ipv6-6to4'],
    ['2001:0:4136:e378::1', 'ipv6-teredo'],
    ['::ffff:192.0.2.33', 'ipv6-translated'],
    ['64:ff9b::192.0.2.33', 'ipv6-translated'],
    ['4000::1', 'ipv6-other'],
    ['8.8.8.8', 'ipv4-public'],
    ['172.32.0.1', 'ipv4-public'],
    ['172.31.255.255', 'ipv4-private'],
    ['192.168.1.20/24', 'ipv4-private'],
    ['100.127.0.1', 'ipv4-shared'],
    ['169.254.7.7', 'ipv4-link-local'],
    ['127.0.0.1', 'ipv4-loopback'],
    ['203.0.113.9', 'ipv4-documentation'],
    ['239.1.1.1', 'ipv4-multicast'],
    ['255.255.255.255', 'ipv4-other'],
  ])('calls %s %s', (address, kind) => {
    expect(kindOf(address)).toBe(kind);
  });

  it('takes brackets, capitals and spaces around', () => {
    expect(kindOf(' [FE80::A] ')).toBe('ipv6-link-local');
  });

  it.each([
    ...['', 'home', '1.2.3', '256.1.1.1', '01.2.3.4', '1:2:3:4:5:6:7', '1:2:3:4:5:6:7:8:9'],
    ...['1::2::3', 'g::1', '12345::', '1:2:3:4:5:6:7:8::', ':1', '1.2.3.4::'],
  ])('says that “%s” is no address', (typed) => {
    expect(kindOf(typed)).toBeNull();
  });
});
