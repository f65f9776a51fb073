import { hash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EditionManifest } from '../../src/model/edition.ts';
import { gatherEdition } from './gather.ts';
import { readEditions, storeEdition } from './store.ts';
import { thawEditions } from './thaw.ts';

let home: string;
let site: string;
let data: string;
let served: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'editions-'));
  [site, data, served] = [join(home, 'dist'), join(home, 'data'), join(home, 'v')];
  build('September');
});
afterEach(() => rmSync(home, { recursive: true }));

/** A built site of one figure, as it speaks in a month. */
function build(month: string) {
  put(join(site, 'embed/x/ke/index.html'), `<p>${month}</p><a href="/figures/x/ke/">x</a>`);
  put(join(site, 'figures/x/ke/chart.svg'), `<svg>${month}</svg>`);
  put(join(site, 'figures/x/ke/data.csv'), `month\n${month}\n`);
  put(join(site, 'figures/x/ke/index.html'), 'not kept');
}

function put(path: string, text: string) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function freeze(edition: string) {
  return storeEdition(data, edition, gatherEdition({ folder: site, base: '/' }, edition));
}

const read = (path: string) => readFileSync(join(served, path), 'utf8');

describe('a frozen edition', () => {
  it('keeps each figure’s frame page, picture and numbers, and nothing else', () => {
    freeze('2026-09-22');
    thawEditions(data, served);
    expect(read('2026-09-22/embed/x/ke/index.html')).toBe(
      '<p>September</p><a href="../../../../../figures/x/ke/">x</a>',
    );
    expect(read('2026-09-22/figures/x/ke/chart.svg')).toBe('<svg>September</svg>');
    expect(existsSync(join(served, '2026-09-22/figures/x/ke/index.html'))).toBe(false);
  });

  it('stays as it is when the site changes and a later one is frozen', () => {
    freeze('2026-09-22');
    build('October');
    freeze('2026-10-20');
    thawEditions(data, served);
    expect(read('2026-09-22/figures/x/ke/data.csv')).toBe('month\nSeptember\n');
    expect(read('2026-10-20/figures/x/ke/data.csv')).toBe('month\nOctober\n');
  });

  it('lists every file with its checksum, under a checksum that the pointer to the newest gives', () => {
    freeze('2026-09-22');
    freeze('2026-10-20');
    thawEditions(data, served);
    const pointer = JSON.parse(read('newest.json'));
    const manifest = read(pointer.manifest.path);
    expect(pointer.edition).toBe('2026-10-20');
    expect(hash('sha256', Buffer.from(manifest))).toBe(pointer.manifest.sha256);
    for (const file of EditionManifest.parse(JSON.parse(manifest)).files) {
      expect(hash('sha256', readFileSync(join(served, pointer.edition, file.path)))).toBe(
        file.sha256,
      );
    }
  });

  it('is never frozen a second time', () => {
    const first = freeze('2026-09-22');
    build('October');
    expect(() => freeze('2026-09-22')).toThrow('The edition 2026-09-22 is frozen already');
    expect(readEditions(data)).toEqual([first]);
  });

  it('is laid out again when a file of it is not whole, and removed when it is kept no longer', () => {
    freeze('2026-09-22');
    thawEditions(data, served);
    writeFileSync(join(served, '2026-09-22/manifest.json'), '{}');
    put(join(served, '2020-01-01/old.html'), 'x');
    thawEditions(data, served);
    expect(JSON.parse(read('2026-09-22/manifest.json')).edition).toBe('2026-09-22');
    expect(existsSync(join(served, '2020-01-01'))).toBe(false);
  });

  it('is refused when its archive is damaged or missing', () => {
    freeze('2026-09-22');
    const archive = join(data, 'editions/2026-09-22.tar.zst');
    writeFileSync(archive, 'x');
    expect(() => thawEditions(data, served)).toThrow('to have the SHA-256');
    rmSync(archive);
    expect(() => thawEditions(data, served)).toThrow('2026-09-22.tar.zst is missing');
  });

  it('is not made of a site without figures', () => {
    rmSync(join(site, 'embed'), { recursive: true });
    expect(() => freeze('2026-09-22')).toThrow('run npm run build');
  });
});
