import { describe, expect, it } from 'vitest';
import { BEST, createScale, formatWeights, QUICK, transferSize } from './budgets.ts';
import { lazyFiles, loadedFiles, sheetLoads } from './loads.ts';
import { siteOf } from './site.ts';

const LATIN = '@font-face{src:url(l.woff2) format("woff2"),url(l.woff);unicode-range:U+0000-00FF}';
const GREEK = '@font-face{src:url(g.woff2);unicode-range:U+037?,U+0384-038A}';
const FONT = Buffer.alloc(5000, 'f');
const site = siteOf('https://example.org/', [
  [
    'index.html',
    '<link rel="stylesheet" href="/s.css"><script type="module" src="/a.js"></script>' +
      '<script>document.title = "inline"</script><script type="application/json">{}</script>text',
  ],
  ['s.css', `${LATIN}${GREEK}p{color:red}`],
  ['a.js', 'import{b}from"./b.js";b()'],
  ['b.js', 'export const b=()=>1'],
  ['c.js', 'not loaded'],
  ['l.woff2', FONT],
  ['g.woff2', FONT],
]);

describe('loadedFiles', () => {
  it('follows style sheets to fonts and scripts to what they import', () => {
    expect([...loadedFiles(site, 'index.html')]).toEqual(['s.css', 'a.js', 'l.woff2', 'b.js']);
  });
});

describe('lazyFiles', () => {
  it('are pictures that wait for a reader, each once, and not loaded with the page', () => {
    const images =
      '<img src="/x.svg"><img src="/y.svg#a" loading="lazy"><img src="/y.svg#b" loading="lazy">';
    const shown = siteOf('https://example.org/', [
      ['index.html', images],
      ['x.svg', '<svg/>'],
      ['y.svg', '<svg/>'],
    ]);
    expect([...loadedFiles(shown, 'index.html')]).toEqual(['x.svg']);
    expect(lazyFiles(shown, 'index.html')).toEqual(['y.svg']);
  });
});

describe('sheetLoads', () => {
  it('counts a font by its first format, and only for letters that the page uses', () => {
    expect(sheetLoads(LATIN + GREEK, new Set('a'))).toEqual(['l.woff2']);
    expect(sheetLoads(LATIN + GREEK, new Set('aͶ'))).toEqual(['l.woff2', 'g.woff2']);
    expect(sheetLoads('@font-face{src:url(x.woff2)}', new Set())).toEqual(['x.woff2']);
  });
});

describe('createScale', () => {
  it('sums what is transferred; inline scripts count as script but not twice in the total', () => {
    const weight = createScale(site, BEST)('index.html');
    expect(weight.fonts).toBe(5000);
    expect(weight.js).toBeGreaterThan(
      transferSize('a.js', site.files.get('a.js') ?? Buffer.of(), BEST) +
        transferSize('b.js', site.files.get('b.js') ?? Buffer.of(), BEST),
    );
    const inline = transferSize('x.js', Buffer.from('document.title = "inline"'), BEST);
    const { html, css, js, fonts, other, total } = weight;
    expect(total).toBe(html + css + js - inline + fonts + other);
  });
});

describe('transferSize', () => {
  it('compresses text and takes compressed kinds as they are', () => {
    expect(transferSize('a.css', Buffer.alloc(5000, 'a'), BEST)).toBeLessThan(50);
    expect(transferSize('a.woff2', FONT, BEST)).toBe(5000);
  });

  it('is never more at the best level than at the quick one', () => {
    const text = Buffer.from(Array.from({ length: 2000 }, (_, at) => at * at).join(','));
    expect(transferSize('a.csv', text, BEST)).toBeLessThan(transferSize('a.csv', text, QUICK));
  });
});

describe('formatWeights', () => {
  it('writes one line a page under a heading', () => {
    const lines = formatWeights([createScale(site, BEST)('index.html')]).split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain('total');
    expect(lines[1]).toMatch(/5,000 +0 {2}index\.html$/);
  });
});
