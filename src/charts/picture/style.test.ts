import { describe, expect, it } from 'vitest';
import { plainSelectors } from './selectors.ts';
import { readSheet, styleFor } from './style.ts';

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
    expect(styleFor(MARKUP, readSheet(CSS, 'light'))).toBe(
      '.chart{font-size:12px;font-family:system-ui, "Segoe UI", sans-serif;fill:#111}' +
        '.chart .point.cool{fill:#033}.chart .part{fill:url(#hatch)}',
    );
    const dark = styleFor(MARKUP, readSheet(CSS, 'dark'));
    expect(dark).toContain('fill:#eee');
    expect(dark).toContain('.chart .point.cool{fill:#055}');
  });
  it('takes a property from the elements it is set on', () => {
    const plain = MARKUP.replace(' deep', '');
    expect(styleFor(plain, readSheet(CSS, 'light'))).toContain('.cool{fill:#0d7377}');
  });
  it('refuses a colour that nobody sets', () => {
    const sheet = readSheet('.chart { fill: var(--lost); }', 'light');
    expect(() => styleFor(MARKUP, sheet)).toThrow('expected the style sheets to set --lost');
  });
  it('refuses a font that it could not write out', () => {
    const sheet = readSheet('.chart { font: inherit; }', 'light');
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
