import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf } from './csv.ts';

/** A letter of any script; the library's own list of all, for which it first fills a table of a million, takes a second. */
const anyLetter = fc
  .integer({ min: 0, max: 0x10ffff })
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code));
const anyWord = fc.oneof(fc.string({ unit: anyLetter }), fc.string());
/** Texts of any kind, many of them with what CSV or a spreadsheet takes for its own. */
const anyText = fc
  .array(fc.oneof(fc.constantFrom(...',"\r\n=+-@\t\' ', '\r\n'), anyWord))
  .map((parts) => parts.join(''));
/** What a spreadsheet takes for the begin of a formula; the wide forms too. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

describe('a CSV file', () => {
  it('has a line of names, ends each line with CRLF, and has no byte order mark', () => {
    expect(csvOf(['area', 'value'], [['AX', 1.5]])).toBe('area,value\r\nAX,1.5\r\n');
  });

  it('leaves the cell empty where there is no data, and writes zero where it is zero', () => {
    expect(csvOf(['a', 'b', 'c'], [['x', null, 0]])).toBe('a,b,c\r\nx,,0\r\n');
  });

  it('quotes what has a comma, a quote or a line break, so that a reader gets it back', () => {
    const cells = ['Bonaire, Sint Eustatius and Saba', 'a "b"', 'two\nlines', 'Côte d’Ivoire'];
    expect(parse(csvOf(['a', 'b', 'c', 'd'], [cells]))[1]).toEqual(cells);
  });

  it.each(['ok\n=1+1', 'ok\r=1+1', 'ok\r\n=1+1', '\n', '\r'])(
    'keeps %j in one row, so that no formula begins another',
    (text) => {
      const rows = parse(csvOf(['name', 'n'], [[text, 1]]));
      expect(rows.slice(1)).toEqual([[text.startsWith('\r') ? `'${text}` : text, '1']]);
    },
  );

  it('gives any text back, but for the apostrophe before a formula', () => {
    const table = fc.array(fc.tuple(anyText, anyText), { maxLength: 4 });
    fc.assert(
      fc.property(table, (rows) => {
        const read: string[][] = parse(csvOf(['a', 'b'], rows));
        const guarded = rows.map((row) =>
          row.map((text) => (FORMULA.test(text) ? `'${text}` : text)),
        );
        expect(read).toEqual([['a', 'b'], ...guarded]);
      }),
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
    'keeps a spreadsheet from running the text %j',
    (text) => {
      expect(parse(csvOf(['a'], [[text]]))[1]).toEqual([`'${text}`]);
    },
  );

  it('keeps negative numbers numbers, and every digit of any', () => {
    const numbers = [-4, -0.25, 0.6873489711733262, 4294967296, 1e-7];
    const [, read] = parse(csvOf(['a', 'b', 'c', 'd', 'e'], [numbers]));
    expect(read?.map(Number)).toEqual(numbers);
    expect(read?.[0]).toBe('-4');
  });

  it('is no more than its names where nothing is known yet', () => {
    expect(csvOf(['area', 'value'], [])).toBe('area,value\r\n');
  });
});
