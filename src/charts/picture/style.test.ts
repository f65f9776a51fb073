import { describe, expect, it } from 'vitest';
import { readSheet } from './read-sheet.ts';
import { plainSelectors } from './selectors.ts';
import { styleFor } from './style.ts';

const CSS = `
:root { color-scheme: light dark; --ink: #111; --cool: #0d7377; --font-text: system-ui,
    "Segoe UI", sans-serif; }
@media print { :root { --ink: #000; } }
.chart { display: block; font: 12px / 1 var(--font-text); fill: var(--ink); }
.chart.deep { --cool: #033; }
@media (prefers-color-scheme: dark) { :root { --ink: #eee; } .chart.deep { --cool: #055; } }
.chart :is(.point, .direct).cool { fill: var(--cool); }
.chart .part { fill: url("#hatch"); }
.chart .never { fill: red; }
.page > .chart .point { fill: blue; }
.chart:hover .point { fill: green; }
`;
const MARKUP =
  '<g class="chart deep"><circle class="point cool"/><path class="part" d="M0 0"/></g>';

describe('the style of a picture', () => {
  it('names every colour and face, in light and in dark', () => {
    expect(styleFor(MARKUP, readSheet(CSS))).toBe(
      '.chart{font-size:12px;font-family:system-ui, "Segoe UI", sans-serif;fill:#111}' +
        '.chart .point.cool{fill:#033}.chart .part{fill:url(#hatch)}' +
        '@media (prefers-color-scheme: dark){' +
        '.chart{fill:#eee}.chart .point.cool{fill:#055}.chart .part{fill:url(#hatch)}}',
    );
  });
  it('says nothing of the dark where pixels are drawn, or where nothing is other in it', () => {
    const pixels = styleFor(MARKUP, { ...readSheet(CSS), dark: null });
    expect(pixels).toMatch(/fill:#111.*fill:#033/);
    expect(pixels).not.toMatch(/@media|#eee/);
    expect(styleFor(MARKUP, readSheet('.chart { fill: #111; }'))).toBe('.chart{fill:#111}');
  });
  it('leaves the order of rules as it was: what comes after a colour of the dark is said after it too', () => {
    const css = `:root { --a: red; } @media (prefers-color-scheme: dark) { :root { --a: tan; } }
      .part { stroke: none; } .point { fill: none; } .chart .point { fill: var(--a); }
      .point.cool { fill: blue; stroke: blue; }`;
    const [, dark] = styleFor(MARKUP, readSheet(css)).split('@media ');
    expect(dark).toBe(
      '(prefers-color-scheme: dark){.chart .point{fill:tan}.point.cool{fill:blue}}',
    );
  });
  it('takes a property from the elements it is set on', () => {
    const plain = MARKUP.replace(' deep', '');
    expect(styleFor(plain, readSheet(CSS))).toContain('.cool{fill:#0d7377}');
  });
  it('refuses a colour that nobody sets', () => {
    const sheet = readSheet('.chart { fill: var(--lost); }');
    expect(() => styleFor(MARKUP, sheet)).toThrow('expected the style sheets to set --lost');
  });
  it('refuses a font that it could not write out', () => {
    const sheet = readSheet('.chart { font: inherit; }');
    expect(() => styleFor(MARKUP, sheet)).toThrow('found inherit');
  });
});

describe('selectors', () => {
  it('are written out, one for each choice', () => {
    expect(plainSelectors('.a :is(.b, .c):is(.d, .e) .f')).toEqual([
      ['.a', '.b.d', '.f'],
      ['.a', '.b.e', '.f'],
      ['.a', '.c.d', '.f'],
      ['.a', '.c.e', '.f'],
    ]);
  });
  it('that speak of pages are left out', () => {
    for (const one of ['.a > .b', '.a:hover', '.a [rel]', '.a:has(.b)', '*']) {
      expect(plainSelectors(one), one).toEqual([]);
    }
  });
});
