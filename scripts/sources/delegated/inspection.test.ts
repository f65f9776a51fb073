import { describe, expect, it } from 'vitest';
import { inspectFile } from './inspection.ts';
import { fileOf, readFixture, readText } from './sample-file.ts';

describe('inspectFile', () => {
  it('puts an extended file into figures: AFRINIC, 2026-08-21', () => {
    expect(inspectFile(readFixture('delegated-afrinic-extended-20260821'))).toEqual({
      registry: 'afrinic',
      asOf: '2026-08-21',
      records: 18,
      ipv4: {
        allocated: { records: 4, addresses: 2097152 + 4096 + 32768 + 1024 },
        available: { records: 2, addresses: 524288 + 65536 },
        reserved: { records: 3, addresses: 1048576 + 256 + 2048 },
      },
      ipv6: {
        allocated: { records: 3, slash48s: 3 * 65536 },
        available: { records: 1, slash48s: 524288 },
        reserved: { records: 2, slash48s: 262144 + 524288 },
      },
      asn: {
        allocated: { records: 2, numbers: 2 },
        available: { records: 1, numbers: 1 },
      },
      countries: 3,
      holders: 7,
      dateUnknown: 0,
      problems: [],
    });
  });

  it('leaves out a family the file does not have, and holders of a plain file', () => {
    const inspection = inspectFile(readFixture('delegated-arin-20200417.reconstructed'));
    expect(Object.keys(inspection)).not.toContain('asn');
    expect(inspection).toMatchObject({ holders: null, countries: 1, dateUnknown: 0 });
  });

  it('writes what is not a whole number of /48s as an exact decimal', () => {
    const sum = (...ranges: string[]) => {
      const records = ranges.map((range) => `afrinic|ZA|ipv6|${range}|20051021|assigned|X`);
      return inspectFile(readText(fileOf(records))).ipv6?.assigned;
    };
    expect(sum('2001:4200::|49', '2001:4201::|48')).toMatchObject({ slash48s: '1.5' });
    expect(sum('2001:4200::|64')).toMatchObject({ slash48s: '0.0000152587890625' });
    expect(sum('2001:4200::|49', '2001:4201::|49')).toMatchObject({ slash48s: 1 });
    expect(sum('2001:4200::|128')).toMatchObject({
      slash48s: expect.stringMatching(/^0\.0{24}8271806125530276748714\d*5$/),
    });
  });

  it('counts no country for EU, AP and space that is not delegated', () => {
    const records = ['EU', 'AP', 'ZA'].map(
      (cc, i) => `afrinic|${cc}|asn|${i}|1|20071126|allocated|X`,
    );
    const free = 'afrinic|NG|asn|9|1||available|';
    expect(inspectFile(readText(fileOf([...records, free]))).countries).toBe(1);
  });

  it('shows with each problem what was found', () => {
    const text = fileOf(['afrinic|Q1|asn|1|1|20071126|allocated|X']);
    expect(inspectFile(readText(text)).problems.at(-1)).toEqual({
      severity: 'error',
      line: 5,
      message: 'expected an ISO 3166 country code, EU, AP, ZZ or nothing (found: Q1)',
      rule: 'RIR statistics exchange format, 4.3 Record format, cc; ISO 3166-1',
    });
  });

  it('counts as undated what is delegated, not what is free', () => {
    const records = [
      '1|1|00000000|allocated|X',
      '2|1||assigned|X',
      '3|1||available|',
      '4|1||reserved|',
    ];
    const text = fileOf(records.map((record) => `afrinic|ZZ|asn|${record}`));
    expect(inspectFile(readText(text)).dateUnknown).toBe(2);
  });
});
