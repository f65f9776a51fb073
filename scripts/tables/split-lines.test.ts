import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLines } from './split-lines.ts';

describe('a table without quotes', () => {
  it('is cut as the parser cuts it, whatever stands in it', () => {
    const letters = [
      'a',
      'é',
      '中',
      ',',
      ',',
      '\n',
      '\n',
      '\r',
      ' ',
      '\t',
      '\0',
      '\ufeff',
      '\\',
      "'",
    ];
    const text = fc.string({ unit: fc.constantFrom(...letters) });
    fc.assert(
      fc.property(text, (plain) => {
        const { lines, broken } = splitLines(plain);
        expect(broken).toBeUndefined();
        const records = parse(plain, { record_delimiter: '\n', relax_column_count: true });
        expect(lines.map(({ cells }) => cells)).toEqual(records);
        expect(lines.map(({ line }) => line)).toEqual(records.map((_, index) => index + 1));
      }),
      { numRuns: 500 },
    );
  });
});

describe('a table with quotes', () => {
  it('keeps commas and line ends between them, and counts lines on', () => {
    expect(splitLines('a,"b,\nc"\nd,e\n').lines).toEqual([
      { cells: ['a', 'b,\nc'], line: 1 },
      { cells: ['d', 'e'], line: 3 },
    ]);
  });
});
