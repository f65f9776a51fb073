import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { styleFor } from '../../charts/picture/style.ts';
import { CARD_SHEET, PICTURE_SHEET } from './sheets.ts';

const CHARTS = 'src/charts';

/** The stored drawing of each kind of chart that figures show; maps of links stand on the front page only. */
const drawings = readdirSync(CHARTS, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('-wide.svg'))
  .map((file) => [file, readFileSync(`${CHARTS}/${file}`, 'utf8').trim()] as const);

describe('the colours of pictures', () => {
  it.each(drawings)('of %s are named one by one, and differ in the dark', (_, svg) => {
    const drawn = `<g class="picture">${svg}</g>`;
    const style = styleFor(drawn, PICTURE_SHEET);
    const [light = '', dark = ''] = style.split('@media (prefers-color-scheme: dark)');
    expect(styleFor(drawn, CARD_SHEET)).toBe(light);
    expect(style).not.toMatch(/var\(|:is\(|currentcolor/i);
    expect(light).toContain('.chart.wide{font-size:14px');
    expect(light).toContain('fill:#1b2023');
    expect(dark).toContain('fill:#ece9e2');
    expect(light + dark).not.toContain('@');
    expect(dark).not.toContain('#1b2023');
  });
});
