import { describe, expect, it } from 'vitest';
import { refuses } from '../../../src/model/problem.ts';
import { fileOf, problemsOf, readText } from './sample-file.ts';

const ZA = 'afrinic|ZA|ipv4|41.0.0.0|2097152|20071126|allocated|F364712F';
const ZA6 = 'afrinic|ZA|ipv6|2001:4200::|32|20051021|allocated|F36B9F4B';
const ZA_ASN = 'afrinic|ZA|asn|1228|1|19910301|allocated|F36B9F4B';
const GOOD = 'afrinic|NG|ipv4|42.0.0.0|256|20160311|allocated|F36E0F10';

/** One good record changed in one place. */
const altered = (record: string, from: string, to: string) => record.replace(from, to);

describe('a bad record', () => {
  it.each([
    [altered(ZA, '41.0.0.0', '256.0.0.0'), 'expected an IPv4 address (256.0.0.0)'],
    [altered(ZA, '41.0.0.0', '41.0.0'), 'expected an IPv4 address (41.0.0)'],
    [altered(ZA, '2097152', 'many'), 'expected how many addresses, a whole number above 0 (many)'],
    [altered(ZA, '2097152', '0'), 'expected how many addresses, a whole number above 0 (0)'],
    [altered(ZA, '2097152', '-256'), 'expected how many addresses, a whole number above 0 (-256)'],
    [
      altered(ZA, '41.0.0.0', '255.255.255.0'),
      'expected a range that ends at 255.255.255.255 or before (255.255.255.0|2097152)',
    ],
    [altered(ZA6, '2001:4200::', '2001:4200'), 'expected an IPv6 address (2001:4200)'],
    [altered(ZA6, '|32|', '|129|'), 'expected a prefix length from 1 to 128 (129)'],
    [altered(ZA6, '|32|', '|0|'), 'expected a prefix length from 1 to 128 (0)'],
    [altered(ZA6, '|32|', '|20|'), 'expected no bit set beyond the prefix length (2001:4200::|20)'],
    [
      altered(ZA_ASN, '1228', '4294967296'),
      'expected an AS number from 0 to 4294967295 (4294967296)',
    ],
    [altered(ZA_ASN, '|1|', '|x|'), 'expected how many AS numbers, a whole number above 0 (x)'],
    [
      altered(ZA_ASN, '1228|1', '4294967295|2'),
      'expected AS numbers that end at 4294967295 or before (4294967295|2)',
    ],
    [
      altered(ZA, '20071126', '20070229'),
      'expected a real day YYYYMMDD, 00000000, or nothing (20070229)',
    ],
    [
      altered(ZA, '20071126', '2007-11-26'),
      'expected a real day YYYYMMDD, 00000000, or nothing (2007-11-26)',
    ],
    [altered(ZA, '20071126', '20261126'), 'expected a day that is not in the future (20261126)'],
    [altered(ZA, '|ZA|', '|Q1|'), 'expected an ISO 3166 country code, EU, AP, ZZ or nothing (Q1)'],
    [altered(ZA, '|ZA|', '|??|'), 'expected an ISO 3166 country code, EU, AP, ZZ or nothing (??)'],
    [altered(ZA, '|ZA|', '|za|'), 'expected an ISO 3166 country code, EU, AP, ZZ or nothing (za)'],
    [
      altered(ZA, '|ZA|', '|ZAF|'),
      'expected an ISO 3166 country code, EU, AP, ZZ or nothing (ZAF)',
    ],
    [altered(ZA, 'ipv4', 'ipv5'), 'expected the type ipv4, ipv6 or asn (ipv5)'],
    [
      altered(ZA, 'allocated', 'legacy'),
      'expected the status allocated, assigned, available or reserved (legacy)',
    ],
    [altered(ZA, 'afrinic', 'apnic'), 'expected the registry that the version line names (apnic)'],
    [
      'afrinic|ZA|ipv4|41.0.0.0|2097152',
      'expected 7 fields, or 8 and more with a holder, separated by | (afrinic|ZA|ipv4|41.0.0.0|2097152)',
    ],
  ])('is named and the rest is read: %s', (bad, problem) => {
    const text = fileOf([bad, GOOD]);
    expect(problemsOf(text).filter((found) => found.includes(' 5: '))).toEqual([
      `error 5: ${problem}`,
    ]);
    expect(readText(text).lines).toMatchObject({ records: 1, rejected: 1, headers: 4 });
  });

  it('is one problem, not also a wrong count', () => {
    expect(problemsOf(fileOf([altered(ZA, '41.0.0.0', '41.0.0'), GOOD]))).toHaveLength(1);
  });

  it('lacks its holder in an extended file: it was cut', () => {
    const cut = altered(ZA, '|F364712F', '');
    expect(problemsOf(fileOf([cut, GOOD]))).toEqual([
      'error 5: expected 8 fields on every delegated record of an extended file (1 with 7 fields, this is the first)',
    ]);
    expect(problemsOf(fileOf([cut, altered(GOOD, '|F36E0F10', '')]))).toEqual([]);
  });
});

describe('a file that is none', () => {
  it.each([
    ['', 'error 0: expected a registry statistics file, but it is empty ()'],
    ['# only\n\n# comments\n', 'error 0: expected a registry statistics file, but it is empty ()'],
    [
      '\n<!DOCTYPE html>\n<html>\n<p>a|b</p>\n</html>\n',
      'error 1: expected a registry statistics file, but this is a web page ()',
    ],
    [fileOf([]), 'error 0: expected at least one record ()'],
    [
      `${fileOf([ZA]).split('\n').slice(1).join('\n')}`,
      'error 0: expected a version line, but there is none ()',
    ],
  ])('is refused with one problem: %j', (text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  it('is refused when bytes are no text at all', () => {
    expect(refuses(readText('\u0000\u0001\ufffd|||||||||\n\u0000').problems)).toBe(true);
  });

  it('is refused wherever it was cut, but in the very last holder', () => {
    const text = fileOf([ZA, ZA6, ZA_ASN, GOOD]);
    for (let end = 0; end < text.lastIndexOf('|'); end++) {
      expect(refuses(readText(text.slice(0, end)).problems), text.slice(0, end)).toBe(true);
    }
  });
});

describe('a head that does not fit', () => {
  const text = fileOf([ZA, ZA6]);

  it.each([
    [
      text.replace('|20260821|2|', '|20260821|3|'),
      'error 1: expected as many records as the version line says (3 announced, 2 read)',
    ],
    [
      text.replace('ipv4|*|1|', 'ipv4|*|2|'),
      'error 2: expected as many ipv4 records as the summary line says (2 announced, 1 read)',
    ],
    [
      text.replace('ipv6|*|1|', 'ipv6|*|0|'),
      'error 3: expected as many ipv6 records as the summary line says (0 announced, 1 read)',
    ],
    [
      text.replace('asn|*|0|', 'asn|*|4|'),
      'warning 4: expected as many asn records as the summary line says (4 announced, 0 read)',
    ],
    [
      text.replace('afrinic|*|ipv4|*|1|summary\n', ''),
      'error 0: expected a summary line for the ipv4 records (1 read)',
    ],
    [
      text.replace('|20260821|2|', '|20260821|two|'),
      'error 1: expected how many records the file holds, a whole number (two)',
    ],
    [
      text.replace('|20260821|0', '|20261231|0'),
      'error 1: expected the day the file ends, a real day YYYYMMDD that is not in the future (20261231)',
    ],
    [
      text.replace('|20260821|0', '||0'),
      'error 1: expected the day the file ends, a real day YYYYMMDD that is not in the future ()',
    ],
    [
      text.replace('2|afrinic', '3|afrinic'),
      'error 1: expected version 2 of the statistics format (3)',
    ],
    [
      text.replaceAll('afrinic', 'nonic'),
      'error 1: expected one of the registries afrinic, apnic, arin, lacnic, ripencc (nonic)',
    ],
    [
      text.replace('|00000\n', '\n'),
      'error 1: expected a version line of 7 fields (2|afrinic|20260821|2|00000000|20260821)',
    ],
    [
      text.replace('ipv4|*|1|', 'ipv4|*|one|'),
      'error 2: expected a summary line registry|*|type|*|count|summary (afrinic|*|ipv4|*|one|summary)',
    ],
    [
      `${text}afrinic|*|ipv4|*|1|summary\n`,
      'error 7: expected one summary line for each type, this is another (afrinic|*|ipv4|*|1|summary)',
    ],
    [
      `${text}2|afrinic|20260821|2||20260821|\n`,
      'error 7: expected one version line, this is another (2|afrinic|20260821|2||20260821|)',
    ],
  ])('is named: %#', (wrong, problem) => {
    expect(problemsOf(wrong)).toContain(problem);
  });

  it('may count AS numbers too high, and the total by exactly as many', () => {
    const more = text.replace('asn|*|0|', 'asn|*|4|');
    expect(refuses(readText(more.replace('|20260821|2|', '|20260821|6|')).problems)).toBe(false);
    expect(refuses(readText(more.replace('|20260821|2|', '|20260821|5|')).problems)).toBe(true);
  });
});
