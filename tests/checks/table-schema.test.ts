import { describe, expect, it } from 'vitest';
import { checkTable, type TableSchema } from './table-schema.ts';

const schema: TableSchema = {
  fields: [
    { name: 'area', type: 'string', constraints: { required: true } },
    { name: 'date', type: 'yearmonth', constraints: { required: true } },
    { name: 'value', type: 'number', constraints: { minimum: 0, maximum: 1 } },
    { name: 'unit', type: 'string', constraints: { enum: ['share'] } },
  ],
  missingValues: [''],
  primaryKey: ['area', 'date'],
};
const head = ['area', 'date', 'value', 'unit'];

describe('the check of a table against its schema', () => {
  it('lets pass numbers of any form and cells without data', () => {
    const rows = [
      ['NA', '2026-08', '0.25', 'share'],
      ['KE', '2026-08', '1e-7', 'share'],
      ['ZZ', '2026-08', '', 'share'],
    ];
    expect(checkTable(schema, [head, ...rows])).toEqual([]);
  });

  it.each([
    [['', '2026-08', '0', 'share'], 'area is missing'],
    [['KE', '2026-13', '0', 'share'], 'date expected a yearmonth, found 2026-13'],
    [['KE', '2026-08', '1,5', 'share'], 'value expected a number, found 1,5'],
    [['KE', '2026-08', '-0.1', 'share'], 'value -0.1 is below 0'],
    [['KE', '2026-08', '25', 'share'], 'value 25 is above 1'],
    [['KE', '2026-08', '0', '%'], 'unit expected share, found %'],
  ])('finds what is wrong in %j', (row, fault) => {
    expect(checkTable(schema, [head, row])).toEqual([`line 2: ${fault}`]);
  });

  it('finds a row that stands twice, and columns that are not those described', () => {
    const row = ['KE', '2026-08', '0', 'share'];
    expect(checkTable(schema, [head, row, row])).toEqual(['KE|2026-08 stands more than once']);
    expect(checkTable(schema, [['area'], ['KE']])).toEqual([
      'expected the columns area,date,value,unit, found area',
    ]);
  });
});
