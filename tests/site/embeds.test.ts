import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createLimit, createScale, formatWeights, QUICK } from '../checks/budgets.ts';
import { detoursOf } from '../checks/detours.ts';
import { lazyFiles, loadedFiles } from '../checks/loads.ts';
import { checkMarkup } from '../checks/markup.ts';
import { entriesAt } from '../checks/on-demand.ts';
import { findTag, findTags, type Page } from '../checks/page.ts';
import { builtSite } from './built.ts';

/** Bytes transferred with a frame, compressed by Brotli. */
const FRAME = 20_000;
const MAP_FRAME = 60_000;
/** The same by gzip, where a host has no more: it finds nothing again that is 32 kB away, as a map's second drawing is. */
const GZIPPED = 22_000;
const MAP_GZIPPED = 78_000;
const SCRIPT = 5_000;

const site = builtSite();
const frames = entriesAt(site.pages, /^embed\//);
const paths = frames.map(([path]) => path);
const isMap = (path: string) => path.startsWith('embed/map-');

const above = createLimit(site);
const lengthOf = (path: string) => site.files.get(path)?.length ?? 0;

/** Frames of which something does not hold. */
function failing(holds: (page: Page, path: string) => boolean): string[] {
  return frames.filter(([path, page]) => !holds(page, path)).map(([path]) => path);
}

const linkOf = (page: Page, rel: string) => findTag(page, 'link', { rel })?.attributes.href;

/** Every figure of the world, and of the others each at a few places: one template makes them all. */
const SAMPLE = /^embed\/([^/]+|[^/]+\/(ldc|us|tv|eh))\/index\.html$/;

describe('the frames', () => {
  const longest = paths.toSorted((a, b) => lengthOf(b) - lengthOf(a)).slice(0, 6);
  console.log(
    `Bytes compressed on the fly\n${formatWeights(longest.map(createScale(site, QUICK)))}`,
  );

  it('are there for every figure that has numbers, and for no other', () => {
    const detours = detoursOf(site);
    const figures = [...site.files.keys()]
      .filter((path) => /^figures\/.+\/data\.csv$/.test(path))
      .map((path) => path.replace('data.csv', 'index.html'))
      .filter((path) => !detours.has(path));
    expect(figures.length).toBeGreaterThan(1400);
    const own = paths.map((path) => path.replace(/^embed/, 'figures'));
    expect(own.filter((path) => !detours.has(path)).sort()).toEqual(figures.sort());
  });

  it('weigh at most 60 kB with a map and 20 kB without', () => {
    expect(paths.filter(isMap).length).toBeGreaterThan(3);
    expect(above(MAP_FRAME, paths.filter(isMap))).toEqual([]);
    expect(
      above(
        FRAME,
        paths.filter((path) => !isMap(path)),
      ),
    ).toEqual([]);
  });

  it('weigh at most 78 kB with a map and 22 kB without where a host has gzip only', () => {
    const gzipped = (path: string) => gzipSync(site.files.get(path) ?? '', { level: 6 }).length;
    const heavy = paths
      .filter((path) => SAMPLE.test(path))
      .map((path) => ({ path, limit: isMap(path) ? MAP_GZIPPED : GZIPPED, bytes: gzipped(path) }))
      .filter(({ limit, bytes }) => bytes > limit);
    expect(heavy).toEqual([]);
  });

  it('are valid, in a sample with every kind of figure', () => {
    const sample = paths.filter((path) => SAMPLE.test(path));
    expect(sample.length).toBeGreaterThan(50);
    expect(sample.flatMap((path) => checkMarkup(path, String(site.files.get(path))))).toEqual([]);
  });

  it('load nothing at all', () => {
    expect(failing((_, path) => loadedFiles(site, path).size === 0)).toEqual([]);
    expect(failing((_, path) => lazyFiles(site, path).length === 0)).toEqual([]);
  });

  it('all hold the same one script of at most 5 kB, four of them the read-out', () => {
    const scripts = new Set(frames.map(([, page]) => textsOf(page, 'script').join('\n')));
    expect(scripts.size).toBe(1);
    expect(Buffer.byteLength([...scripts].join())).toBeLessThan(SCRIPT);
    expect(failing((page) => textsOf(page, 'script').length === 1)).toEqual([]);
  });

  it('all hold the same one style, and besides at most that of their kind of chart', () => {
    const styles = frames.map(([path, page]) => ({
      kind: /class="chart (chart-[\w-]+)/.exec(String(site.files.get(path)))?.[1],
      texts: textsOf(page, 'style'),
    }));
    expect(new Set(styles.map(({ texts }) => texts[0])).size).toBe(1);
    expect(Math.max(...styles.map(({ texts }) => texts.length))).toBe(2);
    const own = Map.groupBy(styles, ({ kind }) => kind);
    const differing = [...own].filter(
      ([, some]) => new Set(some.map(({ texts }) => texts.slice(1).join('\n'))).size !== 1,
    );
    expect(differing.map(([kind]) => kind)).toEqual([]);
    const strange = styles.filter(
      ({ kind, texts: [, text] }) => text && !text.includes(`.${kind}`),
    );
    expect(strange).toEqual([]);
  });

  it('are not for search engines, which are led to the figure’s own page', () => {
    expect(
      failing(
        (page) => findTag(page, 'meta', { name: 'robots' })?.attributes.content === 'noindex',
      ),
    ).toEqual([]);
    // A country's figure stands on the country's page.
    const canonical = (path: string) => {
      const own = path
        .replace(/^embed\/country-[^/]+\/(..)\//, 'countries/$1/')
        .replace(/^embed/, 'figures');
      return new URL(own.replace(/index\.html$/, ''), site.address).href;
    };
    const detours = detoursOf(site);
    // A frame at a former address names the figure's present page, as the page that was there does.
    const expected = (path: string) => {
      const own = path.replace(/^embed/, 'figures');
      return detours.has(own) ? linkOf(site.pages.get(own) ?? [], 'canonical') : canonical(path);
    };
    expect(failing((page, path) => linkOf(page, 'canonical') === expected(path))).toEqual([]);
  });

  it('say where the numbers are from, and open every link outside the frame', () => {
    const away = ({ attributes: { target, rel = '' } }: { attributes: Record<string, string> }) =>
      target === '_blank' && rel.includes('noopener');
    expect(failing((page) => findTags(page, 'a').length >= 2)).toEqual([]);
    expect(failing((page) => findTags(page, 'a').every(away))).toEqual([]);
  });
});

/** Texts of the blocks of that name, in their order. */
function textsOf(page: Page, name: string): string[] {
  return findTags(page, name).map(({ text }) => text);
}
