import { spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { BASE } from '../../scripts/build/site-place.ts';
import type { Files } from '../../scripts/editions/archive.ts';
import { frozenFrame } from '../../scripts/editions/frozen-frame.ts';
import { loadEdition, readEditions } from '../../scripts/editions/store.ts';
import { thawEditions } from '../../scripts/editions/thaw.ts';
import { EditionManifest, zipName } from '../../src/model/edition.ts';
import { Provenance } from '../../src/model/provenance.ts';
import { catalogueOf } from '../../src/text/catalogue.ts';
import { differences } from '../checks/differences.ts';
import { checkLinks } from '../checks/links.ts';
import { entriesAt, OnDemand } from '../checks/on-demand.ts';
import { findTag, readPage } from '../checks/page.ts';
import { readFolder, type Site } from '../checks/site.ts';
import { builtSite, DIST } from './built.ts';

/** Figures frozen for the test: all of the world, and of one group and one country. */
const SAMPLE =
  /^(embed|figures)\/[^/]+\/((ke|ldc)\/)?(index\.html|chart\.svg|data\.csv)$|^data\/(sources\.json|ipv6-atlas-[^/]+\.zip)$/;
const ZIP = /^(data\/)?(ipv6-atlas-[^/]+\.zip)$/;

const home = mkdtempSync(join(tmpdir(), 'frozen-'));
afterAll(() => rmSync(home, { recursive: true }));
const [data, sample, served] = ['data', 'dist', 'v'].map((name) => join(home, name)) as [
  string,
  string,
  string,
];

const text = catalogueOf('en');
const site = builtSite();
const live = new Map(entriesAt(site.files, SAMPLE));

/** Runs one of the project's commands on the copy of the data; throws what it said when it failed. 10: nothing new. */
function run(script: string, ...args: readonly string[]): void {
  const { status, stderr } = spawnSync(
    process.execPath,
    [`scripts/${script}.ts`, '--data', data, ...args],
    { encoding: 'utf8' },
  );
  if (status !== 0 && status !== 10) throw new Error(`${script} failed: ${stderr}`);
}

/** The frozen pages of an edition as parts of the built site. */
function amongst(edition: string, files: Files): Site {
  const frozen = new Map(
    [...files].map(([path, bytes]) => [`v/${edition}/${path}`, Buffer.from(bytes)]),
  );
  const pages = [...frozen.keys()].filter((path) => path.endsWith('.html'));
  return {
    ...site,
    files: new OnDemand(
      [...site.files.keys(), ...frozen.keys()],
      (path) => frozen.get(path) ?? (site.files.get(path) as Buffer),
    ),
    pages: new OnDemand([...site.pages.keys(), ...pages], (path) => {
      const html = frozen.get(path);
      return html ? readPage(html.toString()) : (site.pages.get(path) ?? []);
    }),
  };
}

/** Another number in the newest month of Kenya. */
function changeData(): void {
  const path = join(data, 'tables/holdings.csv');
  const lines = readFileSync(path, 'utf8').split('\n');
  const at = lines.findLastIndex((line) => line.split(',')[1] === 'KE');
  const [month, country, ipv4, ipv6, source] = (lines[at] ?? '').split(',');
  lines[at] = [month, country, ipv4, Number(ipv6) + 1, source].join(',');
  writeFileSync(path, lines.join('\n'));
}

for (const path of live.keys()) cpSync(join(DIST, path), join(sample, path), { recursive: true });
cpSync('data', data, {
  recursive: true,
  filter: (path) => !/data\/(published|editions|\.)/.test(path),
});
/** The site's own list of figures, as if there were no other places. */
const choices = JSON.parse(String(site.files.get('figures/choices.json')));
for (const [scope, place] of [
  ['group', 'ldc'],
  ['country', 'ke'],
])
  choices.places[scope as string] = choices.places[scope as string].filter(
    ([code]: [string]) => code === place,
  );
writeFileSync(join(sample, 'figures/choices.json'), JSON.stringify(choices));
/** Data edited since their edition was recorded are recorded first, and the sample is called like them. */
const list = JSON.parse(readFileSync(join(sample, 'data/sources.json'), 'utf8'));
const built: string = list.edition;
run('edition');
const recorded =
  Provenance.parse(JSON.parse(readFileSync(join(data, 'sources.json'), 'utf8'))).edition?.name ??
  '';
writeFileSync(join(sample, 'data/sources.json'), JSON.stringify({ ...list, edition: recorded }));
renameSync(join(sample, 'data', zipName(built)), join(sample, 'data', zipName(recorded)));
run('freeze', '--site', sample);
const [edition = ''] = thawEditions(data, served).map((frozen) => frozen.edition);
const frozen = () => [...readFolder(join(served, edition))];
const asFrozen = frozen();

describe('the figures, frozen', () => {
  it('are what the site shows, byte for byte, but for links that lead up and words that say they are frozen', () => {
    const back = asFrozen
      .filter(([path]) => path !== 'manifest.json')
      .map(([path, bytes]): [string, Buffer] => {
        if (!path.endsWith('.html')) return [path.replace(ZIP, 'data/$2'), bytes];
        const html = bytes.toString().replace(/(\s(?:href|src)=")(?:\.\.\/)+/g, `$1${BASE}`);
        return [path, Buffer.from(html)];
      });
    const kept = [...live]
      .filter(([path]) => !/^figures\/(.*html$|country-.*csv$)|sources\.json/.test(path))
      .filter(([path]) => !path.endsWith('.zip') || path === `data/${zipName(built)}`)
      .map(([path, bytes]): [string, Buffer] =>
        path.endsWith('.html')
          ? [path, Buffer.from(frozenFrame(String(bytes)))]
          : [path.replace(zipName(built), zipName(recorded)), bytes],
      );
    expect(kept.length).toBeGreaterThan(100);
    expect(differences(kept, back)).toEqual([]);
  });

  it('say so with their day in place of an edition, and promise nothing by any clock', () => {
    const frames = asFrozen.filter(([path]) => path.endsWith('.html')).map(([, html]) => `${html}`);
    expect(frames.filter((html) => !html.includes(`>${text.embeds.frozen(built)}: <a`))).toEqual(
      [],
    );
    expect(
      frames
        .filter((html) => / data-promises="|class="old-data"/.test(html))
        .map((html) => html.slice(0, 200)),
    ).toEqual([]);
  });

  it('stand in a manifest with their checksums, which the pointer to the newest names', () => {
    const { manifest } = JSON.parse(readFileSync(join(served, 'newest.json'), 'utf8'));
    const text = readFileSync(join(served, manifest.path));
    expect(hash('sha256', text)).toBe(manifest.sha256);
    const listed = EditionManifest.parse(JSON.parse(text.toString())).files;
    const found = asFrozen
      .filter(([path]) => path !== 'manifest.json')
      .map(([path, bytes]) => ({ path, bytes: bytes.length, sha256: hash('sha256', bytes) }));
    const byPath = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : 1);
    expect(listed.sort(byPath)).toEqual(found.sort(byPath));
  });

  it('lead only to what is there, and to no search engine', () => {
    const whole = amongst(edition, new Map(asFrozen));
    expect(checkLinks(whole, new RegExp(`^v/${edition}/`))).toEqual([]);
    expect(listedPages(whole, edition)).toEqual([]);
  });

  it('stay as they are when the data change and are published anew', () => {
    changeData();
    run('ingest', '--out', join(home, 'after'));
    const changed = differences(readFolder('data/published'), readFolder(join(home, 'after')));
    expect(changed.join('\n')).toContain('metrics/ipv6-held.json differs');
    thawEditions(data, served);
    expect(differences(asFrozen, frozen())).toEqual([]);
  });

  it('are not made of the site before new data, whether these are recorded or not', () => {
    expect(() => run('freeze', '--site', sample)).toThrow('run npm run edition');
    run('edition');
    expect(() => run('freeze', '--site', sample)).toThrow('run npm run build, then freeze');
  });
});

describe('the frozen editions of the built site', () => {
  const kept = readEditions('data');
  const folders = [...site.files.keys()].flatMap((path) => /^v\/(\d[^/]+)\//.exec(path)?.[1] ?? []);

  it('are those that the project keeps, with a pointer to the newest', () => {
    expect([...new Set(folders)].sort()).toEqual(kept.map((one) => one.edition).sort());
    const pointer = site.files.get('v/newest.json');
    expect(pointer && JSON.parse(pointer.toString()).edition).toBe(kept[0]?.edition);
  });

  it('are their archives byte for byte, and listed by no search engine', () => {
    for (const record of kept) {
      const archive = [...loadEdition('data', record)].map(
        ([path, bytes]) => [path, Buffer.from(bytes)] as [string, Buffer],
      );
      const served = [...readFolder(join(DIST, 'v', record.edition))];
      // The page that leads to them goes with the site.
      const files = served.filter(([path]) => path !== 'index.html');
      expect(differences(archive, files)).toEqual([]);
      const zip = `ipv6-atlas-${record.edition}.zip`;
      expect(site.files.has(`data/${zip}`)).toBe(true);
      expect(listedPages(site, record.edition)).toEqual([]);
    }
    expect(site.files.get('sitemap.xml')?.toString()).not.toMatch(/\/v\/\d[^/<]+\/[^<]/);
  });
});

/** Pages of an edition that do not ask search engines to leave them out. */
function listedPages({ pages }: Site, of: string): string[] {
  return entriesAt(pages, new RegExp(`^v/${of}/`))
    .filter(([path]) => path !== `v/${of}/index.html`)
    .filter(
      ([, page]) =>
        !findTag(page, 'meta', { name: 'robots' })?.attributes.content?.includes('noindex'),
    )
    .map(([path]) => path);
}
