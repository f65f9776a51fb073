import { describe, expect, it } from 'vitest';
import { writeAtom } from './atom.ts';

const FEED = {
  language: 'en',
  ...{ self: 'https://a.example/feed.xml', page: 'https://a.example/', title: 'A & B' },
  ...{ author: 'A', updated: '2026-11-24' },
};

describe('an Atom feed', () => {
  it('has its own address, that of its page, and the day it was made', () => {
    const xml = writeAtom({ ...FEED, entries: [] });
    expect(xml).toContain('<id>https://a.example/feed.xml</id>\n<title>A &amp; B</title>');
    expect(xml).toContain('<updated>2026-11-24T00:00:00Z</updated>');
    expect(xml).toContain('rel="alternate" type="text/html" href="https://a.example/"');
  });

  it('is whole whatever character an entry holds', () => {
    const entry = {
      ...{ id: 'https://a.example/#1', title: 'a\u0008\0b', updated: '2026-01-02' },
      ...{ href: 'https://a.example/', summary: '\ufffe\ud800' },
    };
    expect(writeAtom({ ...FEED, entries: [entry] })).toContain('<title>ab</title>');
  });

  it('escapes the words of its entries', () => {
    const entry = {
      ...{ id: 'https://a.example/#1', title: 'x < y', updated: '2026-01-02' },
      ...{ href: 'https://a.example/?a=1&b', summary: '“q”' },
    };
    const xml = writeAtom({ ...FEED, entries: [entry] });
    expect(xml).toContain('<title>x &lt; y</title>\n<updated>2026-01-02T00:00:00Z</updated>');
    expect(xml).toContain('<link href="https://a.example/?a=1&amp;b"/>\n<summary>“q”</summary>');
  });
});
