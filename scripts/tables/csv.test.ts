import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { bigWholeNumber, orMissing, share, wholeNumber } from '../../src/model/codecs.ts';
import { defineTable } from '../../src/model/table.ts';
import { readTable, writeTable } from './csv.ts';

const harbours = defineTable({
  name: 'harbours',
  path: 'tables/harbours.csv',
  row: z.object({
    code: z.string().regex(/^[A-Z]{2}$/, 'expected two capital letters'),
    name: z.string(),
    ships: orMissing(wholeNumber),
    weight: bigWholeNumber,
    part: share,
  }),
  key: ['code', 'name'],
});

const header = 'code,name,ships,weight,part\n';
const messages = (text: string) =>
  readTable(harbours, header + text, 'harbours.csv').problems.map(
    ({ line, message }) => `${line}: ${message}`,
  );

describe('writeTable and readTable', () => {
  it('give back the same rows, sorted, for any content of the cells', () => {
    const row = fc.record({
      code: fc.stringMatching(/^[A-Z]{2}$/),
      name: fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', '\n', '\r', ' ', '中') }),
      ships: fc.option(fc.nat(), { nil: null }),
      weight: fc.bigInt({ min: 0n }),
      part: fc.integer({ min: 0, max: 100_000_000 }).map((n) => n / 100_000_000),
    });
    const table = fc.uniqueArray(row, { selector: (r) => `${r.code}|${r.name}` });
    fc.assert(
      fc.property(table, (rows) => {
        const text = writeTable(harbours, rows);
        const reading = readTable(harbours, text, 'harbours.csv');
        expect(reading.problems).toEqual([]);
        expect(writeTable(harbours, reading.rows)).toBe(text);
        expect(new Set(reading.rows.map((r) => JSON.stringify(r, bigints)))).toEqual(
          new Set(rows.map((r) => JSON.stringify(r, bigints))),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('keep an empty cell as missing and a zero as zero', () => {
    const { rows } = readTable(harbours, `${header}AA,x,,0,0\nBB,y,0,1,1\n`, 'harbours.csv');
    expect(rows.map((row) => row.ships)).toEqual([null, 0]);
  });
});

describe('writeTable', () => {
  it('refuses a row that does not fit, naming the table', () => {
    const bad = { code: 'aa', name: '', ships: null, weight: 0n, part: 0 };
    expect(() => writeTable(harbours, [bad])).toThrow('table harbours: aa');
  });

  it('writes small shares without an exponent', () => {
    const row = { code: 'AA', name: '', ships: null, weight: 0n, part: 0.0000001 };
    expect(writeTable(harbours, [row])).toBe(`${header}AA,,,0,0.0000001\n`);
  });
});

describe('readTable', () => {
  it('reports every wrong cell with its line, column and content', () => {
    const { problems } = readTable(harbours, `${header}A,x,-1,1,2\nBB,y,0,1.5,1\n`, 'harbours.csv');
    expect(problems.map(({ line, message, value }) => [line, message, value])).toEqual([
      [2, 'code: expected two capital letters', 'A'],
      [2, 'ships: expected a whole number', '-1'],
      [2, 'part: expected a share from 0 to 1', '2'],
      [3, 'weight: expected a whole number', '1.5'],
    ]);
  });

  it('reports a row with too few or too many columns and reads the rest', () => {
    expect(messages('AA,x,1,1\nBB,x,1,1,1,1\nCC,x,1,1,1\n')).toEqual([
      '2: expected 5 columns, found 4',
      '3: expected 5 columns, found 6',
    ]);
  });

  it('reports rows that are not sorted and keys that come twice', () => {
    expect(messages('BB,x,1,1,1\nAA,x,1,1,1\nBB,x,2,2,1\n')).toEqual([
      '3: rows are not sorted by key',
      '4: same key as line 2',
    ]);
  });

  it('counts lines rightly after a cell that spans two', () => {
    expect(messages('AA,"x\ny",1,1,1\nBB,x,?,1,1\n')).toEqual([
      '4: ships: expected a whole number',
    ]);
  });

  it('refuses another header, carriage returns, and an empty file', () => {
    for (const text of ['code,name\n', header.replace('\n', '\r\n'), ''])
      expect(readTable(harbours, text, 'harbours.csv').problems).toMatchObject([
        { severity: 'error', file: 'harbours.csv', line: 1, source: 'harbours' },
      ]);
  });

  it('reports a quote that is never closed', () => {
    expect(messages('AA,"x,1,1,1\n')).toHaveLength(1);
  });
});

function bigints(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? `${value}n` : value;
}
