import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FigureView } from '../../figures/figure.ts';
import { DrawnViews, writeViews } from './drawn-views.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'views-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What tells one view from another here. */
const viewOf = (title: string) => ({ title, notes: ['É', '中'] }) as unknown as FigureView;

describe('views on disk', () => {
  it('are read back by their path, in the language they were written in', () => {
    const written = [
      ['map-ipv6-held', viewOf('Карта')],
      ['country-ipv6-held/ke', viewOf('Кения')],
    ] as const;
    const views = new DrawnViews(folder);
    writeViews(folder, 'ru', written);
    expect(written.map(([path]) => views.find(path, 'ru'))).toEqual(written.map(([, one]) => one));
    expect(views.find('map-ipv6-held', 'fr')).toBeNull();
    expect(views.find('country-ipv6-held/us', 'ru')).toBeNull();
  });

  it('are there also once their language is written after it was asked for', () => {
    const views = new DrawnViews(folder);
    expect(views.find('ipv4-pool', 'es')).toBeNull();
    writeViews(folder, 'es', [['ipv4-pool', viewOf('Fondo')]]);
    expect(views.find('ipv4-pool', 'es')?.title).toBe('Fondo');
  });

  it('are held while they are asked for, and given up for newer ones', () => {
    const paths = Array.from({ length: 300 }, (_, at) => `figure-${at}`);
    writeViews(
      folder,
      'zh',
      paths.map((path) => [path, viewOf(path)] as const),
    );
    const views = new DrawnViews(folder);
    const first = views.find('figure-0', 'zh');
    expect(views.find('figure-0', 'zh')).toBe(first);
    for (const path of paths) views.find(path, 'zh');
    const again = views.find('figure-0', 'zh');
    expect(again).not.toBe(first);
    expect(again).toEqual(first);
  });
});
