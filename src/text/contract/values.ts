import type { Unit } from '../../model/unit.ts';

/** A value of each unit in words: in a sentence with its unit, in a table in full, on an axis short. */
export type ValuesText = Readonly<Record<Unit, (value: number) => string>>;

/**
 * How the values of one column of a table are written: all with the same decimals, none where all are whole, and what is
 * too small for them is said to be less than the least of them.
 */
export type ColumnText = (
  unit: Unit | undefined,
  values: readonly number[],
) => (value: number) => string;
