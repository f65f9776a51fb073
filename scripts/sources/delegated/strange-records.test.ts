import { describe, expect, it } from 'vitest';
import { refuses } from '../../../src/model/problem.ts';
import { unpackCountry } from './delegated-file.ts';
import { readDelegated } from './read.ts';
import { CONTEXT, fileOf, readText } from './sample-file.ts';

const record = (code: string, at: number) =>
  `afrinic|${code}|asn|${at + 1}|1|20120101|allocated|F364712F`;
const recordsOf = (...codes: string[]) => fileOf(codes.map(record));
const areasOf = (text: string) =>
  [...readText(text).delegations.country].map((packed) => unpackCountry(packed));

describe('records under codes of no country of today', () => {
  it('are counted under ZZ, with one warning that names the codes and how many they are', () => {
    const text = recordsOf('ZA', 'AN', 'XK', 'AN', 'EU', 'AP', 'ZR');
    expect(areasOf(text)).toEqual(['ZA', 'ZZ', 'ZZ', 'ZZ', 'EU', 'AP', 'ZZ']);
    expect(readText(text).problems).toEqual([
      {
        severity: 'warning',
        source: 'delegated',
        file: CONTEXT.file,
        line: 6,
        message: 'codes of no country of today, each with its records: counted under ZZ',
        value: 'AN (withdrawn) 2, XK (user-assigned) 1, ZR (withdrawn) 1',
        rule: 'ISO 3166-1',
      },
    ]);
  });

  it('are a fault of the file when there are many', () => {
    const some = recordsOf(...Array.from({ length: 20 }, () => 'XK'));
    expect(refuses(readText(some).problems)).toBe(false);
    const many = recordsOf(...Array.from({ length: 21 }, () => 'XK'));
    expect(readText(many).problems).toMatchObject([
      { severity: 'error', value: 'XK (user-assigned) 21' },
    ]);
  });

  it('are none in an archive, where the code was a country’s in its day', () => {
    const bytes = new TextEncoder().encode(recordsOf(...Array.from({ length: 30 }, () => 'AN')));
    const { problems } = readDelegated(bytes, { ...CONTEXT, isArchived: true });
    expect(problems).toMatchObject([{ severity: 'warning', value: 'AN (withdrawn) 30' }]);
  });
});
