import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { styleFor } from '../../charts/picture/style.ts';
import { sheetOf } from './sheets.ts';

const CHARTS = 'src/charts';

/** The stored drawing of each kind of chart that figures show; maps of links stand on the front page only. */
const drawings = readdirSync(CHARTS, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('-wide.svg'))
  .map((file) => [file, readFileSync(`${CHARTS}/${file}`, 'utf8').trim()] as const);

describe('the colours of pictures', () => {
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
