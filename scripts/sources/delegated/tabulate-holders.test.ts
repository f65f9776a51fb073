import { describe, expect, it } from 'vitest';
import { fileOf, readFixture, readText } from './sample-file.ts';
import { tabulateHolders } from './tabulate-holders.ts';

const record = (text: string) => {
  const [country, family, range, day, holder, status = 'allocated'] = text.split(' ');
  return `afrinic|${country}|${family}|${range}|${day}|${status}|${holder}`;
};

const count = (records: string[]) =>
  tabulateHolders(readText(fileOf(records.map(record)))).map((row) =>
    [row.country, row.first_ipv6_year, row.with_ipv4, row.with_ipv6, row.with_both].join(' '),
  );

describe('tabulateHolders', () => {
  it('counts holders by the year of their earliest IPv6, those without it first', () => {
    const records = [
      'ZA ipv4 41.0.0.0|256 20071126 A',
      'ZA ipv4 41.0.1.0|256 20071126 A',
      'ZA ipv6 2001:4201::|32 20101021 A',
      'ZA ipv6 2001:4200::|32 20051021 A',
      'ZA ipv4 41.0.2.0|256 20071126 B',
      'ZA ipv6 2001:4202::|32 20051231 C',
      'NG ipv4 41.0.3.0|256 20071126 D',
    ];
    expect(count(records)).toEqual(['NG  1 0 0', 'ZA  1 0 0', 'ZA 2005 1 2 1']);
  });

  it('takes the same id in two countries as two holders', () => {
    const records = ['ZA ipv4 41.0.0.0|256 20071126 A', 'NG ipv6 2001:4200::|32 20051021 A'];
    expect(count(records)).toEqual(['NG 2005 0 1 0', 'ZA  1 0 0']);
  });

  it('goes by dated IPv6 only, and gives no year when there is none', () => {
    const records = [
      'ZA ipv6 2001:4200::|32 00000000 A',
      'ZA ipv6 2001:4201::|32 20101021 A',
      'ZA ipv6 2001:4202::|32 00000000 B',
    ];
    expect(count(records)).toEqual(['ZA  0 1 0', 'ZA 2010 0 1 0']);
  });

  it('leaves out AS numbers, space that is not delegated, and records without an id', () => {
    const records = [
      'ZA asn 5|1 20071126 A',
      'ZA ipv4 41.0.0.0|256 20071126 B reserved',
      'ZA ipv4 41.0.1.0|256 20071126 ',
    ];
    expect(count(records)).toEqual([]);
  });

  it('has nothing to say of a plain file', () => {
    expect(tabulateHolders(readFixture('delegated-lacnic-20260821'))).toEqual([]);
  });
});
