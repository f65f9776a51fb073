import { describe, expect, it } from 'vitest';
import { inOrder, typeOf } from './download-table.ts';

describe('the type of a column', () => {
  it.each([
    [[1, null, 3], 'integer'],
    [[1, 2.5], 'number'],
    [['2026-08-21', '2020-04-17'], 'date'],
    [['2026-08', ''], 'yearmonth'],
    [['1999', '2026'], 'year'],
    [['1999', 'unknown'], 'string'],
    [['2024-02', '2024-07-23'], 'string'],
    [['020', '784'], 'string'],
    [[null, ''], 'string'],
  ] as const)('of %j is %s', (values, type) => {
    expect(typeOf(values)).toBe(type);
  });
});

describe('the order of rows', () => {
  it('is that of their first columns as text, the same in every language', () => {
    const rows = [
      ['ZZ', '2020'],
      ['AX', '2021'],
      ['AX', '2020'],
      ['WORLD', '2020'],
    ] as const;
    expect(inOrder(rows, [0, 1]).map((row) => row.join(' '))).toEqual([
      'AX 2020',
      'AX 2021',
      'WORLD 2020',
      'ZZ 2020',
    ]);
  });
});
