import { afterAll, describe, expect, it } from 'vitest';
import { differences } from '../checks/differences.ts';
import { checkLinks, reachablePages } from '../checks/links.ts';
import { checkMetadata } from '../checks/metadata.ts';
import { readFolder, siteOf, withoutFrames } from '../checks/site.ts';
import { buildSite, discard } from './builder.ts';
import { DIST } from './built.ts';

const LONGEST_SECONDS = 30;

describe('a second build of the same tables', () => {
  const second = buildSite();
  afterAll(() => discard(second));

  it('is byte for byte the first', () => {
    expect(differences(readFolder(DIST), readFolder(second.folder))).toEqual([]);
  });

  it('takes at most 30 seconds, or the first did', () => {
    const first = Number(process.env.BUILD_SECONDS ?? Number.POSITIVE_INFINITY);
    console.log(`npm run build took ${first.toFixed(1)} s, then ${second.seconds.toFixed(1)} s.`);
    expect(Math.min(first, second.seconds)).toBeLessThanOrEqual(LONGEST_SECONDS);
  });
});

describe('a build for a sub-path', () => {
  const build = buildSite({ SITE: 'https://example.org', BASE: '/atlas/' });
  afterAll(() => discard(build));
  const site = siteOf('https://example.org/atlas/', readFolder(build.folder));

  it('links to nothing outside its path, and to nothing that is not there', () => {
    expect(checkLinks(site)).toEqual([]);
  });

  it('names its own address on every page', () => {
    expect(checkMetadata(withoutFrames(site))).toEqual([]);
  });

  it('is reached whole from its home page', () => {
    const reached = reachablePages(site).add('404.html');
    expect([...withoutFrames(site).pages.keys()].filter((path) => !reached.has(path))).toEqual([]);
  });
});
