import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import postcss from 'postcss';
import { describe, expect, it } from 'vitest';
import { chartRules } from '../../charts/chart-rules.ts';
import { EMBED_SCRIPT } from './script.ts';
import { chooseTheme, EMBED_STYLE, FRAME_STYLES, frameStyles } from './style.ts';

const chosen = (css: string) => chooseTheme(postcss.parse(css)).toString().replace(/\s+/g, ' ');

describe('the style of frames', () => {
  it('is dark for who prefers it unless told to be light, and where told to be dark', () => {
    expect(
      chosen('@media (prefers-color-scheme: dark) { :root { --a: b } .map { fill: c } }'),
    ).toBe(
      '@media (prefers-color-scheme: dark) { ' +
        ':root:where(:root:not([data-theme=light])) { --a: b } ' +
        ':where(:root:not([data-theme=light])) .map { fill: c } } ' +
        ':root:where([data-theme=dark]) { --a: b } :where([data-theme=dark]) .map { fill: c }',
    );
  });

  it('leaves print and chosen colours as they are', () => {
    const css =
      '@media print { :root { --a: b } } @media (forced-colors: active) { a { fill: c } }';
    expect(chosen(css)).toBe(css);
  });

  it('has each dark colour of the site twice, and none by hand', () => {
    const dark = /--paper:(#[0-9a-f]+)/g;
    const papers = [...EMBED_STYLE.matchAll(dark)].map(([, paper]) => paper);
    expect(papers).toHaveLength(4);
    expect(papers[1]).toBe(papers[2]);
  });

  it('is that of every chart, with the rules of those kinds that the frame shows', () => {
    const timeline = frameStyles(['timeline', 'timeline']);
    expect(timeline).toHaveLength(2);
    expect(timeline[0]).toBe(EMBED_STYLE);
    expect(timeline[1]).toMatch(/^\.chart-timeline \.break\{.*@media \(forced-colors:active\)/);
    expect(frameStyles(['columns'])).toEqual([EMBED_STYLE]);
    const [, map] = frameStyles(['still-map']);
    expect(map).toContain(':where([data-theme=dark]) .chart-still-map{');
    expect(FRAME_STYLES).toEqual(expect.arrayContaining([...timeline, map]));
  });

  it('styles every kind of chart, and nothing of the pages around them', () => {
    for (const kind of ['.chart .part', '.chart .median', '.chart-slot'])
      expect(EMBED_STYLE).toContain(kind);
    expect(EMBED_STYLE).not.toMatch(/\.chart-(?!slot)/);
    expect(FRAME_STYLES.join('\n')).not.toMatch(
      /\.masthead|\.finder|\.map\b|@font-face|url\(|\/\*|<\//,
    );
  });

  it('leaves out no rule for charts that it had as one sheet', () => {
    const rules = (css: string) => postcss.parse(css).nodes.map(String);
    const kinds = FRAME_STYLES.slice(1).flatMap(rules);
    expect(new Set(kinds).size).toBe(kinds.length);
    expect(kinds.every((rule) => rule.includes('.chart-'))).toBe(true);
    for (const selector of chartSelectors()) expect(FRAME_STYLES.join('')).toContain(selector);
  });
});

/** Selectors of all chart sheets that begin with a chart, as a frame writes them. */
function chartSelectors(): string[] {
  const found: string[] = [];
  postcss.parse(chartRules()).walkRules(({ selectors }) => void found.push(...selectors));
  return found
    .filter((one) => one.startsWith('.chart'))
    .map((one) => one.replace(/\s+/g, ' ').replace(/ ?, ?/g, ','));
}

describe('the headers of frames', () => {
  it('allow these styles and this script, and no others', () => {
    const rules = readFileSync('public/_headers', 'utf8').split('\n/embed/')[1]?.split('\n\n')[0];
    const styles = `style-src ${FRAME_STYLES.map(checksum).join(' ')};`;
    expect(rules, `write below /embed/:figure/*: ${styles}`).toContain(styles);
    expect(rules).toContain(`script-src ${checksum(EMBED_SCRIPT)};`);
  });
});

function checksum(text: string): string {
  return `'sha256-${hash('sha256', text, 'base64')}'`;
}
