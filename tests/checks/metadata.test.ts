import { describe, expect, it } from 'vitest';
import { checkDirectory, checkMetadata, checkUniqueness } from './metadata.ts';
import { siteOf } from './site.ts';

const ADDRESS = 'https://example.org/';
const GOOD = `<html lang="en"><head><title>Kenya</title>
  <meta name="viewport" content="width=device-width">
  <meta name="description" content="What Kenya holds">
  <meta property="og:title" content="Kenya">
  <meta property="og:description" content="What Kenya holds">
  <meta property="og:url" content="https://example.org/ke/">
  <link rel="canonical" href="https://example.org/ke/"><link rel="icon" href="/favicon.svg">
  </head><body><h1 id="top">Kenya</h1><svg><title>Line</title></svg></body></html>`;
const pageOf = (html: string) => siteOf(ADDRESS, [['ke/index.html', html]]);

describe('checkMetadata', () => {
  it('accepts a whole page', () => {
    expect(checkMetadata(pageOf(GOOD))).toEqual([]);
  });

  it.each([
    ['<h1 id="top">Kenya</h1>', '', 'expected one h1, found 0'],
    ['<h1 id="top">', '<h1>Again</h1><h1>', 'expected one h1, found 2'],
    [' lang="en"', '', 'lang is missing'],
    ['<title>Kenya</title>', '', 'title is missing'],
    ['name="description" content="What Kenya holds"', '', 'description is missing'],
    ['name="viewport"', '', 'viewport is missing'],
    ['property="og:title" content="Kenya"', '', 'og:title is missing'],
    ['property="og:description"', '', 'og:description is missing'],
    ['rel="canonical" href="https://example.org/ke/"', '', 'expected canonical to be'],
    [
      'content="https://example.org/ke/"',
      'content="https://example.org/"',
      'expected og:url to be',
    ],
    ['<svg>', '<svg id="top">', 'id top stands more than once'],
  ])('refuses a page where %s becomes "%s"', (was, becomes, fault) => {
    expect(checkMetadata(pageOf(GOOD.replace(was, becomes)))).toEqual([
      expect.stringContaining(fault),
    ]);
  });

  it('asks no address of the page for unknown addresses', () => {
    const html = GOOD.replace(/<link rel="canonical"[^>]*>|<meta property="og:url"[^>]*>/g, '');
    expect(checkMetadata(siteOf(ADDRESS, [['404.html', html]]))).toEqual([]);
  });
});

describe('checkUniqueness', () => {
  it('refuses two pages with one title or one description', () => {
    const twice = siteOf(ADDRESS, [
      ['ke/index.html', GOOD],
      ['ug/index.html', GOOD],
    ]);
    expect(checkUniqueness(twice)).toHaveLength(2);
    expect(checkUniqueness(pageOf(GOOD))).toEqual([]);
  });
});

describe('checkDirectory', () => {
  const files = (changes: Record<string, string>) =>
    siteOf(
      ADDRESS,
      Object.entries({
        'ke/index.html': GOOD,
        '404.html': GOOD,
        'robots.txt': 'User-agent: *\nSitemap: https://example.org/sitemap.xml\n',
        'sitemap.xml': '<urlset><url><loc>https://example.org/ke/</loc></url></urlset>',
        ...changes,
      }),
    );

  it('accepts a sitemap with every page but 404, also behind a sitemap index', () => {
    expect(checkDirectory(files({}))).toEqual([]);
    const behind = files({
      'robots.txt': 'Sitemap: https://example.org/all.xml',
      'all.xml':
        '<sitemapindex><sitemap><loc>https://example.org/sitemap.xml</loc></sitemap></sitemapindex>',
    });
    expect(checkDirectory(behind)).toEqual([]);
  });

  it('wants a page that is kept from search in no sitemap', () => {
    const hidden = GOOD.replace('<meta name', '<meta name="robots" content="noindex"><meta name');
    expect(checkDirectory(files({ 'ke/index.html': hidden }))).toEqual([
      'the sitemap lists https://example.org/ke/, which is no page',
    ]);
  });

  it('refuses robots.txt without a sitemap', () => {
    expect(checkDirectory(files({ 'robots.txt': 'User-agent: *' }))).toEqual([
      'robots.txt names no sitemap',
    ]);
  });

  it('refuses a sitemap that leaves out a page or lists what is none', () => {
    const urls = '<urlset><url><loc>https://example.org/404.html</loc></url></urlset>';
    expect(checkDirectory(files({ 'sitemap.xml': urls }))).toEqual([
      'the sitemap leaves out https://example.org/ke/',
      'the sitemap lists https://example.org/404.html, which is no page',
    ]);
    expect(checkDirectory(files({ 'sitemap.xml': '' }))).toHaveLength(1);
  });

  it('refuses a page without an icon', () => {
    expect(checkDirectory(files({ 'ke/index.html': GOOD.replace('"icon"', '"x"') }))).toEqual([
      'ke/index.html: names no icon',
    ]);
  });
});
