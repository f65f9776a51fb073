import { describe, expect, it } from 'vitest';
import { isTranslated } from './translated.ts';

describe('what there is in each language', () => {
  it.each([
    ...['', 'ipv4/', 'countries/ke/', 'countries/ke/brief/', 'stories/who-got-the-addresses/'],
    ...['embed/country-ipv6-held/ke/', 'compare/frame/', 'v/', 'v/2026-11-24/'],
    ...['share.png', 'countries/ke/share.png', 'figures/map-ipv6-users/chart.svg'],
    ...['figures/map-ipv6-users/oembed.json', 'changes/feed.xml', 'activities/events.ics'],
    ...['activities/events-africa.ics', 'countries/names.json', 'data/map/ipv6-users.json'],
  ])('has %s', (path) => {
    expect(isTranslated(path)).toBe(true);
  });

  it.each([
    ...['data/metrics/ipv6-held.csv', 'figures/map-ipv6-users/data.csv', 'countries/ke/data.json'],
    ...['figures/map-ipv6-users/data.json', 'data/SHA256SUMS', 'embed-resize.v1.js'],
    ...['_astro/page.css', 'pagefind/pagefind.js', 'sitemap.xml', 'no-such-page/', '404.html'],
    // Frozen editions are kept in the root's language.
    'v/2026-11-24/embed/country-ipv6-held/ke/',
  ])('has no %s', (path) => {
    expect(isTranslated(path)).toBe(false);
  });
});
