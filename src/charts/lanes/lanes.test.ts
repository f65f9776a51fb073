import { describe, expect, it } from 'vitest';
import type { Language } from '../../model/language.ts';
import { CARD_FRAME, type Frame, NARROW, plainWidth, WIDE } from '../parts/frame.ts';
import { marksAcross } from '../parts/sample-mirror.ts';
import { type LanesInput, layoutLanes } from './layout.ts';
import { renderLanes } from './render.ts';
import type { PlacedPoint } from './words.ts';

const input: LanesInput = {
  language: 'en',
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

/** From where to where each line of a point's words runs. */
function spansOf({ end, lines }: PlacedPoint, frame = NARROW): (readonly [number, number])[] {
  return lines.map(({ x, text }) => {
    const width = plainWidth(text, frame);
    return end ? [x - width, x] : [x, x + width];
  });
}

/** The lines of words that a point's leader runs through on its way down to its own. */
function strikes({ x, lines }: PlacedPoint, points: readonly PlacedPoint[], frame: Frame) {
  const foot = lines.at(-1)?.y ?? 0;
  return points.flatMap((point) => {
    const spans = spansOf(point, frame);
    return point.lines.filter(({ y }, index) => {
      const [from = 0, to = 0] = spans[index] ?? [];
      return y <= foot && x >= from && x <= to;
    });
  });
}

describe('lanes with turning points', () => {
  it('part each lane where its state changes', () => {
    const levels = layoutLanes(input, NARROW).lanes.map((lane) =>
      lane.stretches.map(({ width, level }) => [level, Math.round(width)]),
    );
    // Ten years on 272 px: 2 of them are 54.4, 7 are 190.4, 1 is 27.2; 5 are 136.
    expect(levels).toEqual([
      [
        [0, 54],
        [1, 190],
        [2, 27],
      ],
      [
        [0, 136],
        [1, 136],
      ],
    ]);
  });

  it('give each turning point a line of its own, inside the frame', () => {
    const points = layoutLanes(input, NARROW).lanes.flatMap((lane) => lane.points);
    const lines = points.flatMap((point) => point.lines);
    expect(new Set(lines.map(({ y }) => y)).size).toBe(lines.length);
    for (const point of points)
      for (const [from, to] of spansOf(point)) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(NARROW.width);
      }
  });

  it.each([NARROW, WIDE, CARD_FRAME])(
    'let no leader run through words, in the $name frame',
    (frame) => {
      const text = '31 Mar 2017: AFRINIC down to its last /8';
      const points = [2011, 2011.2, 2014, 2015, 2019, 2019.9].map((at) => ({ at, text }));
      const lanes = [{ label: 'Many', ends: true, points }];
      const placed = layoutLanes({ ...input, lanes }, frame).lanes[0]?.points ?? [];
      expect(placed.flatMap((point) => strikes(point, placed, frame))).toEqual([]);
    },
  );

  it('refuse a turning point outside the years', () => {
    expect(() => layoutLanes({ ...input, years: [2013, 2020] }, NARROW)).toThrow('found 2012');
  });

  it('run from old to new in every language, and have their names where its lines begin', () => {
    const drawnIn = (language: Language, frame: Frame) =>
      renderLanes(layoutLanes({ ...input, language }, frame), '');
    const named = drawnIn('ar', WIDE).svg.matchAll(
      /<text class="name halo end" x="640"[^>]*>(.*?)</g,
    );
    expect([...named].map(([, name]) => name)).toEqual(['Ended', 'Going on']);
    const [ours, theirs] = [drawnIn('en', WIDE), drawnIn('ar', WIDE)].map((drawing) =>
      marksAcross(drawing).filter(({ what }) => !/of (Ended|Going on)/.test(what)),
    );
    expect(theirs).toEqual(ours);
  });

  it('keep clear of names that stand before them on a card, at either side', () => {
    const name = plainWidth('Going on', CARD_FRAME);
    for (const language of ['en', 'ar'] as const) {
      const { lanes } = layoutLanes({ ...input, language }, CARD_FRAME);
      const [from, to] = language === 'en' ? [name, 1088] : [0, 1088 - name];
      const lines = lanes.flatMap(({ points }) =>
        points.flatMap((point) => spansOf(point, CARD_FRAME)),
      );
      for (const [start, end] of lines) expect([start >= from, end <= to]).toEqual([true, true]);
      for (const { x, width } of lanes.flatMap(({ stretches }) => stretches))
        expect([x >= from, x + width <= to]).toEqual([true, true]);
    }
  });

  it.each([NARROW, WIDE])('look as they did, in the $name frame', async (frame) => {
    const svg = renderLanes(layoutLanes(input, frame), 'What it says').svg;
    await expect(`${svg}\n`).toMatchFileSnapshot(`golden/lanes-${frame.name}.svg`);
  });
});
