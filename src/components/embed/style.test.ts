import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import postcss from 'postcss';
import { describe, expect, it } from 'vitest';
import { EMBED_SCRIPT } from './script.ts';
import { chooseTheme, EMBED_STYLE } from './style.ts';

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

  it('styles every kind of chart, and nothing of the pages around them', () => {
    for (const kind of ['.chart-still-map', '.chart .part', '.chart .median'])
      expect(EMBED_STYLE).toContain(kind);
    expect(EMBED_STYLE).not.toMatch(/\.masthead|\.finder|\.map\b|@font-face|url\(|\/\*|<\//);
  });
});

describe('the headers of frames', () => {
  it('allow this style and this script, and no others', () => {
    const rules = readFileSync('public/_headers', 'utf8').split('\n/embed/')[1] ?? '';
    expect(rules).toContain(`style-src ${checksum(EMBED_STYLE)};`);
    expect(rules).toContain(`script-src ${checksum(EMBED_SCRIPT)};`);
  });
});

function checksum(text: string): string {
  return `'sha256-${hash('sha256', text, 'base64')}'`;
}
