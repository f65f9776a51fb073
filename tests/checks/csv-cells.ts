import { parse } from 'csv-parse/sync';
import { remembered } from '../../src/figures/remembered.ts';

/** The cells of a CSV file by line, its names first; each file is read once, as several tests ask for it. */
export const cellsIn: (file: Buffer) => readonly string[][] = remembered((file) => parse(file));
