import { describe, expect, it } from 'vitest';
import type { Language } from '../../model/language.ts';
import { NARROW, textWidth, WIDE } from '../parts/frame.ts';
import { marksAcross, marksInMirror } from '../parts/sample-mirror.ts';
import { mapData } from './map-data.ts';
import { DATA, GROUND, MEASURE, PLACES } from './sample-map.ts';
import { renderStill } from './still.ts';
import { layoutStill, SWATCH, stillOf } from './still-layout.ts';

const shown = { ground: GROUND, data: DATA, step: 1, places: PLACES };
const input = stillOf(shown, 'en');
const warm = mapData({ ...MEASURE, metric: 'ipv4-held', hue: 'warm' });
const narrow = renderStill(layoutStill(input, NARROW), 'map-a', 'Three countries hold IPv6.').svg;
const wide = renderStill(layoutStill(input, WIDE), 'map-a', 'Three countries hold IPv6.').svg;

describe('the still map', () => {
  it('is the same picture as before, for a cool measure on a phone', async () => {
    await expect(narrow).toMatchFileSnapshot('golden/still-cool-narrow.svg');
  });

  it('is the same picture as before, for a warm measure of an earlier year', async () => {
    const drawn = renderStill(
      layoutStill(stillOf({ ...shown, data: warm, step: 0 }, 'en'), WIDE),
      'map-b',
      '<&>',
    ).svg;
    await expect(drawn).toMatchFileSnapshot('golden/still-warm-wide.svg');
  });

  it('says the value of each country it draws to a pointer, without script', () => {
    expect(wide.match(/(?<=<title>)[^<]+/g)).toEqual([
      'Lesotho: 0 /32s',
      'Rwanda: 10 /32s',
      'Eswatini: 10 /32s',
      'Mauritius: 130 /32s',
      'Réunion: No data',
    ]);
  });

  it('has no colour of its own, and no link', () => {
    expect(wide).not.toMatch(/#[0-9a-f]{3}\b|rgb|style=|<a /);
  });

  it('shares no id with its other drawing, nor with another map on the page', () => {
    const other = renderStill(layoutStill(input, WIDE), 'map-b', '').svg;
    const ids = [narrow, wide, other].flatMap((svg) => svg.match(/(?<= id=")[^"]+/g) ?? []);
    expect(ids).toHaveLength(6);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('points to patterns of its own drawing only', () => {
    const used = wide.match(/(?<=url\(#)[^)]+/g) ?? [];
    for (const id of used) expect(wide).toContain(` id="${id}"`);
    expect(used).toHaveLength(2);
  });
});

describe('the legend of the still map', () => {
  it('begins where lines of the language begin, and the map stays as it is', () => {
    const drawnIn = (language: Language) => {
      const { marks } = renderStill(layoutStill(stillOf(shown, language), WIDE), 'map-a', '');
      const end = marks.lastIndexOf('</g>');
      return { map: marks.slice(0, end), legend: { svg: marks.slice(end), width: WIDE.width } };
    };
    const [ours, theirs] = [drawnIn('en'), drawnIn('ar')];
    expect(theirs.map).toBe(ours.map);
    expect(marksAcross(ours.legend)).not.toHaveLength(0);
    expect(marksAcross(theirs.legend)).toEqual(marksInMirror(ours.legend));
  });

  it('shows no data as areas and as dots have it', () => {
    const none = wide.slice(wide.indexOf('swatch c-none'));
    expect(none).toContain('<circle class="swatch isle c-none"');
  });

  it.each([NARROW, WIDE])('stands in columns of one width, in the $name frame', (frame) => {
    const xs = [...new Set(layoutStill(input, frame).legend.map(({ x }) => x))].sort(
      (a, b) => a - b,
    );
    const steps = xs.slice(1).map((x, index) => Math.round(x - (xs[index] ?? 0)));
    expect(new Set(steps).size).toBeLessThanOrEqual(1);
  });

  const longWords = {
    ...DATA.legend[1],
    bin: '1' as const,
    words: 'from one to under ten of them',
  };
  const legend = Array.from({ length: 7 }, () => longWords);
  const layout = layoutStill({ ...input, legend }, NARROW);

  it('stays inside the frame in as many lines as it needs', () => {
    expect(new Set(layout.legend.map(({ y }) => y)).size).toBeGreaterThan(1);
    for (const { x, y, words } of layout.legend) {
      const end = x + SWATCH.width + SWATCH.gap + textWidth(words, NARROW);
      expect(end).toBeLessThanOrEqual(NARROW.width);
      expect(y).toBeLessThan(layout.frame.height);
    }
  });

  it('begins beneath the map', () => {
    expect(layout.legend[0]?.y).toBeGreaterThan(GROUND.height * layout.scale + SWATCH.height);
  });
});
