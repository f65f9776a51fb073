import { rankAmong } from '../../metrics/parts/rank.ts';
import type { Signs } from '../../text/seams.ts';
import { type Bin, type Bins, binOf, binRanges } from '../parts/bins.ts';

/** One date that the map can show, with the words that change with it. */
export interface MapStep {
  /** Begins with the year; two steps never share one, because the address names a step by its year. */
  readonly date: string;
  /** The date in words. */
  readonly label: string;
  readonly title: string;
  /** The one sentence to take away at this date. */
  readonly sentence: string;
}

/** Where a measure's numbers come from. */
export interface MapCredit {
  readonly text: string;
  readonly href: string;
}

/** What stands in a language between the words that the map puts together. */
export type MapSigns = Pick<Signs, 'comma' | 'semicolon' | 'colon'>;

/** Words of a measure that stay the same at every date. */
export interface MapWords {
  /** What is measured and in which unit. */
  readonly unit: string;
  /** Heading of the table's column of values. */
  readonly column: string;
  /** What a reader is told of a country, with `{value}`, `{rank}`, `{of}` and `{date}` to fill in. */
  readonly detail: string;
  /** The same where there is no data, with `{date}`. */
  readonly detailNone: string;
  readonly noData: string;
  /** What stands between words told apart. */
  readonly signs: MapSigns;
  /** Words for the class of zero. */
  readonly zero: string;
  /** A value with its unit, as short as it can be read. */
  value(value: number): string;
  /** The bounds of a class; `null` is open. */
  range(from: number | null, to: number | null): string;
}

/** A measure to be mapped. */
export interface MapMeasure {
  readonly metric: string;
  /** The hue of its scale: cool for IPv6, warm for IPv4. */
  readonly hue: 'cool' | 'warm';
  readonly bins: Bins;
  /** From old to new, with the value of each country that has data. */
  readonly steps: readonly (MapStep & { readonly values: ReadonlyMap<string, number> })[];
  readonly words: MapWords;
  readonly credits: readonly MapCredit[];
  /** Address of the page where the measure's map can be shared and downloaded. */
  readonly page: string;
}

/** One country through the steps: its class, its value in words, its rank. */
export interface MapArea {
  readonly bins: readonly Bin[];
  readonly values: readonly (string | null)[];
  readonly ranks: readonly (number | null)[];
}

/** A measure ready to be drawn at any of its dates: what page and browser share, as one JSON file. */
export interface MapData {
  readonly metric: string;
  readonly hue: 'cool' | 'warm';
  readonly unit: string;
  readonly column: string;
  readonly detail: string;
  readonly detailNone: string;
  readonly noData: string;
  readonly signs: MapSigns;
  readonly legend: readonly { readonly bin: Bin; readonly words: string }[];
  /** `of` is how many countries were ranked at the step. */
  readonly steps: readonly (MapStep & { readonly of: number })[];
  /** By alpha-2; a country that never has data is left out. */
  readonly areas: Readonly<Record<string, MapArea>>;
  readonly credits: readonly MapCredit[];
  readonly page: string;
}

function legendOf({ bins, words }: MapMeasure): MapData['legend'] {
  const classes = binRanges(bins).map(({ from, to }, index) => {
    return { bin: `${index + 1}` as Bin, words: words.range(from, to) };
  });
  const zero = bins.zeroApart ? [{ bin: 'zero' as Bin, words: words.zero }] : [];
  return [...zero, ...classes, { bin: 'none', words: words.noData }];
}

function areaOf(code: string, { steps, bins, words }: MapMeasure): MapArea {
  const values = steps.map((step) => step.values.get(code) ?? null);
  return {
    bins: values.map((value) => binOf(value, bins)),
    values: values.map((value) => (value === null ? null : words.value(value))),
    ranks: steps.map((step) => rankAmong(step.values, code)?.rank ?? null),
  };
}

/** Prepares a measure for the map. Throws RangeError when it has no step, or two in one year. */
export function mapData(measure: MapMeasure): MapData {
  const { metric, hue, steps, words, credits, page } = measure;
  const years = new Set(steps.map(({ date }) => date.slice(0, 4)));
  if (years.size === 0 || years.size !== steps.length)
    throw new RangeError(`expected one step a year for ${metric}, found ${steps.length} steps`);
  const codes = [...new Set(steps.flatMap(({ values }) => [...values.keys()]))].sort();
  return {
    ...{ metric, hue, unit: words.unit, column: words.column },
    ...{ detail: words.detail, detailNone: words.detailNone, noData: words.noData },
    signs: words.signs,
    legend: legendOf(measure),
    steps: steps.map(({ values, ...step }) => ({ ...step, of: values.size })),
    areas: Object.fromEntries(codes.map((code) => [code, areaOf(code, measure)])),
    credits,
    page,
  };
}
