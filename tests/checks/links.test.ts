import { describe, expect, it } from 'vitest';
import { checkLinks, reachablePages } from './links.ts';
import { siteOf } from './site.ts';

const ADDRESS = 'https://example.org/atlas/';
const home = (html: string, files: [string, string][] = []) =>
  siteOf(ADDRESS, [
    ['index.html', html],
    ['a/index.html', '<p id="there">a</p>'],
    ['v.svg', '<svg><view id="there"/></svg>'],
    ...files,
  ]);

describe('checkLinks', () => {
  it('accepts own pages, ids, files, mail and https links to other hosts', () => {
    const site = home(
      '<a href="/atlas/a/#there">a</a><a href="a/">a</a><a href="https://example.com/">b</a>' +
        '<a href="mailto:a@example.org">c</a><img src="data:image/png;base64,AA">' +
        '<link rel="canonical" href="https://example.org/atlas/"><link rel="icon" href="i.svg">' +
        '<svg><pattern id="hatch"/><path fill="url(#hatch)"/></svg><img src="v.svg#there">',
      [['i.svg', '<svg/>']],
    );
    expect(checkLinks(site)).toEqual([]);
  });

  it.each([
    ['<a href="b/">b</a>', 'has no file'],
    ['<a href="a">a</a>', 'has no file'],
    ['<a href="/a/">a</a>', 'leaves the base path'],
    ['<a href="a/#here">a</a>', 'no element of a/index.html has that id'],
    ['<img src="v.svg#here">', 'no element of v.svg has that id'],
    ['<a href="#here">a</a>', 'no element of index.html has that id'],
    ['<a href="#">a</a>', 'leads nowhere'],
    ['<a href="">a</a>', 'leads nowhere'],
    ['<a href="//example.com/">a</a>', 'names no scheme'],
    ['<a href="http://example.com/">a</a>', 'is not https'],
    ['<a href="webcal://example.org/atlas/b.ics">a</a>', 'has no file'],
    ['<a href="javascript:go()">a</a>', 'is not https'],
    ['<a href="https://[/">a</a>', 'is no address'],
    ['<script src="https://example.com/a.js"></script>', 'is loaded from another host'],
    ['<link rel="preconnect" href="https://example.com">', 'is loaded from another host'],
    ['<style>@import "https://example.com/a.css"</style>', 'is loaded from another host'],
    ['<img srcset="/atlas/x.png 2x">', 'has no file'],
    ['<svg><path fill="url(#hatch)"/></svg>', 'no element of index.html has that id'],
    ['<svg><use href="#dot"/></svg>', 'no element of index.html has that id'],
  ])('refuses %s', (html, fault) => {
    expect(checkLinks(home(html))).toEqual([expect.stringContaining(fault)]);
  });

  it('refuses what a style sheet loads from another host or does not find', () => {
    const sheet = 'a{b:url(https://example.com/f.woff2)} c{d:url(f.woff2)}';
    expect(checkLinks(home('', [['s.css', sheet]]))).toEqual([
      's.css: https://example.com/f.woff2: is loaded from another host',
      's.css: f.woff2: has no file',
    ]);
  });
});

describe('reachablePages', () => {
  it('follows links from the home page and leaves out what nothing links to', () => {
    const site = home('<a href="a/">a</a><a href="https://[/">x</a>', [['b/index.html', '']]);
    expect([...reachablePages(site)]).toEqual(['index.html', 'a/index.html']);
  });
});
