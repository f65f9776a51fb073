import { afterEach, describe, expect, it, vi } from 'vitest';
import { linksIn } from './links-in-language.ts';

afterEach(() => vi.unstubAllEnvs());

const HOME = { origin: 'https://atlas.example', base: '/' };
const BELOW = { origin: 'https://host.example', base: '/atlas/' };
const french = linksIn('fr', HOME);

describe('links of what is rendered in a language', () => {
  it('lead to the same pages and files in it, with query and fragment', () => {
    expect(french('<a href="/ipv4/#pool">')).toBe('<a href="/fr/ipv4/#pool">');
    expect(french('<a href="/compare/?c=ke,tv">')).toBe('<a href="/fr/compare/?c=ke,tv">');
    expect(french('<a href="/">')).toBe('<a href="/fr/">');
    expect(french('<img src="/figures/map-ipv6-users/chart.svg#small">')).toBe(
      '<img src="/fr/figures/map-ipv6-users/chart.svg#small">',
    );
  });

  it('lead there with the host too, in snippets, feeds and lists', () => {
    expect(french('<id>https://atlas.example/changes/</id>')).toBe(
      '<id>https://atlas.example/fr/changes/</id>',
    );
    expect(french('url = {https://atlas.example/figures/map-ipv6-users/},')).toBe(
      'url = {https://atlas.example/fr/figures/map-ipv6-users/},',
    );
    expect(french('src=&quot;/embed/map-ipv6-users/&quot;')).toBe(
      'src=&quot;/fr/embed/map-ipv6-users/&quot;',
    );
  });

  it('stay where there is one for all languages, or none of the site’s', () => {
    for (const kept of [
      '<a href="/data/metrics/ipv6-held.csv">',
      '<link href="/_astro/page.css">',
      '<a href="https://other.example/ipv4/">',
      '<a href="#content">',
      '<p>and/or</p>',
      '<a href="/v/2026-11-24/embed/map-ipv6-users/">',
    ])
      expect(french(kept)).toBe(kept);
  });

  it('stay where an element says its language, and in what scripts are told of the site’s root', () => {
    const kept = '<a href="/ipv4/" hreflang="en"><div data-site="/" data-root="/">';
    expect(french(kept)).toBe(kept);
  });

  it('stay where the page is not built in the language', () => {
    vi.stubEnv('PLACES', 'ke');
    expect(french('<a href="/countries/ke/">')).toBe('<a href="/fr/countries/ke/">');
    // Which places are built is asked once for each address.
    expect(french('<a href="/countries/us/">')).toBe('<a href="/countries/us/">');
  });

  it('are led on once: what leads into the language stays', () => {
    const once = french('<a href="/ipv4/">');
    expect(french(once)).toBe(once);
  });

  it('are found below the path that a site lives under', () => {
    const lead = linksIn('ar', BELOW);
    expect(lead('<a href="/atlas/ipv4/">')).toBe('<a href="/atlas/ar/ipv4/">');
    expect(lead('https://host.example/atlas/ipv4/ ')).toBe('https://host.example/atlas/ar/ipv4/ ');
    expect(lead('<a href="/ipv4/">')).toBe('<a href="/ipv4/">');
  });

  it('are as they were in the root’s language', () => {
    expect(linksIn('en', HOME)('<a href="/ipv4/">')).toBe('<a href="/ipv4/">');
  });
});
