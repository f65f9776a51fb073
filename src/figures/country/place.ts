import { median } from 'd3';
import type { StripInput } from '../../charts/strip/layout.ts';
import { drawStrip } from '../../charts/strip/render.ts';
import { rankAmong } from '../../metrics/parts/rank.ts';
import type { PublishedCountry } from '../../published/published.ts';
import {
  countries,
  countriesOfSubRegion,
  country as countryOf,
  latestReading,
  measure,
  valuesOf,
} from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { listingOf, restingOn } from '../credits.ts';
import type { CountryFigure, DrawnFigure, FigureTable } from '../figure.ts';
import { amountCell, countryCell, nameColumn, numberColumn } from '../tables.ts';

/** Where the country stands by users on IPv6, in its region and in the world. */
export const countryIpv6Users: CountryFigure = {
  id: 'country-ipv6-users',
  draw: (country, text) =>
    drawPlace(country, text, {
      metric: 'ipv6-users-google',
      column: 'share_of_users',
      tone: 'cool',
      scale: 'linear',
      words: text.country.figures.users,
    }),
};

/** Where the country stands by IPv4 addresses per person, in its region and in the world. */
export const countryIpv4PerPerson: CountryFigure = {
  id: 'country-ipv4-per-person',
  draw: (country, text) =>
    drawPlace(country, text, {
      metric: 'ipv4-per-person',
      column: 'ipv4_addresses_per_person',
      tone: 'warm',
      scale: 'log',
      words: text.country.figures.perPerson,
    }),
};

interface Place {
  readonly metric: 'ipv6-users-google' | 'ipv4-per-person';
  /** Name of the column of values in downloads. */
  readonly column: string;
  readonly tone: 'cool' | 'warm';
  readonly scale: 'linear' | 'log';
  readonly words: Catalogue['country']['figures']['users'];
}

/** A group of countries and their values at one date. */
interface Group {
  readonly name: string;
  readonly values: ReadonlyMap<string, number>;
}

function drawPlace(country: PublishedCountry, text: Catalogue, place: Place): DrawnFigure {
  const own = latestReading(place.metric, country.alpha2);
  const unit = measure(place.metric).unit;
  const { name } = text.metrics[place.metric];
  const common = {
    title: place.words.title,
    unit: text.worldFigures.strip.unit(name),
  };
  const after = {
    ...restingOn(place.metric, text, { only: listingOf(country) }),
  };
  if (own === null) {
    return {
      ...common,
      sentence: text.country.figures.nothing[place.metric],
      drawings: [],
      table: null,
      ...after,
    };
  }
  const groups = groupsOf(country, text, { metric: place.metric, date: own.date });
  const sentence = sentenceOf();
  const input: StripInput = {
    tone: place.tone,
    scale: place.scale,
    highlight: country.alpha2,
    say: text.ticked[unit],
    rows: groups.map((group) => rowOf(group)).filter((row) => row.dots.length > 0),
  };
  const isDrawable = input.rows.some((row) => row.dots.length > 1);
  return {
    ...common,
    sentence,
    drawings: isDrawable ? drawStrip(input, sentence) : [],
    table: tableOf(groups, text, { place, date: own.date }),
    ...after,
  };

  function sentenceOf(): string {
    const [region, world] = [groups.length > 1 ? groups[0] : undefined, groups.at(-1)];
    const worldRank = world && rankAmong(world.values, country.alpha2);
    if (!own || !worldRank) return text.country.figures.nothing[place.metric];
    return place.words.sentence({
      name: text.inSentence(country),
      value: own.value,
      on: own.date,
      region: region ? rankAmong(region.values, country.alpha2) : null,
      regionName: region?.name ?? '',
      world: worldRank,
    });
  }

  function rowOf(group: Group): StripInput['rows'][number] {
    const entries = [...group.values].filter(([, value]) => place.scale === 'linear' || value > 0);
    const middle = median(entries, ([, value]) => value) ?? 0;
    return {
      label: group.name,
      summary: text.worldFigures.strip.median(text.ticked[unit](middle)),
      median: middle,
      dots: entries.map(([id, value]) => ({ id, value, label: text.nameOf(countryOf(id)) })),
    };
  }
}

/** The country's sub-region (when it has one) and the world, at the date of the country's own reading. */
function groupsOf(
  country: PublishedCountry,
  text: Catalogue,
  at: { metric: Place['metric']; date: string },
): Group[] {
  const among = (members: readonly PublishedCountry[]) => valuesOf(at.metric, members, at.date);
  const world = { name: text.country.figures.worldRow, values: among(countries()) };
  if (country.sub_region === null) return [world];
  const members = countriesOfSubRegion(country.sub_region);
  return [{ name: text.regions[country.sub_region] ?? '', values: among(members) }, world];
}

/** The countries of the first group by name; downloads carry those of every group drawn. */
function tableOf(
  groups: readonly Group[],
  text: Catalogue,
  { place, date }: { place: Place; date: string },
): FigureTable {
  const { name, unit: unitWords } = text.metrics[place.metric];
  const unit = measure(place.metric).unit;
  const head = [
    nameColumn('country', text.worldMap.country),
    numberColumn(place.column, unitWords, unit),
  ];
  const rowsOf = (group: Group | undefined) =>
    [...(group?.values ?? [])]
      .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
      .map(([id, value]) => [countryCell(id, text), amountCell(value, text.written[unit], text)]);
  return {
    caption: `${groups[0]?.name}: ${name}, ${text.date(date)}`,
    head,
    rows: rowsOf(groups[0]),
    data: () => ({
      head: [nameColumn('area', text.groups.columns.group), ...head],
      rows: groups.flatMap((group) => rowsOf(group).map((row) => [group.name, ...row])),
    }),
  };
}
