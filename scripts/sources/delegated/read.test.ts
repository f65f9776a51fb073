import { describe, expect, it } from 'vitest';
import { refuses } from '../../../src/model/problem.ts';
import { FAMILIES, STATUSES } from '../../../src/model/registry-tables.ts';
import { unpackCountry, unpackMonth } from './delegated-file.ts';
import { fileOf, problemsOf, readFixture, readText } from './sample-file.ts';

const ZA = 'afrinic|ZA|ipv4|41.0.0.0|2097152|20071126|allocated|F364712F';

describe('readDelegated', () => {
  it('reads an extended file: AFRINIC, 2026-08-21', () => {
    const read = readFixture('delegated-afrinic-extended-20260821');
    expect(read).toMatchObject({
      registry: 'afrinic',
      asOf: '2026-08-21',
      extended: true,
      reconstructed: false,
      lines: { lines: 23, records: 18, comments: 1, blanks: 0, headers: 4, rejected: 0 },
      problems: [],
    });
  });

  it('keeps what each record says', () => {
    const { delegations } = readFixture('delegated-afrinic-extended-20260821');
    const tell = (i: number) => ({
      family: FAMILIES[delegations.family[i] as number],
      status: STATUSES[delegations.status[i] as number],
      country: unpackCountry(delegations.country[i] as number),
      start: [...delegations.start.subarray(4 * i, 4 * i + 4)],
      value: delegations.value[i],
      month: unpackMonth(delegations.month[i] as number),
    });
    const start = [41 * 2 ** 24, 0, 0, 0];
    const known = { family: 'ipv4', status: 'allocated', country: 'ZA', month: '2007-11' };
    expect(tell(3)).toEqual({ ...known, start, value: 2097152 });
    const room = { family: 'ipv6', status: 'reserved', country: 'ZZ', month: null };
    expect(tell(17)).toEqual({ ...room, start: [0x2c0ffff8, 0, 0, 0], value: 29 });
  });

  it('accepts LACNIC’s plain files of 2026, which count too many AS numbers, with warnings', () => {
    const read = readFixture('delegated-lacnic-20260821');
    expect(read.extended).toBe(false);
    expect(read.problems.map(({ severity, line, value }) => [severity, line, value])).toEqual([
      ['warning', 2, '1696 announced, 9 read'],
      ['warning', 5, '1690 announced, 3 read'],
    ]);
  });

  it('knows a reconstructed file by its first comment, or by its name', () => {
    expect(readFixture('delegated-arin-20200417.reconstructed').reconstructed).toBe(true);
    const text = fileOf([ZA]);
    expect(readText(`# reconstructed from elsewhere\n${text}`).reconstructed).toBe(true);
    expect(readText(text, 'x.reconstructed').reconstructed).toBe(true);
    expect(readText(`${text}# nothing here is reconstructed\n`).reconstructed).toBe(false);
  });

  it.each([
    ['CR LF line ends', fileOf([ZA]).replaceAll('\n', '\r\n')],
    ['no line end after the last line', fileOf([ZA]).trimEnd()],
    [
      'comments and blank lines anywhere',
      `# a|b\n\n${fileOf([ZA]).replaceAll('\n', '\n \n# c\n')}`,
    ],
    ['a byte order mark', `\ufeff${fileOf([ZA])}`],
    ['extensions after the holder', fileOf([`${ZA}|e-stats|more|and more`])],
    [
      'an epoch serial, no start date, version 2.3',
      fileOf([ZA]).replace('2|afrinic|20260821|1|00000000', '2.3|afrinic|1787270400000|1|'),
    ],
    ['a version line after the records', fileOf([ZA]).split('\n').reverse().join('\n')],
    ['an unknown date on a live record', fileOf([ZA.replace('20071126', '00000000')])],
    ['no date on a live record', fileOf([ZA.replace('20071126', '')])],
    [
      'the codes EU and AP',
      fileOf([ZA.replace('|ZA|', '|EU|'), ZA.replace('|ZA|ipv4|41.', '|AP|ipv4|42.')]),
    ],
    [
      'no country on space that is not delegated',
      fileOf([ZA, 'afrinic||ipv4|42.0.0.0|256||available|']),
    ],
    ['available records of seven fields', fileOf([ZA, 'afrinic||ipv4|42.0.0.0|256||available'])],
    [
      'records in no order',
      fileOf([ZA, 'afrinic|ZA|asn|5|1|20071126|assigned|X', ZA.replace('41.', '40.')]),
    ],
    [
      'an IPv6 address in an unusual spelling',
      fileOf(['afrinic|ZA|ipv6|2001:4200:0:0:0:0:0:0|32|20051021|allocated|X']),
    ],
    ['a day that begins earlier in the east', fileOf([ZA.replace('20071126', '20261125')])],
  ])('takes %s without a word', (_, text) => {
    expect(problemsOf(text)).toEqual([]);
  });

  it('counts UK under GB, and says so', () => {
    const read = readText(fileOf([ZA.replace('|ZA|', '|UK|')]));
    expect(unpackCountry(read.delegations.country[0] as number)).toBe('GB');
    expect(read.problems).toMatchObject([{ severity: 'warning', line: 5, value: 'UK' }]);
  });

  it('counts a delegation without a country under ZZ, and says so: APNIC, 2026-06-17', () => {
    const read = readText(fileOf(['apnic||ipv6|2001:de3::|48|20250703|assigned'], 'apnic'));
    expect(unpackCountry(read.delegations.country[0] as number)).toBe('ZZ');
    expect(read.problems).toMatchObject([{ severity: 'warning', line: 5 }]);
  });

  it('says of a prefix longer than /64 that it cannot be counted in /64s', () => {
    const read = readText(fileOf(['afrinic|ZA|ipv6|2001:4200::|65|20051021|allocated|X']));
    expect(refuses(read.problems)).toBe(false);
    expect(read.problems).toMatchObject([{ severity: 'warning', value: '2001:4200::|65' }]);
  });

  it('keeps a flood of the same problem readable, and its count exact', () => {
    const read = readText(fileOf(Array.from({ length: 5000 }, () => 'afrinic|nonsense')));
    expect(read.lines.rejected).toBe(5000);
    const flood = read.problems.filter(({ message }) => message.startsWith('expected 7 fields'));
    expect(flood).toHaveLength(101);
    expect(flood.at(-1)).toMatchObject({
      line: 5004,
      message: expect.stringContaining('4900 more'),
    });
  });
});
