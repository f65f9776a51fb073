import { describe, expect, it } from 'vitest';
import { NARROW, textWidth, WIDE } from '../parts/frame.ts';
import { type LanesInput, layoutLanes } from './layout.ts';
import { renderLanes } from './render.ts';

const input: LanesInput = {
  years: [2010, 2020],
  lanes: [
    {
      label: 'Ended',
      ends: true,
      points: [
        { at: 2012, text: '2012: rationed' },
        { at: 2019, text: '2019: a turning point with many words' },
      ],
    },
    { label: 'Going on', ends: false, points: [{ at: 2015, text: '2015: rationed' }] },
  ],
};

describe('lanes with turning points', () => {
  it('part each lane where its state changes', () => {
    const levels = layoutLanes(input, NARROW).lanes.map((lane) =>
      lane.stretches.map(({ width, level }) => [level, Math.round(width)]),
    );
    // Ten years on 336 px: 2 of them are 67.2, 7 are 235.2, 1 is 33.6; 5 are 168.
    expect(levels).toEqual([
      [
        [0, 67],
        [1, 235],
        [2, 34],
      ],
      [
        [0, 168],
        [1, 168],
      ],
    ]);
  });

  it('give each turning point a line of its own, inside the frame', () => {
    const points = layoutLanes(input, NARROW).lanes.flatMap((lane) => lane.points);
    const ys = points.map(({ text }) => text.y);
    expect(new Set(ys).size).toBe(3);
    const ends = points.map(({ text }) => text.x + textWidth(text.words, NARROW));
    expect(Math.max(...ends)).toBeLessThanOrEqual(NARROW.width);
  });

  it('refuse a turning point outside the years', () => {
    expect(() => layoutLanes({ ...input, years: [2013, 2020] }, NARROW)).toThrow('found 2012');
  });

  it.each([NARROW, WIDE])('look as they did, in the $name frame', async (frame) => {
    const svg = renderLanes(layoutLanes(input, frame), 'What it says');
    await expect(`${svg}\n`).toMatchFileSnapshot(`golden/lanes-${frame.name}.svg`);
  });
});
