import { describe, expect, it } from 'vitest';
import { isSearched, menuPaths, PAGES, pageAt } from './pages.ts';

describe('the table of pages', () => {
  it('names each address once', () => {
    const paths = PAGES.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('gives the pages of a menu in their order', () => {
    const [home, countries] = menuPaths('head');
    expect([home, countries]).toEqual(['', 'countries/']);
    expect(menuPaths('site')).toContain('about/');
    expect(menuPaths('site')).not.toContain('countries/');
  });

  it.each([
    ['', ''],
    ['countries/', 'countries/'],
    ['countries/ke/', 'countries/[cc]/'],
    ['policies/procurement/', 'policies/procurement/'],
    ['figures/map-ipv6-users/', 'figures/[list]/'],
    ['figures/group-ipv6-held/ldc/', 'figures/[...figure]/'],
    ['embed/country-ipv6-held/ke/', 'embed/[...figure]/'],
    ['v/2026-11-24/embed/country-ipv6-held/ke/', 'v/[edition]/embed/[...figure]/'],
    ['404.html', '404.html'],
  ])('knows what stands at /%s', (address, path) => {
    expect(pageAt(address)?.path).toBe(path);
  });

  it.each(['countries', 'countries/ke/more/', 'nowhere/', 'data/metrics/x.csv', 'embed/'])(
    'knows no page at /%s',
    (address) => {
      expect(pageAt(address)).toBeNull();
    },
  );

  it.each([
    ['figures/world-ipv6-held/', true],
    ['figures/group-ipv6-held/ldc/', false],
    ['embed/world-ipv6-held/', false],
    ['search/', false],
    ['countries/ke/', true],
    ['somewhere/else/', true],
  ])('says whether /%s is searched: %s', (address, expected) => {
    expect(isSearched(address)).toBe(expected);
  });
});
