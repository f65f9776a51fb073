import type { Drawing } from '../../charts/parts/drawing.ts';
import { type Rank, rankAmong } from '../../metrics/parts/rank.ts';
import { WORLD } from '../../model/area.ts';
import type { FigureId } from '../../model/figure-id.ts';
import type { Data } from '../../published/data.ts';
import type { PublishedCountry } from '../../published/published.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { areaName } from '../area-names.ts';
import { limitsIn } from '../examples.ts';
import { column, type FactTable } from '../facts.ts';
import type { Figure, Words } from '../figure.ts';
import { listingOf, restsOn } from '../rests.ts';
import {
  drawable,
  drawStripRows,
  type Strip,
  type StripFacts,
  type StripRow,
  stripCaption,
  stripRow,
} from '../strips/strip.ts';
import { firstRowTable, largestFirst, stripColumns, stripTable } from '../strips/strip-table.ts';
import { caveatWords } from '../tell-table.ts';

/** Where a country stands at the date of its own newest reading. */
interface PlaceFacts extends StripFacts {
  /** The country, as alpha-2. */
  readonly own: string;
  readonly value: number;
  /** Its sub-region and its place there; `null` where it is in none. */
  readonly region: { readonly id: string; readonly rank: Rank | null } | null;
  readonly world: Rank;
}

type PlaceMetric = 'ipv6-users-google' | 'ipv4-per-person';

const AREA = column('area', 'area');

/** Where the country stands by users on IPv6, in its region and in the world. */
export const countryIpv6Users = placeFigure('country-ipv6-users', 'ipv6-users-google', (text) => {
  return text.country.figures.users;
});

/** Where the country stands by IPv4 addresses per person, in its region and in the world. */
export const countryIpv4PerPerson = placeFigure(
  'country-ipv4-per-person',
  'ipv4-per-person',
  (text) => text.country.figures.perPerson,
);

function placeFigure(
  id: FigureId,
  metric: PlaceMetric,
  wordsIn: (text: Catalogue) => Catalogue['country']['figures']['users'],
): Figure<PlaceFacts, PublishedCountry> {
  return {
    id,
    facts: (data, country) => factsOf(data, country, metric),
    tell: (facts, text) => wordsOf(facts, wordsIn(text), text),
    draw: (facts, { sentence }, text) => ({ drawings: drawingsOf(facts, sentence, text) }),
  };
}

function factsOf(data: Data, country: PublishedCountry, metric: PlaceMetric): PlaceFacts | null {
  const own = data.latestReading(metric, country.alpha2);
  if (own === null) return null;
  const rows = rowsOf(data, country, { metric, date: own.date });
  const strip = { metric, unit: data.measure(metric).unit, on: own.date, rows };
  const [first, world] = [rows[0], rows.at(-1)].map((row) => row && rankIn(row, country));
  if (!world) throw new Error(`${metric} ranks ${country.alpha2} nowhere on ${own.date}`);
  return {
    ...restsOn(data, [metric], listingOf(country)),
    table: tableOf(data, strip, country),
    limits: limitsIn(data, metric, [country.alpha2]),
    ...{ strip, own: country.alpha2, value: own.value, world },
    region: country.sub_region === null ? null : { id: country.sub_region, rank: first ?? null },
  };
}

/**
 * The numbers of its sub-region's countries, and its own among the world's: those of all others stand once, with the
 * map of the measure, and not in the files of two hundred countries.
 */
function tableOf(data: Data, strip: Strip, { alpha2, sub_region }: PublishedCountry): FactTable {
  const isTold = (row: StripRow, area: string) =>
    sub_region === null || row.id !== WORLD || area === alpha2;
  const rows = strip.rows.map((row) => ({
    ...row,
    values: new Map([...row.values].filter(([area]) => isTold(row, area))),
  }));
  return stripTable(data, largestFirst({ ...strip, rows }), AREA);
}

function rankIn({ values }: StripRow, { alpha2 }: PublishedCountry): Rank | null {
  return rankAmong(values, alpha2);
}

/**
 * The country's sub-region (when it has one) and the world, at the date of the country's own reading. The median
 * is that of the dots; tables and ranks count zeros too.
 */
function rowsOf(
  data: Data,
  { sub_region }: PublishedCountry,
  { metric, date }: { metric: PlaceMetric; date: string },
): StripRow[] {
  const rowOf = (id: string, members: readonly PublishedCountry[]) => {
    const values = data.valuesOf(metric, members, date);
    return { ...stripRow(id, drawable(metric, values)), values };
  };
  const world = rowOf(WORLD, data.countries);
  if (sub_region === null) return [world];
  return [rowOf(sub_region, data.countriesOfSubRegion(sub_region)), world];
}

function wordsOf(
  facts: PlaceFacts,
  words: Catalogue['country']['figures']['users'],
  text: Catalogue,
): Words {
  const { strip, own, value, region, world } = facts;
  const columns = stripColumns(strip, { area: text.groups.columns.group }, text);
  const caption = text.labelled(
    rowName(strip.rows[0]?.id ?? WORLD, text),
    text.afterColon(stripCaption(strip, text)),
  );
  return {
    title: words.finding(value),
    unit: text.worldFigures.strip.unit(text.metrics[strip.metric].name),
    sentence: words.sentence({
      ...{ area: own, value, on: strip.on, world },
      region: region?.rank ?? null,
      regionArea: region ? region.id : '',
    }),
    notes: caveatWords(facts, text),
    columns,
    table: firstRowTable(facts, { caption, columns }, text),
  };
}

/** A dot alone shows no place among others. */
function drawingsOf({ strip, own }: PlaceFacts, sentence: string, text: Catalogue): Drawing[] {
  const dotsOf = ({ values }: StripRow) => drawable(strip.metric, values).size;
  const rows = strip.rows.filter((row) => dotsOf(row) > 0);
  if (!rows.some((row) => dotsOf(row) > 1)) return [];
  const how = { text, nameOf: (id: string) => rowName(id, text), highlight: own };
  return drawStripRows({ ...strip, rows }, sentence, how);
}

function rowName(id: string, text: Catalogue): string {
  return id === WORLD ? text.country.figures.worldRow : areaName(id, text);
}
