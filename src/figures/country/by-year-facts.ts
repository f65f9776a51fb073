import { extent, greatest, sum } from 'd3';
import type { AreaId } from '../../model/area.ts';
import type { MetricId } from '../../model/metric-id.ts';
import type { Milestone } from '../../model/reference-tables.ts';
import type { Data } from '../../published/data.ts';
import { isOldFile, newestRegistryFile } from '../../published/dates.ts';
import type { PublishedCountry } from '../../published/published.ts';
import { countedInFiles } from '../counted.ts';
import { type Facts, type FactTable, numbers, YEAR } from '../facts.ts';
import { listingOf, restsOn } from '../rests.ts';

/** What was registered in a year and is listed today. */
export interface Registered {
  readonly year: string;
  readonly value: number;
}

/** What a country's holders have today, by the year in which it was first registered. */
export interface ByYearFacts extends Facts {
  readonly area: AreaId;
  /** From old to new; a year without any has no column. */
  readonly years: readonly Registered[];
  readonly total: number;
  /** What has no date in the files. */
  readonly undated: number;
  /** The year with most; `null` where none stands out. */
  readonly peak: Registered | null;
  /** The year by whose end half of it all had been registered. */
  readonly half: string;
  /** The oldest and the newest day of the files that list the country. */
  readonly files: { readonly oldest: string; readonly newest: string };
  /** The year of this site's newest registry file. */
  readonly until: number;
  /** The day of the newest file of the country's main registry, when its year is not that of the site's newest. */
  readonly ends: string | null;
  /** The files that list the country and the newest day of any, where one of them is old or rebuilt. */
  readonly old: { readonly files: PublishedCountry['registries']; readonly newest: string } | null;
  /** The number of the month of the country's first IPv6 delegation. */
  readonly first: number | null;
  /** When the country's main registry ran out. */
  readonly scarce: Milestone | null;
}

/** What differs in the facts of the two families of addresses. */
export interface Counting {
  readonly metric: MetricId & ('ipv6-registrations-by-year' | 'ipv4-registrations-by-year');
  /** Name of the column of values in downloads. */
  readonly column: string;
  readonly unit: 'delegations' | 'addresses';
  readonly first: (data: Data, country: PublishedCountry) => number | null;
  readonly scarce: (data: Data, country: PublishedCountry) => Milestone | null;
}

/** The facts of one family; `null` where nothing with a date is listed. */
export function byYearFacts(
  data: Data,
  country: PublishedCountry,
  counting: Counting,
): ByYearFacts | null {
  const points = data.series(counting.metric, country.alpha2);
  const years = points.flatMap(({ date, value }) =>
    date === 'unknown' || value === null ? [] : [{ year: date, value }],
  );
  if (years.length === 0) return null;
  const total = sum(years, ({ value }) => value);
  return {
    ...restsOn(data, [counting.metric], listingOf(country)),
    table: tableOf(years, { data, country, counting }),
    files: filesOf(data, country),
    area: country.alpha2,
    ...{ years, total, peak: peakOf(years), half: halfOf(years, total / 2) },
    undated: points.find(({ date }) => date === 'unknown')?.value ?? 0,
    until: Number(newestRegistryFile(data).slice(0, 4)),
    ends: endOf(data, country),
    old: oldOf(data, country),
    first: counting.first(data, country),
    scarce: counting.scarce(data, country),
  };
}

function tableOf(
  years: readonly Registered[],
  { data, country, counting }: { data: Data; country: PublishedCountry; counting: Counting },
): FactTable {
  const { metric, column, unit } = counting;
  const counted = countedInFiles(data, [metric], country.alpha2);
  return {
    columns: [YEAR, numbers(column, unit)],
    rows: years.map(({ year, value }) => ({
      ...{ area: null, ...counted },
      values: { year, [column]: value },
    })),
  };
}

function filesOf(data: Data, country: PublishedCountry): ByYearFacts['files'] {
  const [oldest = newestRegistryFile(data), newest = oldest] = extent(
    listingOf(country).flatMap((registry) => data.asOf(registry) ?? []),
  );
  return { oldest, newest };
}

function oldOf(data: Data, { registries: files }: PublishedCountry): ByYearFacts['old'] {
  if (!files.some((file) => isOldFile(file, data))) return null;
  return { files, newest: newestRegistryFile(data) };
}

/** The year with most, where one stands out; a tie, or a single one, is no peak. */
function peakOf(years: readonly Registered[]): Registered | null {
  const first = greatest(years, ({ value }) => value);
  if (!first || first.value < 2) return null;
  return years.some((one) => one !== first && one.value === first.value) ? null : first;
}

/** The year by whose end half of the amount had been registered. */
function halfOf(years: readonly Registered[], half: number): string {
  let known = 0;
  const found = years.find(({ value }) => {
    known += value;
    return known >= half;
  });
  return (found ?? years.at(-1))?.year ?? '';
}

/** Where the newest file of the country's main registry ends, when that is before this site's newest file. */
function endOf(data: Data, country: PublishedCountry): string | null {
  const asOf = country.registries[0]?.asOf;
  if (asOf === undefined || asOf.slice(0, 4) === newestRegistryFile(data).slice(0, 4)) return null;
  return asOf;
}
