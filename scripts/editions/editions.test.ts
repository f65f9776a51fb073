import { hash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EditionManifest, type FrozenEdition } from '../../src/model/edition.ts';
import { type Files, pack } from './archive.ts';
import { FRAME_SCRIPTS } from './frame-scripts.ts';
import { gatherEdition } from './gather.ts';
import { MANIFEST, manifestFile } from './manifest.ts';
import { loadEdition, readEditions, storeEdition } from './store.ts';
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

const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${FRAME_SCRIPTS[0]}; img-src data:">`;

/** A frame's page as the site has it, around what it shows. */
const frame = (shown: string) =>
  `${POLICY}${shown}<p class="credit" data-frozen="Frozen edition of 22 September 2026" data-today="today"> <a href="/figures/x/ke/">Here</a>, edition <bdi class="edition">2026-09-22</bdi>, free</p>`;

/** A built site of one figure at one place, as it speaks in a month, of an edition. */
function build(month: string, edition = '2026-09-22') {
  const list = { edition, data_sha256: hash('sha256', month) };
  put(join(site, 'data/sources.json'), JSON.stringify(list));
  put(join(site, `data/ipv6-atlas-${edition}.zip`), `All of ${month}`);
  const country = { id: 'country-y', scope: 'country', without: [] };
  const figures = [{ id: 'x', scope: 'group', without: ['ug'] }, country];
  const places = { group: ['ke', 'ug'].map((code) => [code, code]), country: [['ke', 'ke']] };
  put(join(site, 'figures/choices.json'), JSON.stringify({ figures, places }));
  put(join(site, 'figures/x/index.html'), 'a list');
  put(join(site, 'embed/x/ke/index.html'), frame(`<p>${month}</p>`));
  put(join(site, 'figures/x/ke/chart.svg'), `<svg>${month}</svg>`);
  put(join(site, 'figures/x/ke/data.csv'), `month\n${month}\n`);
  put(join(site, 'figures/x/ke/index.html'), 'not kept');
  put(join(site, 'figures/country-y/index.html'), 'a list');
  put(join(site, 'embed/country-y/ke/index.html'), frame(`<p>${month}</p>`));
  put(join(site, 'figures/country-y/ke/data.csv'), `month\n${month}\n`);
}

/** Puts an archive of these files where that of an edition is, with a record that vouches for it. */
function forge(record: Pick<FrozenEdition, 'edition' | 'manifest'>, files: Files): FrozenEdition {
  const { archive, unpacked } = pack(files);
  const sums = { sha256: hash('sha256', archive), bytes: archive.length, unpacked };
  const forged = { ...record, ...sums, files: files.size };
  put(join(data, `editions/${record.edition}.tar.zst`), archive);
  put(join(data, `editions/${record.edition}.json`), JSON.stringify(forged));
  return forged;
}

function put(path: string, text: string | Uint8Array) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Freezes the site as that of an edition whose data are those of a month. */
function freeze(name: string, month = 'September') {
  const named = { name, sha256: hash('sha256', month) };
  return storeEdition(data, name, gatherEdition({ folder: site, base: '/' }, named)).record;
}

/** Every file below a folder, as text. */
const everyFile = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => [path, readFileSync(path, 'utf8')]);

const read = (path: string) => readFileSync(join(served, path), 'utf8');

describe('a frozen edition', () => {
  it('keeps each figure’s frame page, picture and numbers and the whole data, and nothing else', () => {
    freeze('2026-09-22');
    thawEditions(data, served);
    expect(read('2026-09-22/embed/x/ke/index.html')).toBe(
      `${POLICY}<p>September</p><p class="credit">Frozen edition of 22 September 2026: <a href="../../../../../figures/x/ke/">today</a>, free</p>`,
    );
    expect(read('2026-09-22/figures/x/ke/chart.svg')).toBe('<svg>September</svg>');
    expect(read('2026-09-22/ipv6-atlas-2026-09-22.zip')).toBe('All of September');
    expect(existsSync(join(served, '2026-09-22/figures/x/ke/index.html'))).toBe(false);
  });

  it('stays as it is when the site changes and a later one is frozen', () => {
    freeze('2026-09-22');
    build('October', '2026-10-20');
    freeze('2026-10-20', 'October');
    thawEditions(data, served);
    expect(read('2026-09-22/figures/x/ke/data.csv')).toBe('month\nSeptember\n');
    expect(read('2026-10-20/figures/x/ke/data.csv')).toBe('month\nOctober\n');
  });

  it('lists every file with its checksum, under a checksum that the pointer to the newest gives', () => {
    freeze('2026-09-22');
    build('October', '2026-10-20');
    freeze('2026-10-20', 'October');
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

  it('is never frozen a second time with other bytes', () => {
    const first = freeze('2026-09-22');
    expect(freeze('2026-09-22')).toEqual(first);
    put(join(site, 'figures/x/ke/chart.svg'), '<svg>drawn otherwise</svg>');
    expect(() => freeze('2026-09-22')).toThrow(
      'The edition 2026-09-22 is frozen already, with other bytes',
    );
    expect(readEditions(data)).toEqual([first]);
  });

  it('is one of several of a day, the tenth newer than the ninth, and laid out where chosen', () => {
    const names = ['2026-09-22', '2026-09-22-10', '2026-09-22-9'];
    for (const name of names) {
      build(name, name);
      freeze(name, name);
    }
    expect(thawEditions(data, served).map(({ edition }) => edition)).toEqual([
      '2026-09-22-10',
      '2026-09-22-9',
      '2026-09-22',
    ]);
    expect(JSON.parse(read('newest.json')).edition).toBe('2026-09-22-10');
    expect(read('2026-09-22-9/ipv6-atlas-2026-09-22-9.zip')).toBe('All of 2026-09-22-9');
    expect(thawEditions(data, served, '2026-09-22')).toHaveLength(1);
    expect(readdirSync(served)).toEqual(['2026-09-22', 'newest.json']);
    expect(thawEditions(data, served, 'none')).toEqual(readdirSync(served));
    expect(() => thawEditions(data, served, 'x')).toThrow('expected EDITIONS to be all, none or');
  });

  it('is removed when it is kept no longer', () => {
    put(join(served, '2020-01-01/old.html'), 'x');
    thawEditions(data, served);
    expect(existsSync(join(served, '2020-01-01'))).toBe(false);
  });

  it.each<[string, (folder: string) => void]>([
    ['its manifest is another', (at) => writeFileSync(join(at, 'manifest.json'), '{}')],
    ['a file was altered', (at) => writeFileSync(join(at, 'figures/x/ke/chart.svg'), '<svg/>')],
    [
      'as many bytes were altered',
      (at) => put(join(at, 'figures/x/ke/data.csv'), 'MONTH\nSeptember\n'),
    ],
    ['a file was lost', (at) => rmSync(join(at, 'embed/x/ke/index.html'))],
    ['a file was added', (at) => put(join(at, 'embed/y/index.html'), 'x')],
    ['it is no folder', (at) => [rmSync(at, { recursive: true }), writeFileSync(at, 'x')]],
  ])('is laid out again, and that alone, when %s', (_, spoil) => {
    freeze('2026-09-22');
    thawEditions(data, served);
    const whole = everyFile(served);
    spoil(join(served, '2026-09-22'));
    expect(everyFile(served)).not.toEqual(whole);
    thawEditions(data, served);
    expect(everyFile(served)).toEqual(whole);
  });

  it('is left as it lies when it is whole', () => {
    freeze('2026-09-22');
    thawEditions(data, served);
    const laid = statSync(join(served, '2026-09-22')).ino;
    thawEditions(data, served);
    expect(statSync(join(served, '2026-09-22')).ino).toBe(laid);
  });

  it('is refused when its archive is damaged or missing', () => {
    freeze('2026-09-22');
    const archive = join(data, 'editions/2026-09-22.tar.zst');
    writeFileSync(archive, 'x');
    expect(() => thawEditions(data, served)).toThrow('to have the SHA-256');
    rmSync(archive);
    expect(() => thawEditions(data, served)).toThrow('2026-09-22.tar.zst is missing');
  });

  it('is refused when its archive holds other files than its manifest lists', () => {
    const record = freeze('2026-09-22');
    const files = new Map(loadEdition(data, record));
    files.set('figures/x/ke/data.csv', Buffer.from('another'));
    const forged = forge(record, files);
    expect(() => loadEdition(data, forged)).toThrow('figures/x/ke/data.csv is not the one frozen');
  });

  it('is refused when it unpacks to more than its record says', () => {
    const record = freeze('2026-09-22');
    expect(() => loadEdition(data, { ...record, unpacked: 1000 })).toThrow('holds more than');
  });

  it.each([
    ['embed/x/ke/index.html', `${POLICY}<script>steal()</script>`, 'has a script of its own'],
    ['figures/x/ke/chart.svg', '<svg><script>steal()</script></svg>', 'has a script of its own'],
    ['evil/page.html', '<p>', 'is no part of a frozen edition'],
    ['../victim.csv', 'x', 'manifest.json is none'],
  ])('is refused when it was made to hold %s with %s', (path, text, fault) => {
    const { edition } = freeze('2026-09-22');
    const files = new Map<string, Uint8Array>([[path, Buffer.from(text)]]);
    const manifest = manifestFile(files, edition);
    const forged = forge(
      { edition, manifest: hash('sha256', manifest) },
      files.set(MANIFEST, manifest),
    );
    expect(() => loadEdition(data, forged)).toThrow(fault);
    expect(() => thawEditions(data, served)).toThrow(fault);
    expect(existsSync(join(home, 'victim.csv'))).toBe(false);
  });

  it('is laid out in a folder of the site’s own, never where a link leads', () => {
    freeze('2026-09-22');
    const elsewhere = join(home, 'elsewhere');
    put(join(elsewhere, 'precious.txt'), 'x');
    symlinkSync(elsewhere, served);
    expect(() => thawEditions(data, served)).toThrow('to be a folder of its own');
    expect(readdirSync(elsewhere)).toEqual(['precious.txt']);
  });

  it('is laid out again where a link to the same bytes took the place of a file', () => {
    freeze('2026-09-22');
    thawEditions(data, served);
    const path = join(served, '2026-09-22/figures/x/ke/data.csv');
    renameSync(path, join(home, 'data.csv'));
    symlinkSync(join(home, 'data.csv'), path);
    thawEditions(data, served);
    expect(lstatSync(path).isSymbolicLink()).toBe(false);
  });

  it('is refused when its record bears another edition’s name', () => {
    const record = freeze('2026-09-22');
    put(join(data, 'editions/2026-09-23.json'), JSON.stringify(record));
    expect(() => thawEditions(data, served)).toThrow('is not the record of a frozen edition');
  });

  it('is never made of a site of other data, whatever they are called', () => {
    expect(() => freeze('2026-09-22', 'October')).toThrow(
      /data are of 2026-09-22 and the site .* of other data of that name: run npm run build/,
    );
    put(join(site, 'data/sources.json'), '{"edition":"2026-09-22"}');
    expect(() => freeze('2026-09-22')).toThrow('of other data of that name');
    expect(readEditions(data)).toEqual([]);
  });

  it('is never made of a site of another edition', () => {
    expect(() => freeze('2026-10-20')).toThrow(
      /data are of 2026-10-20 and the site .* of 2026-09-22: run npm run build/,
    );
    expect(readEditions(data)).toEqual([]);
  });

  it.each<[string, () => void]>([
    ['no frame of x/ke', () => rmSync(join(site, 'embed/x/ke'), { recursive: true })],
    ['no picture of x/ke', () => rmSync(join(site, 'figures/x/ke/chart.svg'))],
    ['no table of x/ke', () => rmSync(join(site, 'figures/x/ke/data.csv'))],
    ['no table of country-y/ke', () => rmSync(join(site, 'figures/country-y/ke/data.csv'))],
    ['a picture of country-y/ke', () => put(join(site, 'figures/country-y/ke/chart.svg'), 'x')],
    ['a picture of x/ug, which', () => put(join(site, 'figures/x/ug/chart.svg'), '<svg/>')],
    ['a frame of y, which', () => put(join(site, 'embed/y/index.html'), frame(''))],
  ])('is not made of a site that is not whole: %s', (fault, spoil) => {
    spoil();
    expect(() => freeze('2026-09-22')).toThrow(fault);
    expect(() => freeze('2026-09-22')).toThrow('run npm run build');
  });

  it('keeps figures at their former addresses too', () => {
    put(join(site, 'figures/old/ke/index.html'), '<meta http-equiv="refresh" content="0">');
    put(join(site, 'embed/old/ke/index.html'), frame('old'));
    put(join(site, 'figures/old/ke/chart.svg'), '<svg/>');
    expect(() => freeze('2026-09-22')).not.toThrow();
  });

  it('is not made where nothing is built', () => {
    rmSync(site, { recursive: true });
    expect(() => freeze('2026-09-22')).toThrow('run npm run build');
  });
});
