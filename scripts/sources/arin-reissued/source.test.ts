import { describe, expect, it } from 'vitest';
import { fixtureFile, SEASON, textFile } from '../sample-input.ts';
import { parseBlock } from './parse-block.ts';
import { arinReissuedSource as source } from './source.ts';

const fixture = fixtureFile(
  new URL('./fixtures/arin-blocks-cleared-2026-07-02.csv', import.meta.url),
  'scarcity',
);

describe('blocks given again by ARIN', () => {
  it('are counted by day and size, each once a day', () => {
    const { asOf, crops, problems } = source.harvest([fixture], SEASON);
    expect(asOf).toBe('2026-07-02');
    expect(
      crops[0]?.rows.map(({ date, length, blocks, again }) => [date, length, blocks, again]),
    ).toEqual([
      ['2020-03-25', 20, 1, 0],
      ['2020-03-25', 24, 1, 0],
      // A quarter of the /20 of March, and the very /24.
      ['2020-06-25', 22, 1, 1],
      ['2020-06-25', 24, 1, 1],
      // Its length stands behind a space that does not break.
      ['2021-04-06', 19, 1, 0],
      // Listed twice on that day.
      ['2022-04-08', 19, 1, 0],
      // One of the two lay in the /19 of 2021.
      ['2026-07-02', 24, 2, 1],
    ]);
    expect(problems).toMatchObject([
      { severity: 'warning', message: 'counted once: 1 blocks that their day lists twice' },
    ]);
  });

  it('are counted as part of a larger block of the same day', () => {
    const text = 'CIDR Prefix,Date Reissued\n192.0.2.0/25,7/2/26\n192.0.2.0/24,7/2/26\n';
    const { crops } = source.harvest([textFile('scarcity/arin-reissued.csv', text)], SEASON);
    expect(crops[0]?.rows).toMatchObject([{ length: 24, blocks: 1, again: 0 }]);
  });

  it.each([
    ['192.0.2.0/24', '7/2/26', '2026-07-02'],
    ['192.0.2.0/24', '07/02/2026', '2026-07-02'],
    ['192.0.2.0\u00a0/24', '12/31/20', '2020-12-31'],
  ])('are read as ARIN writes them: %s, %s', (prefix, day, date) => {
    expect(parseBlock(prefix, day)).toEqual({ date, start: 3_221_225_984, length: 24 });
  });

  it.each([
    ['192.0.2.1/24', '7/2/26'],
    ['192.0.2.0/33', '7/2/26'],
    ['192.0.2.0/7', '7/2/26'],
    ['192.0.2.256/32', '7/2/26'],
    ['192.0.2.0', '7/2/26'],
    ['192.0.2.0/24', '2/30/26'],
    ['192.0.2.0/24', '2026-07-02'],
    ['192.0.2.0/24', '13/2/26'],
  ])('are refused where they are none: %s, %s', (prefix, day) => {
    expect(parseBlock(prefix, day)).toBeNull();
  });

  it('are named with their line where they are none or of a day to come', () => {
    const text = 'CIDR Prefix,Date Reissued\n192.0.2.0/24,12/1/26\nnone,7/2/26\n';
    const { problems, asOf } = source.harvest(
      [textFile('scarcity/arin-reissued.csv', text)],
      SEASON,
    );
    expect(asOf).toBeNull();
    expect(problems.map(({ severity, line }) => [severity, line])).toEqual([
      ['error', 2],
      ['error', 3],
    ]);
  });
});
