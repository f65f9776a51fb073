import { describe, expect, it } from 'vitest';
import { createScale, formatWeights } from '../checks/budgets.ts';
import { findTags } from '../checks/page.ts';
import { builtSite } from './built.ts';

/** Bytes transferred, compressed: see the README's contracts. */
const HOME = 110_000;
const COUNTRY = 60_000;
const SCRIPT = 12_000;

const site = builtSite();
const weigh = createScale(site);
const weights = [...site.pages.keys()].map(weigh).sort((a, b) => b.total - a.total);
const isCountry = (path: string) => /^countries\/[^/]+\//.test(path);
const tooHeavy = (paths: (path: string) => boolean, limit: number) =>
  weights.filter(({ path, total }) => paths(path) && total > limit).map(({ path }) => path);

describe('the weight of the built pages', () => {
  const countries = weights.filter(({ path }) => isCountry(path));
  const others = weights.filter(({ path }) => !isCountry(path));
  const shown = [...others, ...countries.slice(0, 3), ...countries.slice(-1)];
  console.log(`Bytes transferred\n${formatWeights(shown)}`);

  it('stays within 110 kB for the home page, with no image beside the map', () => {
    expect(tooHeavy((path) => path === 'index.html', HOME)).toEqual([]);
    expect(findTags(site.pages.get('index.html') ?? [], 'img')).toEqual([]);
  });

  it('stays within 60 kB for every country', () => {
    expect(countries).not.toEqual([]);
    expect(tooHeavy(isCountry, COUNTRY)).toEqual([]);
  });

  it('stays within 12 kB of JavaScript on every page', () => {
    expect(weights.filter(({ js }) => js > SCRIPT).map(({ path, js }) => [path, js])).toEqual([]);
  });
});
