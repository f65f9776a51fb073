import { sum } from 'd3';
import { describe, expect, it } from 'vitest';
import { QUICK, transferSize } from '../checks/budgets.ts';
import { lazyFiles } from '../checks/loads.ts';
import { findTags } from '../checks/page.ts';
import { builtSite } from './built.ts';

/** Bytes of pictures that come as a reader nears them, all of one page together, compressed. */
const LAZY = 300_000;

const site = builtSite();
const imagesOf = (path: string) => findTags(site.pages.get(path) ?? [], 'img');
const shown = [...site.pages.keys()].filter((path) => imagesOf(path).length > 0);

describe('pictures in pages', () => {
  it('stand in the index of figures', () => {
    expect(shown).toContain('figures/index.html');
  });

  it('come as a reader nears them, and have their shape before', () => {
    const careless = shown.filter((path) =>
      imagesOf(path).some(
        ({ attributes: { loading, width, height } }) => loading !== 'lazy' || !width || !height,
      ),
    );
    expect(careless).toEqual([]);
  });

  it('are at most 300 kB a page', () => {
    const sizeOf = (file: string) => transferSize(file, site.files.get(file) ?? Buffer.of(), QUICK);
    const heavy = shown
      .map((path) => ({ path, bytes: sum(lazyFiles(site, path), sizeOf) }))
      .filter(({ bytes }) => bytes > LAZY);
    expect(heavy).toEqual([]);
  });
});
