import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cachedPng, isBlank } from './picture-cache.ts';
import { rasterise } from './raster.ts';

const svg = (fill: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8" fill="${fill}"/></svg>`;

describe('the cache of pictures', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const files = () => readdirSync(folder).map((name) => join(folder, name));

  it('keeps a picture under what it is drawn from, and nothing unfinished beside it', async () => {
    const drawn = await cachedPng(svg('red'), 8, folder);
    expect(Buffer.from(drawn).equals(await rasterise(svg('red'), 8))).toBe(true);
    expect(files()).toHaveLength(1);
    expect(readFileSync(files()[0] ?? '').equals(drawn)).toBe(true);
  });
  it('draws only what is new', async () => {
    await cachedPng(svg('red'), 8, folder);
    const other = await rasterise(svg('blue'), 8);
    writeFileSync(files()[0] ?? '', other);
    expect(Buffer.from(await cachedPng(svg('red'), 8, folder)).equals(other)).toBe(true);
    await cachedPng(svg('red'), 16, folder);
    await cachedPng(svg('blue'), 8, folder);
    expect(files()).toHaveLength(3);
  });
  it.each([
    ['cut short', (png: Buffer) => png.subarray(0, -5)],
    ['empty', () => Buffer.alloc(0)],
    ['of another kind', (png: Buffer) => Buffer.concat([Buffer.from('<html>'), png])],
  ])('redraws a picture that is %s', async (_, damage) => {
    const drawn = await cachedPng(svg('red'), 8, folder);
    const [file = ''] = files();
    writeFileSync(file, damage(readFileSync(file)));
    expect(Buffer.from(await cachedPng(svg('red'), 8, folder)).equals(drawn)).toBe(true);
    expect(readFileSync(file).equals(drawn)).toBe(true);
  });
  it('is not needed: a folder that cannot be written changes nothing', async () => {
    const file = join(folder, 'no-folder');
    writeFileSync(file, '');
    const drawn = await cachedPng(svg('red'), 8, file);
    expect(Buffer.from(drawn).equals(await rasterise(svg('red'), 8))).toBe(true);
  });
});

describe('isBlank', () => {
  const all = Array.from({ length: 1000 }, (_, at) => svg(`#${at}`));
  const blanksWhen = (pictures: string | undefined) => all.filter((one) => isBlank(one, pictures));

  it('leaves out nothing that is published, all for a try, or four in five, the same ones each time', () => {
    expect(blanksWhen(undefined)).toEqual([]);
    expect(blanksWhen('later')).toEqual([]);
    expect(blanksWhen('blank')).toEqual(all);
    const blank = blanksWhen('sampled');
    expect(Math.abs(blank.length - 800)).toBeLessThan(60);
    expect(blanksWhen('sampled')).toEqual(blank);
  });
});
