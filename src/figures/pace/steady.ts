import { descending } from 'd3';
import { drawBars } from '../../charts/bars/render.ts';
import {
  LEAST_MONTHS,
  type SteadyGrowth,
  WINDOW_MONTHS,
} from '../../metrics/parts/doubling-time.ts';
import { monthsBefore } from '../../metrics/parts/month.ts';
import { WORLD } from '../../model/area.ts';
import type { PublishedCountry } from '../../published/published.ts';
import { countries, series, valueOn } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { restingOn } from '../credits.ts';
import type { FigureTable, WorldFigure } from '../figure.ts';
import { amountCell, countryCell, nameColumn, numberColumn } from '../tables.ts';
import { growthOf, paceMonths } from './pace-facts.ts';

const METRIC = 'ipv6-held';
const SHOWN = 10;
/** Bounds of the 95 % intervals, which stand in downloads beside what they bound. */
const BOUNDS = [
  'growth_per_year_low',
  'growth_per_year_high',
  'years_to_double_low',
  'years_to_double_high',
] as const;

/** A country whose growth is steady. */
interface Steady {
  readonly country: PublishedCountry;
  readonly growth: SteadyGrowth;
}

/** How many countries hold IPv6, and in how many growth is steady; `null` where the months are too few to tell. */
export function steadyCount(): { steady: number; of: number } | null {
  if (!canTell()) return null;
  const holding = countries().filter(
    ({ alpha2 }) => (valueOn(METRIC, alpha2, paceMonths().to) ?? 0) > 0,
  );
  return { steady: steadyCountries().length, of: holding.length };
}

/** Where IPv6 space grows steadily, how fast, and how surely. */
export const paceSteady: WorldFigure = {
  id: 'pace-steady-growth',
  draw(text) {
    if (!canTell()) return null;
    const steady = steadyCountries();
    const [top] = steady;
    const words = text.pace.steady;
    const sentence = top
      ? words.sentence({
          name: text.inSentence(top.country),
          rate: top.growth.perYear,
          doubling: top.growth.doubling,
          to: paceMonths().to,
        })
      : words.none;
    const rows = steady.slice(0, SHOWN).map(({ country, growth }) => ({
      label: text.nameOf(country),
      value: growth.perYear.value * 100,
      words: words.bar(growth.perYear),
    }));
    return {
      title: words.title({
        count: steady.length,
        doubling: steady.filter(({ growth }) => growth.doubling !== null).length,
      }),
      unit: words.unit,
      sentence,
      drawings: top ? drawBars({ tone: 'cool', rows }, sentence) : [],
      table: tableOf(steady, text),
      ...restingOn(METRIC, text),
    };
  },
};

/** Whether the series of the world has months enough for a rate. */
function canTell(): boolean {
  const start = monthsBefore(paceMonths().to, WINDOW_MONTHS - 1);
  const known = series(METRIC, WORLD).filter(({ date, value }) => value !== null && date >= start);
  return known.length >= LEAST_MONTHS;
}

function steadyCountries(): Steady[] {
  return countries()
    .flatMap((country) => {
      const growth = growthOf(series(METRIC, country.alpha2));
      return growth === null ? [] : [{ country, growth }];
    })
    .sort((a, b) => descending(a.growth.perYear.value, b.growth.perYear.value));
}

function tableOf(steady: readonly Steady[], text: Catalogue): FigureTable {
  const { columns, unit } = text.pace.steady;
  const { table } = text.pace;
  const head = [
    nameColumn('country', table.columns.name),
    numberColumn('growth_per_year', table.columns.rate, 'share'),
    numberColumn('years_to_double', columns.doubling),
    numberColumn('r_squared', columns.fit, 'index'),
  ];
  const fit = (value: number) => text.full(value, 3);
  return {
    caption: unit,
    head,
    rows: steady.map(({ country, growth: { perYear, doubling, rSquared } }) => [
      countryCell(country.alpha2, text),
      { text: table.rate(perYear), value: perYear.value },
      doubling === null
        ? { text: table.overFive, value: null }
        : { text: table.doubling(doubling), value: doubling.value },
      amountCell(rSquared, fit, text),
    ]),
    data: () => ({
      head: [...head, ...BOUNDS.map((id) => numberColumn(id, columns.bounds[id]))],
      rows: steady.map(({ country, growth: { perYear, doubling, rSquared } }) => [
        countryCell(country.alpha2, text),
        ...[perYear.value, doubling?.value, rSquared].map((value) => amountCell(value, fit, text)),
        ...[perYear.low, perYear.high, doubling?.low, doubling?.high].map((value) =>
          amountCell(value, fit, text),
        ),
      ]),
    }),
  };
}
