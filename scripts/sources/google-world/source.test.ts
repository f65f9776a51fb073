import { describe, expect, it } from 'vitest';
import { fixtureFile, SEASON, textFile } from '../sample-input.ts';
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

  const own = new URL('./fixtures/adoption-made-up-after-format.js', import.meta.url);
  const harvestScript = (text: string) =>
    googleWorldSource.harvest([textFile('adoption/google/adoption.js', text)], SEASON);

  it('reads Google’s own script, which does not end early', () => {
    const { bytes } = fixtureFile(own, 'adoption/google');
    const { crops, caveats, problems } = harvestScript(new TextDecoder().decode(bytes));
    expect([problems, caveats]).toEqual([[], []]);
    expect(crops[0]?.rows.map(({ date, share }) => [date, share])).toEqual([
      ['2008-09-04', 0.0005],
      ['2026-03-28', 0.501],
      ['2026-09-08', 0.4589],
    ]);
  });

  it('reads rows without a native share, names the line of a bad row, and refuses what is no series', () => {
    const { crops, problems } = harvestScript('x = [\n[2026, 0, 1, 44.5],\n[2026, 0, "2"]];');
    expect(crops[0]?.rows).toMatchObject([{ date: '2026-01-01', share: 0.445 }]);
    expect(problems).toMatchObject([{ severity: 'error', line: 3 }]);
    expect(harvestScript('<html>').problems[0]?.severity).toBe('error');
    expect(harvestScript('[2027, 0, 1, 44.5]').problems).toMatchObject([{ severity: 'error' }]);
  });
});
