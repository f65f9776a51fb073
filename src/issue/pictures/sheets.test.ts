import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { styleFor } from '../../charts/picture/style.ts';
import { SHEET_NAMES, sheetOf } from './sheets.ts';

const STYLES = 'src/styles';
const CHARTS = 'src/charts';

/** Style sheets in the order in which pages load them. */
const loaded = [
  ...readFileSync('src/layouts/Page.astro', 'utf8').matchAll(/styles\/([\w-]+)\.css'/g),
].map(([, name = '']) => name);

/** The stored drawing of each kind of chart that figures show; maps of links stand on the front page only. */
const drawings = readdirSync(CHARTS, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('-wide.svg'))
  .map((file) => [file, readFileSync(`${CHARTS}/${file}`, 'utf8').trim()] as const);

describe('the colours of pictures', () => {
  it('come from every style sheet with a rule for charts, in the order of pages', () => {
    const forCharts = loaded.filter((name) =>
      /^\.(chart|hatch-line)[\w .-]*[{:,]/m.test(readFileSync(`${STYLES}/${name}.css`, 'utf8')),
    );
    const used = SHEET_NAMES.filter((name) => name !== 'picture');
    expect(forCharts.filter((name) => !used.includes(name))).toEqual([]);
    expect(used).toEqual(loaded.filter((name) => used.includes(name)));
  });
  it.each(drawings)('of %s are named one by one, and differ in the dark', (_, svg) => {
    const drawn = `<g class="picture">${svg}</g>`;
    const [light, dark] = [styleFor(drawn, sheetOf('light')), styleFor(drawn, sheetOf('dark'))];
    for (const style of [light, dark]) {
      expect(style).not.toMatch(/var\(|:is\(|@|currentcolor/i);
      expect(style).toContain(`.chart.wide{font-size:14px`);
    }
    expect(light).not.toBe(dark);
    expect(light).toContain('fill:#1b2023');
    expect(dark).not.toContain('#1b2023');
  });
});
