import { describe, expect, it } from 'vitest';
import { BEST, createScale, formatWeights, QUICK } from '../checks/budgets.ts';
import { findTags } from '../checks/page.ts';
import { withoutFrames } from '../checks/site.ts';
import { builtSite } from './built.ts';

/** Bytes transferred with a page and all it loads, compressed. */
const HOME = 110_000;
const COUNTRY = 60_000;
const SCRIPT = 12_000;

const site = withoutFrames(builtSite());
const best = createScale(site, BEST);
const quickly = createScale(site, QUICK);
const quick = new Map([...site.pages.keys()].map((path) => [path, quickly(path)]));
const pages = [...quick.values()].sort((a, b) => b.total - a.total).map(({ path }) => path);
const countries = pages.filter((path) => /^countries\/[^/]+\//.test(path));
const figures = pages.filter((path) => /^figures\/[^/]+\//.test(path));
const others = pages.filter((path) => ![...countries, ...figures].includes(path));

/** Pages above a limit. What is light enough at the quick level need not be compressed at the best. */
function above(limit: number, paths: string[], kind: 'total' | 'js' = 'total') {
  return paths
    .filter((path) => (quick.get(path)?.[kind] ?? 0) > limit && best(path)[kind] > limit)
    .map((path) => `${path}: ${best(path)[kind]} bytes, not ${limit}`);
}

describe('the weight of the built pages', () => {
  const samples = [countries, figures].flatMap((all) => [...all.slice(0, 3), ...all.slice(-1)]);
  const shown = [...others, ...samples];
  console.log(`Bytes transferred\n${formatWeights(shown.map(best))}`);

  it('stays within 110 kB for the home page, with no image beside the map', () => {
    expect(above(HOME, ['index.html'])).toEqual([]);
    expect(findTags(site.pages.get('index.html') ?? [], 'img')).toEqual([]);
  });

  it('stays within 60 kB for every country', () => {
    expect(countries).not.toEqual([]);
    expect(above(COUNTRY, countries)).toEqual([]);
  });

  it('stays within 12 kB of JavaScript on every page', () => {
    expect(above(SCRIPT, pages, 'js')).toEqual([]);
  });
});
