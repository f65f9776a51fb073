import type { Unit } from '../../model/unit.ts';

/** A value of each unit in words: in a sentence with its unit, in a table in full, on an axis short. */
export type ValuesText = Readonly<Record<Unit, (value: number) => string>>;
