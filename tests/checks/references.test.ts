import { describe, expect, it } from 'vitest';
import { readPage } from './page.ts';
import { cssAddresses, referencesOf, scriptImports } from './references.ts';

const usesOf = (html: string) =>
  referencesOf(readPage(html)).map(({ use, value }) => `${use} ${value}`);

describe('referencesOf', () => {
  it('tells what a reader may follow from what the browser loads', () => {
    expect(
      usesOf(
        '<link rel="canonical" href="/c"><link rel="stylesheet" href="/s.css">' +
          '<a href="/a">a</a><form action="/f"></form><script src="/s.js"></script>',
      ),
    ).toEqual(['follow /c', 'load /s.css', 'follow /a', 'follow /f', 'load /s.js']);
  });

  it('finds every candidate of a set of images', () => {
    expect(usesOf('<img src="a.png" srcset="b.png 2x, c.png 3x">')).toEqual([
      'load a.png',
      'load b.png',
      'load c.png',
    ]);
  });

  it('finds addresses in style blocks, style attributes and paints', () => {
    expect(
      usesOf(
        '<style>a{background:url(a.svg)}</style><p style="background:url(b.svg)"></p>' +
          '<svg><path fill="url(#hatch)"/><use href="#dot"/></svg>',
      ),
    ).toEqual(['load a.svg', 'load b.svg', 'inside #hatch', 'load #dot']);
  });
});

describe('cssAddresses', () => {
  it('finds quoted and bare addresses and imports, but no fragment of the page', () => {
    expect(
      cssAddresses(
        '@import "a.css"; b{src:url("b.woff2") format("woff2");fill:url(#c)} d{e:url( f )}',
      ),
    ).toEqual(['b.woff2', 'f', 'a.css']);
  });
});

describe('scriptImports', () => {
  it('finds modules imported statically and on demand, minified or not', () => {
    expect(
      scriptImports('import{a}from"./a.js";import "./b.js";await import(`./c.js`);from"d3"'),
    ).toEqual(['./a.js', './b.js', './c.js']);
  });
});
