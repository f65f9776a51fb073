import { scaleLinear } from 'd3';
import { describe, expect, it } from 'vitest';
import { amountAxis, yearTicks } from './axis.ts';
import { element, escapeText, label, pathThrough, round } from './svg.ts';
import { monthAfter, yearsAt } from './time.ts';

describe('time', () => {
  it('puts a month and a year in their middle and a day where it falls', () => {
    expect(yearsAt('2026')).toBe(2026.5);
    expect(yearsAt('2026-01')).toBeCloseTo(2026 + 0.5 / 12);
    expect(yearsAt('2026-07-01')).toBeCloseTo(2026.5, 2);
    expect(() => yearsAt('unknown')).toThrow('expected YYYY');
  });
  it('knows the month after December', () => {
    expect(monthAfter('2026-12')).toBe('2027-01');
    expect(monthAfter('2026-01')).toBe('2026-02');
  });
});

describe('axes', () => {
  it('start at zero and end at a round number', () => {
    const { scale, ticks } = amountAxis(142, [100, 0], { say: String, whole: false });
    expect(scale.domain()).toEqual([0, 150]);
    expect(ticks.map(({ text }) => text)).toEqual(['0', '50', '100', '150']);
    expect(amountAxis(0, [100, 0], { say: String, whole: false }).ticks).toEqual([
      { at: 100, text: '0' },
    ]);
  });
  it('count in whole numbers where nothing else makes sense', () => {
    const texts = (whole: boolean) =>
      amountAxis(1, [100, 0], { say: String, whole }).ticks.map(({ text }) => text);
    expect(texts(false)).toEqual(['0', '0.5', '1']);
    expect(texts(true)).toEqual(['0', '1']);
  });
  it('leave out years that would stand too close together', () => {
    const years = yearTicks(scaleLinear([1990.2, 2026.5], [0, 300]), 44).map(({ text }) => text);
    expect(years).toEqual(['2000', '2010', '2020']);
  });
});

describe('markup', () => {
  it('escapes text and attributes', () => {
    expect(escapeText('a < b & "c"')).toBe('a &lt; b &amp; &quot;c&quot;');
    expect(label('<x>', { class: '"' })).toBe('<text class="&quot;">&lt;x&gt;</text>');
  });
  it('rounds coordinates to a tenth and refuses what is no number', () => {
    expect(
      pathThrough([
        [0.04, 1.26],
        [-0.01, 2],
      ]),
    ).toBe('M0 1.3v.7');
    expect(() => round(Number.NaN)).toThrow('expected a finite coordinate');
  });
  it('leaves out attributes that are not given', () => {
    expect(element('g', { id: undefined, x: 1 })).toBe('<g x="1"/>');
  });
});
