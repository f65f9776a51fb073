import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { polygonArea, polygonContains } from 'd3';
import { describe, expect, it } from 'vitest';
import { drawBaseMap } from './draw-base-map.ts';
import type { CountryCode } from './pieces.ts';
import { project } from './projection.ts';

const countries = parse<CountryCode>(
  readFileSync(new URL('../../data/reference/countries.csv', import.meta.url)),
  { columns: true },
);
const map = drawBaseMap(countries);

/** The 53 entries that M49 marks as small island developing states, UN members or not. */
const SMALL_ISLANDS = `AG AI AS AW BB BQ BS BZ CK CU CV CW DM DO FJ FM GD GU GW GY HT JM KI KM KN LC
  MH MP MS MU MV NC NR NU PF PG PR PW SB SC SG SR ST SX TL TO TT TV VC VG VI VU WS`.split(/\s+/);

function rings(path: string): [number, number][][] {
  const closed = path.split('z').filter((ring) => ring !== '');
  return closed.map((ring) => {
    const numbers = (ring.match(/-?(\d+(\.\d+)?|\.\d+)/g) ?? []).map(Number);
    const points: [number, number][] = [];
    for (let index = 0; index < numbers.length; index += 2) {
      const [x, y] = points.at(-1) ?? [0, 0];
      points.push([x + (numbers[index] ?? 0), y + (numbers[index + 1] ?? 0)]);
    }
    return points;
  });
}

/** Codes of the shapes over whose drawn area the place lies. */
function drawnAt(longitude: number, latitude: number): string[] {
  const point = project([longitude, latitude]);
  const covers = (path: string) =>
    rings(path).filter((ring) => polygonContains(ring, point)).length % 2 === 1;
  return Object.keys(map.shapes).filter((code) => covers(map.shapes[code] ?? ''));
}

describe('the base map', () => {
  it('draws or lists each of the 249 countries and territories exactly once', () => {
    const marks = [...Object.keys(map.shapes), ...Object.keys(map.dots), ...map.listed];
    expect(marks.sort()).toEqual(countries.map(({ alpha2 }) => alpha2).sort());
    expect(marks).toHaveLength(249);
  });

  it.each([
    ['Crimea', 34.1, 45.2, 'UA'],
    ['Laâyoune', -13.2, 27.15, 'EH'],
    ['Dakhla, in the west of Western Sahara', -15.8, 23.6, 'EH'],
    ['Tarfaya, north of 27°40′N', -12.6, 27.95, 'MA'],
    ['Hargeisa', 44.07, 9.56, 'SO'],
    ['Kyrenia', 33.32, 35.3, 'CY'],
    ['Pristina', 21.1, 42.6, 'RS'],
    ['Cayenne', -52.7, 4.4, 'GF'],
    ['Spitsbergen', 17, 78.8, 'SJ'],
    ['Chukotka, beyond 180°', -173, 66.5, 'RU'],
    ['Darwin', 131.5, -13.5, 'AU'],
  ])('draws %s where the United Nations draws it', (_place, longitude, latitude, code) => {
    expect(drawnAt(longitude, latitude)).toEqual([code]);
  });

  it('has a mark for every small island state, and no shape too small to see', () => {
    for (const code of SMALL_ISLANDS) expect(map.shapes[code] ?? map.dots[code]).toBeDefined();
    for (const path of Object.values(map.shapes)) {
      const largest = Math.max(...rings(path).map((ring) => Math.abs(polygonArea(ring))));
      expect(largest).toBeGreaterThan(3);
    }
  });

  it('has no ring turned inside out', () => {
    const half = (map.width * map.height) / 2;
    for (const path of Object.values(map.shapes)) {
      for (const ring of rings(path)) {
        expect(Math.abs(polygonArea(ring))).toBeGreaterThan(0);
        expect(Math.abs(polygonArea(ring))).toBeLessThan(half);
      }
    }
  });

  it('keeps every mark inside the frame', () => {
    const points = Object.values(map.shapes).flatMap((path) => rings(path).flat());
    for (const [x, y] of [...points, ...Object.values(map.dots)]) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(map.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(map.height);
    }
  });

  it('leaves at least seven pixels, less rounding, between the centres of any two dots', () => {
    const dots = Object.values(map.dots);
    for (const [index, [x, y]] of dots.entries()) {
      for (const [otherX, otherY] of dots.slice(index + 1)) {
        expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThan(6.7);
      }
    }
  });

  it('puts a dot near the place it stands for', () => {
    const places: Record<string, [number, number]> = {
      BB: [-59.6, 13.2],
      KI: [-157.4, 1.9],
      MV: [73.5, 4.2],
      SG: [103.8, 1.3],
      TV: [179.2, -8.5],
    };
    for (const [code, place] of Object.entries(places)) {
      const [x, y] = map.dots[code] ?? [Number.NaN, Number.NaN];
      const [trueX, trueY] = project(place);
      expect(Math.hypot(x - trueX, y - trueY)).toBeLessThan(16);
    }
  });

  it('takes at most 28 kB, compressed, of the 110 kB a page may weigh', () => {
    const size = brotliCompressSync(Object.values(map.shapes).join('\n')).length;
    expect(size).toBeLessThan(28_000);
  });

  it('comes out the same each time', () => {
    expect(drawBaseMap(countries)).toEqual(map);
  });

  it('refuses a country list that lacks an area of the atlas', () => {
    expect(() => drawBaseMap(countries.slice(1))).toThrow('is in no country row');
  });
});
