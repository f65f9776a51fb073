import { describe, expect, it } from 'vitest';
import { fixtureFile, SEASON, textFile } from '../fixture.ts';
import { googleWorldSource } from './source.ts';

const fixture = fixtureFile(
  new URL('./fixtures/google-world-daily-2008-2021.csv', import.meta.url),
  'adoption',
);
const harvestText = (text: string) =>
  googleWorldSource.harvest([textFile('adoption/google-world-daily-2008-2021.csv', text)], SEASON);

describe('Google world', () => {
  it('counts months from 0 and reads the total as a percentage', () => {
    const { crops, asOf, problems } = googleWorldSource.harvest([fixture], SEASON);
    expect(problems).toEqual([]);
    expect(asOf).toBe('2021-07-04');
    expect(crops[0]?.rows.map(({ date, share }) => [date, share])).toEqual([
      ['2008-09-04', 0.00138095],
      ['2008-09-05', 0.00134405],
      ['2021-07-03', 0.36088156],
      ['2021-07-04', 0.35230342],
    ]);
  });

  it('recognises a series written in shares', () => {
    const { crops } = harvestText('2008,8,4,0.001,0,\n2025,0,1,0.45,0.45,\n');
    expect(crops[0]?.rows.map((row) => row.share)).toEqual([0.001, 0.45]);
  });

  it('refuses to guess the scale of a series that ends before it shows', () => {
    const { problems, crops } = harvestText('2008,8,4,0.138095,0.044179,\n');
    expect(problems).toMatchObject([{ severity: 'error', line: 0 }]);
    expect(crops[0]?.rows).toEqual([]);
  });

  it('reports days and values that are none', () => {
    const { problems } = harvestText('2021,1,30,35,35,\n2021,1,x,35,35,\n2021,1,1,135,35,\n');
    expect(problems.map(({ line, value }) => [line, value])).toEqual([
      [1, '2021,1,30'],
      [2, '2021,1,x'],
      [3, '135'],
    ]);
  });
});
