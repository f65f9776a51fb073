import type { Drawing } from '../../charts/parts/drawing.ts';
import { rankAmong } from '../../metrics/parts/rank.ts';
import type { PublishedCountry } from '../../published/published.ts';
import { countries, countriesOfSubRegion, latestReading, valuesOf } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { listingOf, restingOn } from '../credits.ts';
import type { CountryFigure, DrawnFigure } from '../figure.ts';
import { drawable, drawStripRows, type Strip, type StripRow, stripRow } from '../strips/strip.ts';
import { countriesTable } from '../strips/strip-tables.ts';
import { nameColumn } from '../tables.ts';

/** Where the country stands by users on IPv6, in its region and in the world. */
export const countryIpv6Users: CountryFigure = {
  id: 'country-ipv6-users',
  draw: (country, text) => drawPlace(country, text, 'ipv6-users-google'),
};

/** Where the country stands by IPv4 addresses per person, in its region and in the world. */
export const countryIpv4PerPerson: CountryFigure = {
  id: 'country-ipv4-per-person',
  draw: (country, text) => drawPlace(country, text, 'ipv4-per-person'),
};

type PlaceMetric = 'ipv6-users-google' | 'ipv4-per-person';

function drawPlace(
  country: PublishedCountry,
  text: Catalogue,
  metric: PlaceMetric,
): DrawnFigure | null {
  const own = latestReading(metric, country.alpha2);
  if (own === null) return null;
  const { name } = text.metrics[metric];
  const strip = { metric, on: own.date, rows: rowsOf(country, text, { metric, date: own.date }) };
  const finding = findingOf(country, { ...strip, value: own.value }, text);
  return {
    ...finding,
    unit: text.worldFigures.strip.unit(name),
    ...restingOn(metric, text, { only: listingOf(country) }),
    drawings: drawings(strip, finding.sentence, { text, highlight: country.alpha2 }),
    table: {
      ...countriesTable(strip, nameColumn('area', text.groups.columns.group), text),
      caption: `${strip.rows[0]?.name}: ${name}, ${text.date(own.date)}`,
    },
  };
}

function wordsOf(metric: PlaceMetric, text: Catalogue): Catalogue['country']['figures']['users'] {
  const { users, perPerson } = text.country.figures;
  return metric === 'ipv6-users-google' ? users : perPerson;
}

/** A dot alone shows no place among others. */
function drawings(
  strip: Strip,
  sentence: string,
  how: { text: Catalogue; highlight: string },
): Drawing[] {
  const dotsOf = ({ values }: StripRow) => drawable(strip.metric, values).size;
  const rows = strip.rows.filter((row) => dotsOf(row) > 0);
  if (!rows.some((row) => dotsOf(row) > 1)) return [];
  return drawStripRows({ ...strip, rows }, sentence, how);
}

/** The title and the sentence: the country's value and where that places it. */
function findingOf(
  country: PublishedCountry,
  { metric, on, rows, value }: Strip & { readonly metric: PlaceMetric; readonly value: number },
  text: Catalogue,
): Pick<DrawnFigure, 'title' | 'sentence'> {
  const words = wordsOf(metric, text);
  const [region, world] = [rows.length > 1 ? rows[0] : undefined, rows.at(-1)];
  const worldRank = world && rankAmong(world.values, country.alpha2);
  if (!worldRank) throw new Error(`${metric} ranks ${country.alpha2} nowhere on ${on}`);
  return {
    title: words.finding({ value, world: worldRank }),
    sentence: words.sentence({
      name: text.inSentence(country),
      value,
      on,
      region: region ? rankAmong(region.values, country.alpha2) : null,
      regionName: text.regionInSentence(country.sub_region ?? '') ?? '',
      world: worldRank,
    }),
  };
}

/**
 * The country's sub-region (when it has one) and the world, at the date of the country's own reading. The median
 * is that of the dots; tables and ranks count zeros too.
 */
function rowsOf(
  country: PublishedCountry,
  text: Catalogue,
  { metric, date }: { metric: PlaceMetric; date: string },
): StripRow[] {
  const rowOf = (name: string, members: readonly PublishedCountry[]) => {
    const values = valuesOf(metric, members, date);
    return { ...stripRow(name, drawable(metric, values)), values };
  };
  const world = rowOf(text.country.figures.worldRow, countries());
  if (country.sub_region === null) return [world];
  const name = text.regions[country.sub_region] ?? '';
  return [rowOf(name, countriesOfSubRegion(country.sub_region)), world];
}
