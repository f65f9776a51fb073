import { describe, expect, it } from 'vitest';
import { NARROW, plainWidth } from './frame.ts';
import { drawLegend, type Key, placeLegend } from './legend.ts';
import { round } from './svg.ts';

const key = (text: string): Key => ({ kind: 'box', tone: 'warm', text });

describe('a legend', () => {
  it('has its keys side by side as long as there is room, then in further rows', () => {
    const { keys, height } = placeLegend(
      ['one', 'two', 'a third of many more words', 'four'].map(key),
      NARROW,
    );
    expect(keys.map(({ x }) => x > 0)).toEqual([false, true, false, true]);
    expect(new Set(keys.map(({ y }) => y)).size).toBe(2);
    expect(height).toBeGreaterThan(Math.max(...keys.map(({ y }) => y)));
  });

  it('breaks words that are longer than a row into lines inside the frame', () => {
    const long = 'what was newly delegated in these years or was given again after it came back';
    const { keys, height } = placeLegend([key(long), key('next')], NARROW);
    const [first, next] = keys;
    expect(first?.lines.length).toBeGreaterThan(1);
    expect(first?.lines.join(' ')).toBe(long);
    for (const line of first?.lines ?? [])
      expect(24 + plainWidth(line, NARROW)).toBeLessThanOrEqual(NARROW.width);
    expect(next?.y).toBeGreaterThan(first?.y ?? 0);
    expect(height).toBeGreaterThan(next?.y ?? 0);
  });

  it('begins where lines of the language begin, each sign before its words', () => {
    const legend = placeLegend([key('one'), { ...key('two'), kind: 'line' }], NARROW);
    const [, second] = legend.keys;
    const drawn = drawLegend(legend, { ...NARROW, language: 'ar' }).join('');
    const edge = NARROW.width - (second?.x ?? 0);
    const line = /d="M([\d.]+) 7.5h16"/.exec(drawn)?.[1];
    expect(drawn).toContain('<rect class="column warm" x="265"');
    expect(drawn).toContain('<text class="key-words end" x="256" y="12">one</text>');
    expect(Number(line)).toBeCloseTo(edge - 17);
    expect(drawn).toContain(
      `<text class="key-words end" x="${round(edge - 24)}" y="12">two</text>`,
    );
  });

  it('takes no room without keys', () => {
    expect(placeLegend([], NARROW).height).toBe(0);
  });
});
