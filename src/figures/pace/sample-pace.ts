import { sum } from 'd3';
import { monthAt, monthNumber } from '../../model/month.ts';
import type { Data } from '../../published/data.ts';
import { type Sample, sampleData } from '../../published/sample-data.ts';

/** A month and what an area held then. */
type Pair = [month: string, slash32s: number | null];

/** Six years of months, the first and the last included. */
const MONTHS = Array.from({ length: 73 }, (_, at) => monthAt(monthNumber('2020-08') + at));
/** Nobody counted in this month … */
const GAP = '2024-02';
/** … and from this one on another mirror did. */
const BREAK = '2023-09';

/** Kenya doubles in three years, and stood still while the mirrors changed. */
function kenya(at: number): number {
  return at <= 36 ? 8 * 2 ** (at / 36) : 16 * 2 ** ((at - 37) / 36);
}

/** Morocco gains 6 where the mirrors change, which is no gain, and 3 later. */
function morocco(at: number): number {
  if (at < 37) return 12;
  return at < 53 ? 18 : 21;
}

const HOLDINGS: Readonly<Record<string, readonly Pair[]>> = {
  KE: monthly(kenya),
  MA: monthly(morocco),
  JP: monthly((at) => (at < 41 ? 100 : 90)),
  KR: monthly(() => 50),
  // Not yet there in the first months.
  CA: monthly(() => 5).slice(5),
};

const HELD_METRIC = {
  ...{ unit: 'slash32s' as const, sources: ['held'], breaks: [BREAK] },
  methods: Object.fromEntries(
    [...Object.keys(HOLDINGS), 'WORLD'].map((area) => [
      area,
      [['2020-08', 'hackinggate'] as [string, string], [BREAK, 'hotcakex'] as [string, string]],
    ]),
  ),
  areas: {
    ...HOLDINGS,
    EU: [
      ['2020-11', 500],
      ['2020-12', 0],
    ] as Pair[],
    WORLD: MONTHS.map((month): Pair => [month, month === GAP ? null : heldIn(month)]),
  },
};

const SAMPLE: Sample = {
  countries: {
    KE: {
      sub_region: '014',
      registries: [
        { registry: 'afrinic', delegations: 7, asOf: '2026-08-21', reconstructed: false },
        { registry: 'apnic', delegations: 1, asOf: '2026-06-17', reconstructed: false },
      ],
    },
    MA: { sub_region: '015', registry: 'afrinic' },
    JP: { sub_region: '030', registry: 'apnic' },
    KR: { sub_region: '030', registry: 'apnic' },
    CA: { sub_region: '021', registry: 'arin' },
    TV: { sub_region: '061', registry: null },
  },
  sources: [
    { id: 'afrinic', tables: ['registrations'], asOf: '2026-08-21' },
    { id: 'apnic', tables: ['registrations'], asOf: '2026-06-17' },
    { id: 'arin', tables: ['registrations'], asOf: '2020-04-17', caveats: ['reconstructed'] },
    { id: 'held', tables: ['holdings'], asOf: '2026-08-22' },
  ],
  metrics: {
    'ipv6-held': HELD_METRIC,
    'first-ipv6': {
      ...{ unit: 'month', sources: ['afrinic', 'apnic', 'arin'] },
      areas: {
        KE: [['2026-06-17', monthNumber('2007-12')]],
        MA: [['2026-08-21', monthNumber('2016-01')]],
        JP: [['2026-06-17', monthNumber('1999-08')]],
        KR: [['2026-06-17', monthNumber('1999-12')]],
      },
    },
    'ipv6-registrations-by-year': {
      ...{ unit: 'delegations', sources: ['afrinic', 'apnic', 'arin'] },
      areas: {
        KE: yearly({ 2015: 5, 2019: 5, 2024: 10 }),
        JP: yearly({ 2016: 10 }),
        CA: yearly({ 2018: 1 }),
        WORLD: yearly({ 2015: 5, 2016: 10, 2018: 1, 2019: 5, 2024: 10 }),
      },
    },
  },
};

/**
 * Six countries over six years with a gap, a break, and a country that nobody lists; space of 500 /32s was moved from
 * the EU's line in December 2020.
 */
export const PACE: Data = sampleData(SAMPLE);

/** The same without any reading. */
export const NOTHING: Data = sampleData({
  ...SAMPLE,
  metrics: {
    'ipv6-held': { areas: {} },
    'first-ipv6': { areas: {} },
    'ipv6-registrations-by-year': { areas: {} },
  },
});

function monthly(held: (at: number) => number): Pair[] {
  return MONTHS.map((month, at): Pair => [month, month === GAP ? null : held(at)]);
}

function yearly(counts: Readonly<Record<number, number>>): [string, number][] {
  return Object.entries(counts).map(([year, count]) => [year, count]);
}

function heldIn(month: string): number {
  const pairs = Object.values(HOLDINGS).flat();
  return sum(
    pairs.filter(([on]) => on === month),
    ([, slash32s]) => slash32s ?? 0,
  );
}
