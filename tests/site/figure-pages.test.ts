import { describe, expect, it } from 'vitest';
import { COUNTRY_FIGURES } from '../../src/figures/figures.ts';
import { ISSUED } from '../../src/issue/files/issued-files.ts';
import { expectedFigures, placedFigures } from '../../src/issue/placed/placed.ts';
import { siteData } from '../../src/published/read.ts';
import { catalogueOf } from '../../src/text/catalogue.ts';
import { createLimit } from '../checks/budgets.ts';
import { detoursOf } from '../checks/detours.ts';
import { entriesAt } from '../checks/on-demand.ts';
import { findTag, findTags } from '../checks/page.ts';
import { fileAt } from '../checks/site.ts';
import { builtSite } from './built.ts';

/** Bytes transferred with a figure's page and all it loads. */
const PLACED = 47_000;
const OTHER = 60_000;
/** A map holds every country's outline twice, for narrow and for wide pages, and a table of all of them. */
const MAP = 75_000;

const site = builtSite();
const text = catalogueOf('en');
const figures = entriesAt(site.pages, /^figures\/.+\/index\.html$/);
const sheets = figures.filter(([, page]) => findTag(page, 'article', { class: 'figure-page' }));

/** The description for machines in a page. */
function describedIn(path: string): Record<string, unknown> {
  const page = site.pages.get(path) ?? [];
  return JSON.parse(findTag(page, 'script', { type: 'application/ld+json' })?.text ?? '');
}

/** Every text in a value of JSON, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const isGone = (address: string) => fileAt(site, new URL(address)) === null;

describe('the pages of figures', () => {
  it('are there for every frame that other sites may show, but for those of countries', () => {
    const detours = detoursOf(site);
    const frames = [...site.pages.keys()]
      .filter((path) => /^embed\/.+\/index\.html$/.test(path))
      .filter((path) => !/^embed\/country-[^/]+\/../.test(path))
      .filter((path) => !detours.has(path.replace(/^embed/, 'figures')));
    const paths = sheets.map(([path]) => path.replace(/^figures/, 'embed'));
    expect(paths.sort()).toEqual(frames.sort());
  });

  it('describe data whose every address on this site has a file', () => {
    const gone = sheets.flatMap(([path]) =>
      textsIn(describedIn(path))
        .filter((text) => text.startsWith(site.address.href))
        .filter(isGone)
        .map((address) => `${path}: ${address}`),
    );
    expect(gone).toEqual([]);
  });

  it('are there for exactly the figures of the world and of groups that have data, each described and for search', () => {
    const faults = sheets.filter(
      ([path, page]) =>
        !site.files.has(path.replace('index.html', 'data.csv')) ||
        !findTag(page, 'script', { type: 'application/ld+json' }) ||
        findTag(page, 'meta', { name: 'robots' }),
    );
    expect(faults.map(([path]) => path)).toEqual([]);
    const paths = sheets.map(([path]) => path.replace(/^figures\/(.+)\/index\.html$/, '$1'));
    const own = [...placedFigures().values()].filter(({ scope }) => scope !== 'country');
    expect(paths.sort()).toEqual(own.map(({ path }) => path).sort());
    const sitemap = String(site.files.get('sitemap.xml'));
    expect(paths.filter((path) => !sitemap.includes(`/figures/${path}/<`))).toEqual([]);
  });

  it('are those of the countries for their figures, each at its place with its numbers and what makes use of it', () => {
    const own = [...placedFigures().values()].filter(({ scope }) => scope === 'country');
    expect(own.length).toBeGreaterThan(1000);
    const faults = own.filter(({ path, id, place }) => {
      const page = site.pages.get(`countries/${place}/index.html`) ?? [];
      const leads = (end: string) =>
        findTags(page, 'a').some(({ attributes: { href = '' } }) => href.endsWith(end));
      const isThere = findTag(page, 'figure', { id }) !== undefined;
      return !isThere || !leads(`/figures/${path}/data.csv`) || !leads(`/embedding/?f=${path}`);
    });
    expect(faults.map(({ path }) => path)).toEqual([]);
    expect(own.filter(({ path }) => !site.files.has(`figures/${path}/data.csv`))).toEqual([]);
  });

  it('describe the data of each country for those who search for data', () => {
    const pages = entriesAt(site.pages, /^countries\/..\/index\.html$/);
    const gone = pages.flatMap(([path]) =>
      textsIn(describedIn(path))
        .filter((text) => text.startsWith(site.address.href))
        .filter(isGone),
    );
    expect(gone).toEqual([]);
  });

  it('are expected where there are none, with a line that says so and without a link', () => {
    const expected = siteData().countries.flatMap(({ alpha2 }) =>
      expectedFigures(COUNTRY_FIGURES, alpha2)
        .filter(({ figure }) => figure === null)
        .map(({ id }) => `countries/${alpha2.toLowerCase()}/index.html ${id}`),
    );
    const pages = entriesAt(site.pages, /^countries\/..\/index\.html$/);
    // What lacks for one reason stands in one line, each figure by its name, at its own address.
    const named = pages.flatMap(([path, page]) =>
      findTags(page, 'span')
        .filter(({ within, text, attributes }) => {
          return within.includes('strong') && attributes.id !== undefined && text.trim() !== '';
        })
        .map(({ attributes }) => `${path} ${attributes.id}`),
    );
    expect(named.sort()).toEqual(expected.sort());
    const lines = pages.flatMap(([, page]) => findTags(page, 'p', { class: 'absent' }));
    expect(lines.filter(({ text }) => !/\S.+\.$/.test(text))).toEqual([]);
  });

  it('have frames, pictures and files to embed where they say so for oEmbed', () => {
    const answers = sheets.flatMap(([path, page]) => {
      const link = findTag(page, 'link', { type: 'application/json+oembed' });
      if (!link) return [];
      const file = fileAt(site, new URL(link.attributes.href ?? '', site.address)) ?? '';
      return [{ path, ...JSON.parse(String(site.files.get(file))) }];
    });
    const drawn = [...placedFigures().values()].filter((figure) => ISSUED.oembed.has(figure, text));
    expect(answers).toHaveLength(drawn.length);
    const named = answers.flatMap(({ path, html, thumbnail_url }) =>
      [...html.matchAll(/(?:src|href)="([^"]+)"/g)]
        .map((match) => String(match[1]))
        .concat(thumbnail_url)
        .filter(isGone)
        .map((address) => `${path}: ${address}`),
    );
    expect(named).toEqual([]);
  });

  it('offer in their snippets pictures and frames that there are', () => {
    const gone = sheets.flatMap(([path, page]) => {
      const snippet = findTag(page, 'textarea')?.text ?? '';
      const named = [...snippet.matchAll(/src=[^\w]*(https?:[^"\s&]+)/g)];
      const lost = named.flatMap(([, address = '']) => (isGone(address) ? [address] : []));
      return snippet !== '' && named.length < 3 ? [`${path}: ${snippet}`] : lost;
    });
    expect(gone).toEqual([]);
  });

  it('show a whole snippet without script: that of oEmbed, but for its one width, and the script that fits the frame', () => {
    const page = site.pages.get('figures/world-ipv6-held/index.html') ?? [];
    const snippet = findTag(page, 'textarea');
    const { html } = JSON.parse(String(site.files.get('figures/world-ipv6-held/oembed.json')));
    expect(snippet?.attributes).toHaveProperty('readonly');
    // The reader of pages puts spaces where a text has character references.
    const [shown, known] = [snippet?.text ?? '', String(html)].map((text) =>
      text
        .replace(/\s/g, '')
        .replace(/height="\d+"/, '')
        .replace(/style="[^"]*"/, ''),
    );
    expect(shown?.slice(0, known?.length)).toBe(known);
    expect(shown?.slice(known?.length)).toMatch(/^<scriptsrc="[^"]+"integrity="sha384-[^"]+"/);
  });
});

describe('the weight of the pages of figures', () => {
  const above = createLimit(site);

  it('stays within 47 kB for each group', () => {
    const placed = sheets.map(([path]) => path).filter((path) => path.split('/').length === 4);
    expect(above(PLACED, placed)).toEqual([]);
  });

  it('stays within 60 kB for the index, the lists and figures of the world, within 75 kB for maps', () => {
    const others = [...site.pages.keys()].filter((path) => /^figures\/([^/]+\/)?index/.test(path));
    const maps = others.filter((path) => /^figures\/map-/.test(path));
    expect(maps.length).toBeGreaterThan(3);
    expect(above(MAP, maps)).toEqual([]);
    expect(
      above(
        OTHER,
        others.filter((path) => !maps.includes(path)),
      ),
    ).toEqual([]);
  });
});
