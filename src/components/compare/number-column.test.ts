import { describe, expect, it } from 'vitest';
import { numberColumn } from './number-column.ts';

const column = (values: readonly number[], isShare = false) =>
  values.map(numberColumn(values, isShare, 'en'));

describe('the numbers of a column', () => {
  it('have one form of decimals', () => {
    expect(column([33, 142.000366])).toEqual(['33', '142']);
    expect(column([0.11036, 0.05])).toEqual(['0.110', '0.050']);
    expect(column([1, 1.5])).toEqual(['1.00', '1.50']);
    expect(column([6228224, 12])).toEqual(['6,228,224', '12']);
  });

  it('are per cent where they are shares', () => {
    expect(column([0.1235, 0.06], true)).toEqual(['12.4%', '6.0%']);
  });

  it('never say nothing of a little, and nothing of none', () => {
    expect(column([500.5, 0.0003, 0])).toEqual(['501', '0.0003', '0']);
    expect(column([])).toEqual([]);
    expect(column([0])).toEqual(['0']);
  });
});
