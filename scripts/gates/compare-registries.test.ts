import { describe, expect, it } from 'vitest';
import { compareByCountry, compareByStatus } from './compare-registries.ts';
import {
  monthOfAfrinic,
  sampleEdition,
  samplePassage,
  sampleRow,
  sampleSource,
  yearOfAfrinic,
} from './sample-passage.ts';

const rows = [sampleRow({}), sampleRow({ status: 'assigned', blocks: 1, amount: 1n })];
const free = sampleRow({ status: 'reserved', country: 'ZZ' });

describe('the comparison of a registry’s files', () => {
  it('sums records and space by family and status, free space too', () => {
    const compared = compareByStatus(monthOfAfrinic([...rows, free], [...rows, ...rows]));
    expect(compared.map(({ key, isFree, before, after }) => [key, isFree, before, after])).toEqual([
      [
        'afrinic/ipv4/allocated',
        false,
        { records: 100, amount: 25_600n },
        { records: 200, amount: 51_200n },
      ],
      ['afrinic/ipv4/assigned', false, { records: 1, amount: 1n }, { records: 2, amount: 2n }],
      [
        'afrinic/ipv4/reserved',
        true,
        { records: 100, amount: 25_600n },
        { records: 0, amount: 0n },
      ],
    ]);
  });

  it('compares files of different kinds by all delegated space only', () => {
    const passage = samplePassage(
      sampleEdition([sampleSource('afrinic', '2020-04-17', ['reconstructed'])], {
        registrations: [sampleRow({})],
      }),
      sampleEdition([sampleSource('afrinic', '2026-08-21')], { registrations: [...rows, free] }),
    );
    expect(compareByStatus(passage)).toMatchObject([
      { key: 'afrinic/ipv4/delegated', isSameKind: false, days: 2317, after: { records: 101 } },
    ]);
  });

  it('compares files over a quarter apart by all delegated space, and free space by its status', () => {
    const year = compareByStatus(yearOfAfrinic([...rows, free], [...rows, free]));
    const whole = { records: 201, amount: 51_201n };
    expect(year).toMatchObject([
      { key: 'afrinic/ipv4/delegated', isAlike: false, isSameKind: true, whole: [whole, whole] },
      { key: 'afrinic/ipv4/reserved', days: 365 },
    ]);
  });

  it('compares countries by what they hold', () => {
    expect(compareByCountry(monthOfAfrinic([...rows, free], rows))).toMatchObject([
      { key: 'afrinic/ipv4/ZA', before: { records: 101 }, after: { records: 101 } },
    ]);
  });

  it('has nothing to compare for first data, and for bytes that stay', () => {
    const edition = sampleEdition([sampleSource('afrinic', '2026-08-21')], { registrations: rows });
    expect(compareByStatus(samplePassage(edition, edition))).toEqual([]);
    expect(compareByStatus(samplePassage(sampleEdition([]), edition))).toEqual([]);
  });
});
