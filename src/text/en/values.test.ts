import { describe, expect, it } from 'vitest';
import type { Unit } from '../../model/unit.ts';
import { inColumn } from './values.ts';

/** A column of values as a table writes it. */
const column = (unit: Unit | undefined, ...values: number[]) => values.map(inColumn(unit, values));

describe('the values of one column', () => {
  it('have the same decimals, and none where all are whole', () => {
    expect(column('slash32s', 39.004, 2, 0.5, 0)).toEqual(['39.0', '2.0', '0.5', '0.0']);
    expect(column('slash32s', 39, 2000)).toEqual(['39', '2,000']);
    expect(column('share', 0.05, 0.281, 1)).toEqual(['5%', '28.1%', '100%'].map(twoDecimals));
    expect(column('addresses-per-person', 71.743, 0.2)).toEqual(['71.743', '0.200']);
    expect(column(undefined, 1.5, 3)).toEqual(['1.50', '3.00']);
    expect(column('people', 1200, 3)).toEqual(['1,200', '3']);
  });

  it('are never said to be none, or less than none, where they are something', () => {
    expect(column('slash32s', 0.004, -0.004, 1)).toEqual(['<0.1', '>−0.1', '1.0']);
    expect(column('addresses-per-person', 0.000039, 1)).toEqual(['<0.001', '1.000']);
  });
});

/** 5% is 5.00%. */
function twoDecimals(share: string): string {
  return `${Number.parseFloat(share).toFixed(2)}%`;
}
