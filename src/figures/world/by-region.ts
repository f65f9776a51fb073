import { descending, max, median } from 'd3';
import { drawStrip } from '../../charts/strip/render.ts';
import { valuesAmong } from '../../metrics/parts/rank.ts';
import {
  countries,
  countriesOfRegion,
  country,
  measure,
  readPublished,
  seriesOf,
  valuesOf,
} from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { restingOn } from '../credits.ts';
import type { DrawnFigure, FigureTable, WorldFigure } from '../figure.ts';
import { amountCell, countryCell, nameColumn, numberColumn } from '../tables.ts';

/** The UN's regions, by M49 code. */
const REGIONS = ['002', '019', '142', '150', '009'] as const;

/** A region with its countries' values at one date; sorted by their median, highest first. */
interface Region {
  readonly name: string;
  readonly median: number;
  readonly values: readonly (readonly [string, number])[];
}

/** IPv4 addresses per person in every country, by region. */
export const ipv4PerPersonByRegion: WorldFigure = {
  id: 'ipv4-per-person-by-region',
  draw(text) {
    const what = {
      metric: 'ipv4-per-person',
      column: 'ipv4_addresses_per_person',
      tone: 'warm',
      scale: 'log',
    } as const;
    return drawByRegion(what, text, ({ on, top, low }) => {
      const words = text.worldFigures.perPerson;
      const all = [...allValues('ipv4-per-person', on).values()];
      return {
        title: words.title({
          top: top.name,
          topValue: top.median,
          low: low.name,
          lowValue: low.median,
        }),
        sentence: words.sentence({
          on,
          year: max(readPublished().countries, (item) => item.peopleYear ?? '') ?? '',
          above: all.filter((value) => value > 1).length,
          below: all.filter((value) => value < 0.1).length,
          withData: all.length,
        }),
      };
    });
  },
};

/** Share of Google users on IPv6 in every country, by region. */
export const ipv6UsersByRegion: WorldFigure = {
  id: 'ipv6-users-by-region',
  draw(text) {
    const what = {
      metric: 'ipv6-users-google',
      column: 'share_of_users',
      tone: 'cool',
      scale: 'linear',
    } as const;
    return drawByRegion(what, text, ({ regions, on, top, low }) => {
      const words = text.worldFigures.users;
      const best = regions
        .flatMap((region) => region.values)
        .reduce((a, b) => (b[1] > a[1] ? b : a));
      const spread = regions.map(spreadOf).reduce((a, b) => (b.gap > a.gap ? b : a));
      const say = ([id, value]: readonly [string, number]) =>
        `${text.percent(value)} (${text.nameOf(country(id))})`;
      return {
        title: words.title({
          top: top.name,
          topValue: top.median,
          low: low.name,
          lowValue: low.median,
        }),
        sentence: words.sentence({
          on,
          first: text.inSentence(country(best[0])),
          firstValue: best[1],
          spread: spread.name,
          spreadLow: say(spread.low),
          spreadHigh: say(spread.high),
        }),
      };
    });
  },
};

interface ByRegion {
  readonly metric: 'ipv4-per-person' | 'ipv6-users-google';
  /** Name of the column of values in downloads. */
  readonly column: string;
  readonly tone: 'cool' | 'warm';
  readonly scale: 'linear' | 'log';
}

interface Told {
  readonly regions: readonly Region[];
  readonly on: string;
  readonly top: Region;
  readonly low: Region;
}

function drawByRegion(
  what: ByRegion,
  text: Catalogue,
  tell: (told: Told) => { title: string; sentence: string },
): DrawnFigure {
  const on = newestDate(what.metric);
  const unit = measure(what.metric).unit;
  const regions = REGIONS.map((region) => regionOf(region, what, { on, text })).sort((a, b) =>
    descending(a.median, b.median),
  );
  const [top, low] = [regions[0], regions.at(-1)];
  if (!top || !low) throw new Error(`${what.metric} has no region`);
  const { title, sentence } = tell({ regions, on, top, low });
  const rows = regions.map((region) => ({
    label: region.name,
    summary: text.worldFigures.strip.median(text.ticked[unit](region.median)),
    median: region.median,
    dots: region.values.map(([id, value]) => ({ id, value, label: text.nameOf(country(id)) })),
  }));
  const { name } = text.metrics[what.metric];
  const input = {
    tone: what.tone,
    scale: what.scale,
    rows,
    highlight: null,
    say: text.ticked[unit],
  };
  return {
    title,
    unit: text.worldFigures.strip.unit(`${name}, ${text.date(on)}`),
    sentence,
    drawings: drawStrip(input, sentence),
    table: tableOf(regions, { ...what, on }, text),
    ...restingOn(what.metric, text),
  };
}

/** The medians; downloads carry every country drawn. */
function tableOf(
  regions: readonly Region[],
  what: ByRegion & { readonly on: string },
  text: Catalogue,
): FigureTable {
  const { name, unit: unitWords } = text.metrics[what.metric];
  const unit = measure(what.metric).unit;
  const region = nameColumn('region', text.countriesPage.region);
  const { medianColumn, countColumn } = text.worldFigures.strip;
  return {
    caption: `${name}, ${text.date(what.on)}`,
    head: [
      region,
      numberColumn('median', medianColumn, unit),
      numberColumn('countries_with_data', countColumn),
    ],
    rows: regions.map(({ name: of, median: middle, values }) => [
      of,
      amountCell(middle, text.written[unit], text),
      amountCell(values.length, text.full, text),
    ]),
    data: () => ({
      head: [
        region,
        nameColumn('country', text.worldMap.country),
        numberColumn(what.column, unitWords, unit),
      ],
      rows: regions.flatMap(({ name: of, values }) =>
        values.map(([id, value]) => [
          of,
          countryCell(id, text),
          amountCell(value, text.written[unit], text),
        ]),
      ),
    }),
  };
}

function allValues(metric: ByRegion['metric'], on: string): Map<string, number> {
  return valuesOf(metric, countries(), on);
}

function newestDate(metric: ByRegion['metric']): string {
  const dates = Object.values(seriesOf(metric)).flatMap((points) =>
    points.map((point) => point.date),
  );
  const newest = max(dates);
  if (newest === undefined) throw new Error(`${metric} has no reading`);
  return newest;
}

/** Zero has no place on a logarithmic scale; the measure's sentence still counts it. */
function regionOf(code: string, what: ByRegion, told: { on: string; text: Catalogue }): Region {
  const members = countriesOfRegion(code).map(({ alpha2 }) => alpha2);
  const values = [...valuesAmong(seriesOf(what.metric), members, told.on)].filter(
    ([, value]) => what.scale === 'linear' || value > 0,
  );
  return {
    name: told.text.regions[code] ?? '',
    values,
    median: median(values, ([, value]) => value) ?? 0,
  };
}

function spreadOf(region: Region) {
  const high = region.values.reduce((a, b) => (b[1] > a[1] ? b : a));
  const low = region.values.reduce((a, b) => (b[1] < a[1] ? b : a));
  return { name: region.name, high, low, gap: high[1] - low[1] };
}
