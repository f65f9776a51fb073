import { afterAll, describe, expect, it } from 'vitest';
import { checkDetours, detoursOf } from '../checks/detours.ts';
import { differences } from '../checks/differences.ts';
import { checkLinks, reachablePages } from '../checks/links.ts';
import { checkDirectory, checkMetadata } from '../checks/metadata.ts';
import { readFolder, siteOf, withoutFrames } from '../checks/site.ts';
import { buildSite, discard, secondBuild } from './builder.ts';
import { DIST } from './built.ts';

describe('a second build of the same tables', () => {
  const second = secondBuild();
  afterAll(() => discard(second));

  it('is byte for byte the first', () => {
    expect(differences(readFolder(DIST), readFolder(second.folder))).toEqual([]);
  });
});

/** Figures of the world, of groups and of countries under ids that they never had. */
const RENAMED = {
  'tried-world': 'world-ipv6-held',
  'tried-group': 'group-ipv6-held',
  'tried-country': 'country-ipv6-held',
};

describe('a build for a sub-path, with figures renamed', () => {
  const build = buildSite({
    ...{ SITE: 'https://example.org', BASE: '/atlas/' },
    RENAMED: JSON.stringify(RENAMED),
  });
  afterAll(() => discard(build));
  const site = siteOf('https://example.org/atlas/', readFolder(build.folder));

  it('links to nothing outside its path, and to nothing that is not there', () => {
    expect(checkLinks(site)).toEqual([]);
  });

  it('names its own address on every page', () => {
    expect(checkMetadata(withoutFrames(site))).toEqual([]);
  });

  it('is reached whole from its home page, but for where figures were before', () => {
    const reached = reachablePages(site).add('404.html');
    const missed = [...withoutFrames(site).pages.keys()].filter((path) => !reached.has(path));
    expect(new Set(missed)).toEqual(detoursOf(site));
  });

  it('leads on from every former address of a figure, and keeps frames and files there', () => {
    const ids = new Set([...detoursOf(site)].map((path) => path.split('/')[1]));
    expect([...ids].sort()).toEqual(Object.keys(RENAMED).sort());
    expect(checkDetours(site)).toEqual([]);
    expect(checkDirectory(site).filter((fault) => fault.includes('tried-'))).toEqual([]);
    for (const name of ['chart.svg', 'data.csv'])
      expect(site.files.has(`figures/tried-country/ke/${name}`)).toBe(true);
  });
});
