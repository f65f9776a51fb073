import { describe, expect, it } from 'vitest';
import { findOverlaps } from './find-overlaps.ts';
import { sampleClaimant } from './sample-claimant.ts';

const found = (...claimants: Parameters<typeof findOverlaps>[0]) =>
  findOverlaps(claimants).map(
    ({ from, to, counted, dropped }) =>
      `${from}–${to}: ${counted.registry}, not ${dropped.registry}`,
  );

describe('findOverlaps', () => {
  it('finds space of all families that two registries list, and both claims to it', () => {
    const afrinic = sampleClaimant('afrinic', [
      'ZA|ipv4|41.0.0.0|2097152|20071126|allocated',
      'ZA|ipv6|2001:4200::|32|20051021|allocated',
      'ZA|asn|1228|10|19910301|allocated',
    ]);
    const arin = sampleClaimant('arin', [
      'US|ipv4|41.31.255.0|512|20071126|allocated',
      'US|ipv6|2001:4200:ff00::|40|20071126|allocated',
      'US|asn|1237|1|19910301|assigned',
    ]);
    expect(findOverlaps([afrinic, arin])).toMatchObject([
      {
        family: 'ipv4',
        from: '41.31.255.0',
        to: '41.31.255.255',
        counted: {
          registry: 'arin',
          country: 'US',
          date: '2007-11',
          status: 'allocated',
          record: '41.31.255.0|512',
        },
        dropped: { registry: 'afrinic', record: '41.0.0.0|2097152' },
      },
      { family: 'ipv6', from: '2001:4200:ff00::', to: '2001:4200:ffff:ffff:ffff:ffff:ffff:ffff' },
      { family: 'asn', from: '1237', to: '1237', counted: { record: '1237|1' } },
    ]);
  });

  it('finds nothing where ranges only touch, nor in free IPv6 space', () => {
    const afrinic = sampleClaimant('afrinic', [
      'ZA|ipv4|41.0.0.0|256|20071126|allocated|F364712F',
      'ZZ|ipv6|2001:4200::|32||available|',
    ]);
    const arin = sampleClaimant('arin', [
      'US|ipv4|41.0.1.0|256|20071126|allocated',
      'US|ipv6|2001:4200::|40|20071126|allocated',
    ]);
    expect(found(afrinic, arin)).toEqual([]);
  });

  it('looks closely at IPv6 prefixes longer than it sorts by', () => {
    const afrinic = sampleClaimant('afrinic', ['ZA|ipv6|2001:4200::|56|20051021|allocated']);
    const beside = sampleClaimant('arin', ['US|ipv6|2001:4200:0:100::|56|20071126|allocated']);
    const inside = sampleClaimant('arin', ['US|ipv6|2001:4200:0:80::|57|20071126|allocated']);
    expect(found(afrinic, beside)).toEqual([]);
    expect(found(afrinic, inside)).toHaveLength(1);
  });

  it('finds every small range inside a large one', () => {
    const large = sampleClaimant('afrinic', ['ZA|ipv4|41.0.0.0|2097152|20071126|allocated']);
    const small = sampleClaimant('arin', [
      'US|ipv4|41.1.0.0|256|20071126|allocated',
      'US|ipv4|41.2.0.0|256|20071126|allocated',
    ]);
    expect(found(large, small)).toEqual([
      '41.1.0.0–41.1.0.255: arin, not afrinic',
      '41.2.0.0–41.2.0.255: arin, not afrinic',
    ]);
  });

  it('drops no claim twice where three registries list the same', () => {
    const afrinic = sampleClaimant('afrinic', ['ZA|ipv4|41.0.0.0|1024|20071126|allocated']);
    const apnic = sampleClaimant('apnic', ['CN|ipv4|41.0.0.0|512|20071126|allocated']);
    const arin = sampleClaimant('arin', ['US|ipv4|41.0.0.0|768|20071126|allocated']);
    expect(found(afrinic, apnic, arin).sort()).toEqual([
      '41.0.0.0–41.0.1.255: apnic, not afrinic',
      '41.0.0.0–41.0.1.255: apnic, not arin',
      '41.0.2.0–41.0.2.255: arin, not afrinic',
    ]);
  });
});
