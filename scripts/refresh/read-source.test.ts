import { describe, expect, it } from 'vitest';
import { adoption } from '../../src/model/adoption.ts';
import { formatProblem } from '../../src/model/problem.ts';
import { ofSeveralFiles } from '../sources/file-sources.ts';
import { DiskFault, inputFile } from '../sources/input-file.ts';
import { SEASON, textFile } from '../sources/sample-input.ts';
import { cropOf } from '../sources/source.ts';
import { readSource } from './read-source.ts';

/** A source whose reader throws at `bug`, reports `bad`, and makes a row that fits no table of `odd`. */
const sourceOf = (areFilesIslands: boolean) =>
  ofSeveralFiles({
    id: 'sample',
    publisher: 'A publisher',
    title: 'Shares',
    address: 'https://example.org/',
    licence: '',
    areFilesIslands,
    find: (paths) => [...paths],
    read(file, { reporter }) {
      const text = new TextDecoder().decode(file.bytes);
      if (text === 'bug') throw new Error('a bug of ours');
      const problems = text === 'bad' ? [reporter.error(3, 'expected a share', text)] : [];
      return { records: 1, problems, country: file.name, share: text === 'odd' ? Number.NaN : 0.5 };
    },
    gather: (parts) => ({
      asOf: '2026-11-24',
      crops: [
        cropOf({
          table: adoption,
          rows: parts.map(({ country, share }) => ({
            ...({ source: 'google', measure: 'users', date: '2026-11-24', samples: null } as const),
            country,
            share,
          })),
          replaces: () => false,
        }),
      ],
    }),
  });

function read(areFilesIslands: boolean, texts: Readonly<Record<string, string>>) {
  const files = Object.entries(texts).map(([name, text]) => textFile(name, text));
  const { harvest, faults } = readSource(sourceOf(areFilesIslands), files, SEASON);
  return {
    used: harvest?.files.map(({ file }) => file.name) ?? null,
    faults: faults.map(formatProblem),
  };
}

const BAD = 'KE: error: expected a share'.replace('KE', 'KE:3');

describe('the border of a source', () => {
  it('lets nothing of it through where one of its files is bad', () => {
    expect(read(false, { KE: 'bad', ZA: 'good' })).toEqual({
      used: null,
      faults: [`${BAD} (found: bad)`],
    });
  });

  it('turns what its reader throws into a fault with its message', () => {
    expect(read(false, { KE: 'bug', ZA: 'good' })).toEqual({
      used: null,
      faults: ['sample: error: its reader failed: a bug of ours'],
    });
  });

  it('turns a row that fits no table into a fault', () => {
    const { used, faults } = read(false, { KE: 'odd' });
    expect([used, faults]).toEqual([
      null,
      [expect.stringMatching(/^KE: error: expected a row that fits the table adoption: share/)],
    ]);
  });

  it('lets the disk’s faults through', () => {
    const file = inputFile('KE', () => {
      throw new DiskFault('Cannot read KE');
    });
    expect(() => readSource(sourceOf(true), [file], SEASON)).toThrow(DiskFault);
  });
});

describe('files that are islands', () => {
  it.each([
    ['bad', `${BAD} (found: bad)`],
    ['bug', 'KE: error: its reader failed: a bug of ours'],
    ['odd', expect.stringMatching(/^KE: error: expected a row that fits/)],
  ])('are read without one that is %s', (text, fault) => {
    expect(read(true, { KE: text, UG: 'good', ZA: 'good' })).toEqual({
      used: ['UG', 'ZA'],
      faults: [fault],
    });
  });

  it('are all left where none is sound', () => {
    expect(read(true, { KE: 'bad', ZA: 'bug' })).toMatchObject({ used: null });
  });
});
