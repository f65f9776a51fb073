import { describe, expect, it } from 'vitest';
import { pageAt, SITE_PAGES } from '../../src/model/pages.ts';
import { triedAddresses } from '../browser/places.ts';
import { checkPromises, checkRoutes, routePath } from './routes.ts';

describe('the routes of pages', () => {
  it.each([
    ['src/pages/index.astro', ''],
    ['src/pages/iot.astro', 'iot/'],
    ['src/pages/404.astro', '404.html'],
    ['src/pages/countries/index.astro', 'countries/'],
    ['src/pages/countries/[cc].astro', 'countries/[cc]/'],
    ['src/pages/figures/[...figure]/index.astro', 'figures/[...figure]/'],
  ])('%s serves /%s', (file, path) => {
    expect(routePath(file)).toBe(path);
  });

  it('are those of the table, where data and feeds are no pages', () => {
    const files = ['src/pages/iot.astro', 'src/pages/robots.txt.ts', 'src/layouts/Page.astro'];
    expect(checkRoutes(files, ['iot/'])).toEqual([]);
  });

  it('are told where the table lacks one, or has one too many', () => {
    expect(checkRoutes(['src/pages/new.astro'], ['old/'])).toEqual([
      "src/pages/new.astro: src/model/pages.ts has no row for 'new/'",
      "src/model/pages.ts: no route in src/pages makes 'old/'",
    ]);
  });
});

describe('the promised addresses', () => {
  const contracts =
    '# Contracts\n\n## Pages\n\n| a | b |\n|---|---|\n| `/`, `/a/[b]/` | c |\n\n- d\n';

  it('are those of the table', () => {
    expect(checkPromises(contracts, ['', 'a/[b]/'])).toEqual([]);
  });

  it('are told where one is missing, or is one too many', () => {
    expect(checkPromises(contracts, ['', 'new/'])).toEqual([
      'docs/CONTRACTS.md does not list `/new/`',
      'docs/CONTRACTS.md lists `/a/[b]/`, which is not in src/model/pages.ts',
    ]);
  });
});

describe('the addresses that are looked at in a browser', () => {
  it('are those of their page', () => {
    for (const page of SITE_PAGES)
      for (const address of triedAddresses(page)) {
        const { path } = pageAt(address.split('?')[0] ?? '') ?? {};
        const isFigure = page.path === 'figures/[...figure]/' && path === 'figures/[list]/';
        expect(isFigure ? page.path : path).toBe(page.path);
      }
  });
});
