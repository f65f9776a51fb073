import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCommaSeparated } from './comma-separated.ts';
import { reporterOf } from './reporter.ts';
import { textFile } from './sample-input.ts';

const read = (text: string, header = true) =>
  readCommaSeparated(
    textFile('x.csv', text),
    { columns: ['code', 'value'], header },
    reporterOf('test', 'x.csv'),
  );

describe('readCommaSeparated', () => {
  it('reads the columns by name, past a byte order mark, carriage returns and blank lines', () => {
    const { rows, problems } = read('\ufeffvalue,other,code\r\n1,x,"A,B"\r\n\r\n2,"y\r\nz",C\r\n');
    expect(problems).toEqual([]);
    expect(rows.map(({ cells, line }) => [cells.code, cells.value, line])).toEqual([
      ['A,B', '1', 2],
      ['C', '2', 4],
    ]);
  });

  it('reads a file without a header by position', () => {
    expect(read('A,1\nB,2', false).rows.map((row) => row.cells)).toEqual([
      { code: 'A', value: '1' },
      { code: 'B', value: '2' },
    ]);
  });

  it('reads lines without quotes as it reads them beside one with', () => {
    const letters = ['a', 'é', ',', ',', '\n', '\n', '\r', ' ', '\t', '\ufeff', "'"];
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...letters) }), (text) => {
        const plain = read(`${text}\nq,q`, false);
        expect(read(`${text}\n"q",q`, false)).toEqual(plain);
      }),
      { numRuns: 300 },
    );
  });

  it('names a row with a wrong number of cells and reads the rest', () => {
    const { rows, problems } = read('code,value\nA,1\nB\nC,3\n');
    expect(rows).toHaveLength(2);
    expect(problems).toMatchObject([
      { severity: 'error', file: 'x.csv', line: 3, message: 'expected 2 columns, found 1' },
    ]);
  });

  it.each([
    ['an empty file', ' \n', 'the file is empty'],
    ['a web page', '\n<!DOCTYPE html><html>', 'found markup'],
    ['a lacking column', 'code,amount\nA,1\n', 'expected the columns value'],
    ['a quote that is never closed', 'code,value\nA,"1\n', 'Quote Not Closed'],
  ])('refuses %s', (_, text, message) => {
    const { rows, problems } = read(text);
    expect(rows).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain(message);
  });
});
