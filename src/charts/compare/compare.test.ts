import { describe, expect, it } from 'vitest';
import { WIDE } from '../parts/frame.ts';
import { readChoice, writeChoice } from './choice.ts';
import { type ComparedSeries, pointsOf } from './comparison.ts';
import { comparisonCsv } from './csv.ts';
import { breaksShown, drawComparison, markPath, type Telling } from './draw.ts';
import { comparisonPicture } from './picture.ts';
import { scaleAround, scaleByPowers, scaleFromZero, spread } from './scale.ts';
import { shownLines } from './shown-lines.ts';

const months = (
  from: string,
  values: (number | null)[],
  breaks: string[] = [],
): ComparedSeries => ({
  ...{ from, values, breaks },
  sources: [[from, 'a']],
});
const named = (name: string, series: ComparedSeries | undefined) => ({ name, series });
const values = (
  line: { readonly points: readonly (readonly [string, number | null])[] } | undefined,
) => line?.points.map(([, value]) => value);

describe('a series', () => {
  it('of months has their dates, across the end of a year', () => {
    expect(pointsOf(months('2025-12', [1, null, 3]))).toEqual([
      ['2025-12', 1],
      ['2026-01', null],
      ['2026-02', 3],
    ]);
  });
});

describe('lines as they are shown', () => {
  it('keep gaps as gaps', () => {
    const shown = shownLines([named('A', months('2026-01', [1, null, 2]))], 'amount', undefined);
    expect(values(shown?.lines[0])).toEqual([1, null, 2]);
  });

  it('are parts of the world’s of the same month, where that is known', () => {
    const world = months('2026-01', [10, null, 40]);
    const shown = shownLines([named('A', months('2026-01', [5, 5, 10]))], 'share', world);
    expect(values(shown?.lines[0])).toEqual([0.5, null, 0.25]);
    expect(shownLines([named('A', months('2026-01', [5]))], 'share', undefined)).toBeNull();
  });

  it('are times of the first month that all have, and end before another count begins', () => {
    const a = months('2026-01', [2, 4, 6, 90, 91], ['2026-04']);
    const b = months('2026-02', [10, 5], []);
    const shown = shownLines([named('A', a), named('B', b)], 'index', undefined);
    expect(shown?.base).toBe('2026-02');
    expect(values(shown?.lines[0])).toEqual([1, 1.5]);
    expect(values(shown?.lines[1])).toEqual([1, 0.5]);
    expect(shown?.lines.flatMap(({ breaks }) => breaks)).toEqual([]);
  });

  it('take the longest stretch of one count, and of those as long the newest', () => {
    const early = months('2026-01', [1, 2, 3, 4, 5], ['2026-04']);
    expect(shownLines([named('A', early)], 'index', undefined)?.base).toBe('2026-01');
    const even = months('2026-01', [1, 2, 3, 4], ['2026-03']);
    expect(shownLines([named('A', even)], 'index', undefined)?.base).toBe('2026-03');
  });

  it('begin with no zero, nor where no two months are counted in all of them', () => {
    const shown = shownLines([named('A', months('2026-01', [0, 2, 4]))], 'index', undefined);
    expect([shown?.base, values(shown?.lines[0])]).toEqual(['2026-02', [1, 2]]);
    const apart = [months('2025-01', [1, 2]), months('2026-01', [1, 2])];
    const both = apart.map((series, at) => named(String(at), series));
    expect(shownLines(both, 'index', undefined)).toBeNull();
  });

  it('leave an area without any value alone where the others are set against a month', () => {
    const shown = shownLines(
      [named('A', months('2026-01', [2, 4])), named('B', undefined)],
      'index',
      undefined,
    );
    expect(shown?.lines.map(values)).toEqual([[1, 2], []]);
  });

  it('have no zero by powers of ten, and say so', () => {
    const shown = shownLines([named('A', months('2026-01', [0, 10]))], 'log', undefined);
    expect([values(shown?.lines[0]), shown?.withoutZeros]).toEqual([[null, 10], true]);
    const without = shownLines([named('A', months('2026-01', [1]))], 'log', undefined);
    expect(without?.withoutZeros).toBe(false);
  });
});

describe('the common scale', () => {
  it('ends at a round number at or above the largest value', () => {
    expect(scaleFromZero(142).steps).toEqual([0, 50, 100, 150]);
    expect(scaleFromZero(0.3).steps).toEqual([0, 0.1, 0.2, 0.3]);
    expect(scaleFromZero(0).steps).toEqual([0, 1]);
    expect(scaleFromZero(142).at(75)).toBe(0.5);
  });

  it('around one has one on it, and need not have zero', () => {
    expect(scaleAround(0.95, 1.4).steps).toEqual([0.8, 1, 1.2, 1.4]);
    expect(scaleAround(1, 1).steps).toEqual([1, 2]);
  });

  it('by powers of ten has every value between its ends', () => {
    for (const [min, max] of [
      [0.03, 700],
      [1, 1],
      [5, 9],
      [1e-6, 1e9],
    ] as const) {
      const { steps, at } = scaleByPowers(min, max);
      expect(at(min)).toBeGreaterThanOrEqual(0);
      expect(at(max)).toBeLessThanOrEqual(1);
      expect(steps.length).toBeLessThanOrEqual(6);
      expect(steps.length).toBeGreaterThan(1);
    }
    expect(scaleByPowers(3, 40).steps).toEqual([2, 5, 10, 20, 50]);
  });

  it('keeps labels apart and within their room', () => {
    const at = (middle: number) => ({ at: middle, height: 10 });
    expect(spread([at(100), at(98), at(20)], [0, 200])).toEqual([100, 90, 20]);
    expect(spread([at(2), at(1)], [0, 200])).toEqual([15, 5]);
    expect(spread([at(199)], [0, 200])).toEqual([195]);
  });
});

const TELLING: Telling = {
  value: String,
  date: (date) => date,
  labelled: (label, words) => `${label}: ${words}`,
  hue: 'cool',
  isDays: false,
  isLog: false,
  about: 'what was measured',
  words: 'A & B',
};

describe('the drawing', () => {
  const shown = shownLines(
    [
      named(
        'A very long name of a country that has many more words than fit',
        months('2026-01', [1, 2, null, 4], ['2026-04']),
      ),
      named('B', months('2026-01', [3, 3, 3, 3])),
    ],
    'amount',
    undefined,
  );
  const { marks, svg } = drawComparison(
    shown ?? { lines: [], base: null, withoutZeros: false },
    WIDE,
    TELLING,
  );

  it('joins no gap, and has an upright where the count changes', () => {
    const [, d = ''] = /class="compared s1" d="([^"]+)"/.exec(marks) ?? [];
    expect(d.match(/M/g)).toHaveLength(2);
    expect(marks.match(/class="break"/g)).toHaveLength(1);
    expect(breaksShown(shown?.lines ?? [], ['2026-01', '2026-04'])).toEqual(['2026-04']);
  });

  it('begins its lines beside the words of its axis, so that none runs through them', () => {
    const ticks = [...marks.matchAll(/class="tick end" x="([\d.]+)"/g)].map(([, x]) => Number(x));
    const starts = [...marks.matchAll(/class="(?:compared|grid)[^"]*" d="M([\d.]+)/g)];
    expect(ticks.length).toBeGreaterThan(1);
    expect(starts.length).toBeGreaterThan(3);
    expect(Math.min(...starts.map(([, x]) => Number(x)))).toBeGreaterThan(Math.max(...ticks));
  });

  it('has a line, a mark and a name for each, and says what it is', () => {
    expect(marks.match(/class="compared s\d"/g)).toHaveLength(2);
    expect(marks.match(/class="end-mark s\d"/g)).toHaveLength(2);
    expect(marks).toMatch(/class="direct s2"[^>]*>B 3</);
    expect(svg).toContain('aria-label="A &amp; B"');
  });

  it.each([
    [4, 'A very long name of a … 4'],
    [6, 'A very long name … 4'],
  ])(
    'cuts names of three lines, or two where many are shown, and keeps their values: %i',
    (of, cut) => {
      const [long] = shown?.lines ?? [];
      const lines = Array.from({ length: of }, () => long ?? { name: '', points: [], breaks: [] });
      const all = { lines, base: null, withoutZeros: false };
      const drawn = drawComparison(all, { ...WIDE, width: 300 }, TELLING).marks;
      const words = [...drawn.matchAll(/class="direct s1"[^>]*>([^<]+)</g)].map(([, one]) => one);
      expect(words.join(' ')).toBe(cut);
    },
  );

  it('draws days as marks that no line joins', () => {
    const days: ComparedSeries = {
      dated: [
        ['2026-04-13', 0.1],
        ['2026-07-19', 0.2],
      ],
      breaks: [],
      sources: [['2026-04-13', 'google']],
    };
    const lines = shownLines([named('A', days)], 'amount', undefined);
    const { marks } = drawComparison(lines as NonNullable<typeof lines>, WIDE, {
      ...TELLING,
      isDays: true,
    });
    expect(marks).not.toContain('class="compared');
    expect(marks.match(/class="end-mark s1"/g)).toHaveLength(2);
    expect(marks).toContain('>2026-04-13<');
  });

  it('draws nothing but its grid where nobody counted', () => {
    const none = {
      lines: [{ name: 'A', points: [], breaks: [] }],
      base: null,
      withoutZeros: false,
    };
    expect(drawComparison(none, WIDE, TELLING).marks).not.toContain('s1');
  });

  it('has six marks that differ in form or filling', () => {
    const forms = [1, 2, 3, 4, 5, 6].map((number) => markPath(number, [0, 0]));
    expect(new Set(forms).size).toBe(3);
    expect(forms[0]).toBe(forms[1]);
  });

  it('is a file of its own with its words, in lines that fit', () => {
    const drawing = drawComparison(shown as NonNullable<typeof shown>, WIDE, TELLING);
    const below = ['Source: '.concat('word '.repeat(60).trim())];
    const file = comparisonPicture(
      drawing,
      { title: 'A < B', unit: 'u', below, language: 'en' },
      '.a{}',
    );
    expect(file).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" class="picture" lang="en"/);
    expect(file).toContain('<title>A &lt; B</title><style>.a{}</style>');
    expect(file.match(/class="aside"/g)?.length).toBeGreaterThan(2);
    expect(file).not.toMatch(/undefined|NaN/);
  });
});

describe('the table to keep', () => {
  it('has a row for each date, with who counted; a date that nobody counted has none', () => {
    const series: ComparedSeries = {
      ...months('2026-01', [1.5, null, 2]),
      sources: [
        ['2026-01', 'a; b'],
        ['2026-03', 'c'],
      ],
    };
    const csv = comparisonCsv(
      [{ area: { area: 'BQ', name: 'Bonaire, Saba' }, series, points: pointsOf(series) }],
      'addresses',
    );
    expect(csv.split('\r\n')).toEqual([
      'area,area_name,date,value,unit,source',
      'BQ,"Bonaire, Saba",2026-01,1.5,addresses,a; b',
      'BQ,"Bonaire, Saba",2026-02,,addresses,',
      'BQ,"Bonaire, Saba",2026-03,2,addresses,c',
      '',
    ]);
  });
});

describe('the choice in the address', () => {
  const codes = new Set(['ke', 'za', 'ng']);
  const known = {
    isKnown: (code: string) => codes.has(code),
    metrics: { 'ipv6-held': ['amount'], 'ipv4-held': ['amount', 'log'] } as const,
    start: ['za'],
    startMetric: 'ipv6-held',
  };
  it('takes codes that exist, each once, a measure that exists and a way it can be shown', () => {
    expect(readChoice('?c=KE,xx,za,ke&metric=ipv4-held&scale=log', known)).toEqual({
      ...{ codes: ['ke', 'za'], metric: 'ipv4-held', scale: 'log' },
    });
    expect(readChoice('?c=ke&metric=ipv6-held&scale=log', known).scale).toBe('amount');
  });
  it('starts with the given ones when it says nothing usable', () => {
    for (const query of ['', '?c=xx&metric=x', '?c=&metric=toString&scale=constructor'])
      expect(readChoice(query, known)).toEqual({
        ...{ codes: ['za'], metric: 'ipv6-held', scale: 'amount' },
      });
  });
  it('reads what it writes', () => {
    const query = '?c=ke,za&metric=ipv4-held&scale=log';
    expect(writeChoice(readChoice(query, known))).toBe(query);
    expect(writeChoice(readChoice('?c=ke', known))).toBe('?c=ke&metric=ipv6-held');
  });
});
